using AmplifyGen.Analyzers.Facts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace AmplifyGen.CodeFixes.Refactorings;

/// <summary><c>.WithB(B.CreateBuilder().WithC(c).Build())</c> becomes <c>.WithB(b => b.WithC(c))</c>.</summary>
[ExportCodeRefactoringProvider(LanguageNames.CSharp, Name = nameof(BuiltToLambda))]
public sealed class BuiltToLambda : ShapeRefactoring
{
    private protected override NodeFix? Edit(SyntaxToken token, SemanticModel model, ShapeCatalog catalog)
    {
        if (token.Parent is not { } parent
            || Chain.CallAt(parent.SyntaxTree.GetRoot(), token.GetLocation()) is not { } call)
        {
            return null;
        }

        // The call that takes the value stands at the cursor itself, or has as its argument the chain that does.
        return OfSetting(call, model, catalog)
            ?? (Chain.EndOf(call) is { Parent: ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax outer } } ? OfSetting(outer, model, catalog) : null);
    }

    private static NodeFix? OfSetting(InvocationExpressionSyntax set, SemanticModel model, ShapeCatalog catalog)
    {
        if (set is not { ArgumentList.Arguments: [{ Expression: InvocationExpressionSyntax value }] }
            || BuiltChain.Of(value, model, catalog) is not { Calls.Count: > 0 } chain
            || chain.Build != value
            || model.GetSymbolInfo(set).Symbol is not IMethodSymbol method
            || catalog.Method(method) is not BuilderMethod.Set { Member: var member })
        {
            return null;
        }

        var parameter = FreeName.For(member.Name, model, value.SpanStart);
        var body = ((MemberAccessExpressionSyntax)value.Expression).Expression.ReplaceNode(chain.Create, IdentifierName(parameter).WithTriviaFrom(chain.Create));
        return new NodeFix($"Configure {member.Name} in a lambda", value, Lambda.Of(parameter, body.WithoutTrivia()).WithTriviaFrom(value));
    }
}
