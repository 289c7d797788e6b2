using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AmplifyGen.Analyzers.Flow.Calls;

/// <summary>Finds calls that the compiler omits, with their arguments.</summary>
internal static class ErasedCalls
{
    public static bool IsErased(IInvocationOperation invocation)
    {
        var method = invocation.TargetMethod;
        if (method is { IsPartialDefinition: true, PartialImplementationPart: null })
            return true;
        if (!method.ReturnsVoid || method.GetAttributes().IsEmpty)
            return false;

        var symbols = method.GetAttributes()
            .Where(static attribute => attribute.AttributeClass is { Name: "ConditionalAttribute", ContainingNamespace.Name: "Diagnostics" })
            .Select(static attribute => attribute.ConstructorArguments is [{ Value: string symbol }] ? symbol : "")
            .ToArray();
        return symbols.Length > 0 && !Array.Exists(symbols, symbol => IsDefined(symbol, invocation.Syntax.SyntaxTree));
    }

    private static bool IsDefined(string symbol, SyntaxTree tree)
    {
        if (tree.Options.PreprocessorSymbolNames.Contains(symbol, StringComparer.Ordinal))
            return true;

        // Such directives can only be at the start of a file.
        for (var directive = (tree.GetRoot() as CompilationUnitSyntax)?.GetFirstDirective(); directive is not null; directive = directive.GetNextDirective())
        {
            if (directive is DefineDirectiveTriviaSyntax { IsActive: true } define && string.Equals(define.Name.ValueText, symbol, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
