using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmplifyGen.Analyzers.Flow.Calls;

/// <summary>Finds out whether an iterator of the compilation yields something in any case.</summary>
internal static class YieldedElements
{
    /// <summary>Whether a loop over what the iterator gives takes a turn at least; <c>null</c> if the method is no iterator that is seen.</summary>
    public static bool? AreSure(IMethodSymbol method, CancellationToken token) =>
        BodySyntax.IsIterator(method, token) && !Stability.IsOverridable(method)
            ? BodySyntax.Block(method, token) is { } body && Yields(body) == true
            : null;

    /// <summary>Whether a statement yields something in any case; <c>null</c> if it goes on to the next one without.</summary>
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
