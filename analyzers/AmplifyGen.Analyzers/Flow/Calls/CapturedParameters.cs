using AmplifyGen.Analyzers.Uses;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmplifyGen.Analyzers.Flow.Calls;

/// <summary>The parameters of primary constructors. The other members of the type use them like private fields.</summary>
internal sealed class CapturedParameters
{
    private readonly SharedAnswers<IParameterSymbol, bool> _assigned = new(SymbolEqualityComparer.Default);

    /// <param name="parameter">A parameter that is used.</param>
    /// <param name="user">The method that uses it, or <c>null</c> for other code.</param>
    public static bool Contains(IParameterSymbol parameter, IMethodSymbol? user) =>
        user is not null
        && parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor } owner
        && !SymbolEqualityComparer.Default.Equals(owner.OriginalDefinition, user.OriginalDefinition);

    /// <summary>Determines whether any code assigns the parameter, so that it may differ from the argument of the constructor.</summary>
    public bool IsAssigned(IParameterSymbol parameter, CancellationToken token) =>
        _assigned.Of(parameter, token, Find);

    private static bool Find(IParameterSymbol parameter, CancellationToken token) =>
        parameter.ContainingType.DeclaringSyntaxReferences
            .SelectMany(reference => SourceReads.Syntax(reference, token).DescendantNodes())
            .OfType<IdentifierNameSyntax>()
            .Any(name => string.Equals(name.Identifier.ValueText, parameter.Name, StringComparison.Ordinal) && IsWritten(name));

    private static bool IsWritten(ExpressionSyntax name) => name.Parent switch
    {
        AssignmentExpressionSyntax assignment => assignment.Left == name,
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PreIncrementExpression or (int)SyntaxKind.PreDecrementExpression } => true,
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PostIncrementExpression or (int)SyntaxKind.PostDecrementExpression } => true,
        ArgumentSyntax { Parent: TupleExpressionSyntax } or ArgumentSyntax { RefKindKeyword.RawKind: not 0 } or RefExpressionSyntax => true,
        ParenthesizedExpressionSyntax parenthesized => IsWritten(parenthesized),
        _ => false,
    };
}
