using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmplifyGen.Analyzers.Flow.Calls;

/// <summary>Determines whether an iterator of the compilation always yields an element.</summary>
internal static class YieldedElements
{
    /// <summary>Determines whether a loop over the result has at least one iteration; <c>null</c> if the method is not a visible iterator.</summary>
    public static bool? AreSure(IMethodSymbol method, CancellationToken token) =>
        BodySyntax.IsIterator(method, token) && !Stability.IsOverridable(method)
            ? BodySyntax.Block(method, token) is { } body && Yields(body) == true
            : null;

    /// <summary>Determines whether a statement always yields an element; <c>null</c> if it continues with the next statement without one.</summary>
    private static bool? Yields(StatementSyntax statement) => statement switch
    {
        YieldStatementSyntax { Expression: not null } => true,
        LocalDeclarationStatementSyntax or ExpressionStatementSyntax or LocalFunctionStatementSyntax or EmptyStatementSyntax => null,
        BlockSyntax block => block.Statements.Select(Yields).FirstOrDefault(static yields => yields is not null),
        UsingStatementSyntax used => Yields(used.Statement),
        LockStatementSyntax locked => Yields(locked.Statement),
        TryStatementSyntax { Catches.Count: 0 } attempt => Yields(attempt.Block),
        DoStatementSyntax loop => Yields(loop.Statement),
        IfStatementSyntax { Else: { } otherwise } choice => Yields(choice.Statement) == true && Yields(otherwise.Statement) == true,
        _ => false,
    };
}
