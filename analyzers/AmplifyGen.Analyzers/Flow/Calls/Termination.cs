using AmplifyGen.Analyzers.Facts;
using AmplifyGen.Analyzers.Uses;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmplifyGen.Analyzers.Flow.Calls;

/// <summary>
/// Finds methods that never return: by their attribute, or because all paths through their body end with a throw or with a call of such
/// a method.
/// </summary>
internal sealed class Termination(Compilation compilation)
{
    private readonly Compilation _compilation = compilation;
    private readonly SharedAnswers<IMethodSymbol, bool> _known = new(SymbolEqualityComparer.Default);
    private readonly INamedTypeSymbol? _doesNotReturn = compilation.GetTypeByMetadataName("System.Diagnostics.CodeAnalysis.DoesNotReturnAttribute");

    /// <summary>Determines whether a call of a method never returns. For an <c>async</c> method, this applies to the code that awaits it.</summary>
    public bool NeverReturns(IMethodSymbol method, CancellationToken token) => new Search(this, token).NeverReturns(method);

    /// <summary>One question, with the methods that it leads to. A method that ends only if it ends itself never ends.</summary>
    private sealed class Search(Termination termination, CancellationToken token)
    {
        private readonly HashSet<IMethodSymbol> _active = new(SymbolEqualityComparer.Default);

        /// <summary>Whether an answer depends on one that is not known yet.</summary>
        private bool _isAssumed;

        public bool NeverReturns(IMethodSymbol method)
        {
            method = method.OriginalDefinition;
            method = method.PartialImplementationPart ?? method;
            if (termination._known.TryGet(method, out var known))
                return known;
            if (!_active.Add(method))
            {
                _isAssumed = true;
                return true;
            }

            using var reads = SourceReads.Begin();
            var neverReturns = method.Attribute(termination._doesNotReturn) is not null || (!Stability.IsOverridable(method) && NeverEnds(method));
            _active.Remove(method);
            if (_active.Count == 0 || !_isAssumed)
                termination._known.Add(method, neverReturns, reads);
            return neverReturns;
        }

        private bool NeverEnds(IMethodSymbol method)
        {
            if (method.DeclaringSyntaxReferences is not [var reference])
                return false;

            return SourceReads.Syntax(reference, token) switch
            {
                BaseMethodDeclarationSyntax { ExpressionBody.Expression: var expression } => NeverEnds(expression),
                BaseMethodDeclarationSyntax { Body: { } body } when !Returns(body) => NeverEnds(body),
                _ => false,
            };
        }

        private static bool Returns(SyntaxNode body) =>
            body.DescendantNodes(static node => node is not (LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax))
                .Any(static node => node.Kind() is SyntaxKind.ReturnStatement or SyntaxKind.YieldReturnStatement or SyntaxKind.YieldBreakStatement or SyntaxKind.GotoStatement);

        private bool NeverEnds(StatementSyntax? statement) => statement switch
        {
            ThrowStatementSyntax => true,
            BlockSyntax { Statements: var statements } => statements.Any(NeverEnds),
            ExpressionStatementSyntax { Expression: var expression } => NeverEnds(expression),
            IfStatementSyntax { Else: { } otherwise } choice => NeverEnds(choice.Statement) && NeverEnds(otherwise.Statement),
            LockStatementSyntax locked => NeverEnds(locked.Statement),
            UsingStatementSyntax used => NeverEnds(used.Statement),
            TryStatementSyntax { Catches.Count: 0 } attempt => NeverEnds(attempt.Block) || NeverEnds(attempt.Finally?.Block),
            TryStatementSyntax attempt => NeverEnds(attempt.Finally?.Block) || (NeverEnds(attempt.Block) && attempt.Catches.All(handler => NeverEnds(handler.Block))),
            ForStatementSyntax { Condition: null } loop => !Breaks(loop.Statement),
            WhileStatementSyntax { Condition: LiteralExpressionSyntax literal } loop => literal.IsKind(SyntaxKind.TrueLiteralExpression) && !Breaks(loop.Statement),
            _ => false,
        };

        private static bool Breaks(StatementSyntax body) =>
            body.DescendantNodesAndSelf(static node => node is not (LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax)).Any(static node => node.IsKind(SyntaxKind.BreakStatement));

        private bool NeverEnds(ExpressionSyntax expression) => expression switch
        {
            ThrowExpressionSyntax => true,
            AwaitExpressionSyntax { Expression: InvocationExpressionSyntax call } => Called(call) is { } method && NeverReturns(method),
            InvocationExpressionSyntax call => Called(call) is { IsAsync: false } method && NeverReturns(method),
            _ => false,
        };

        private IMethodSymbol? Called(InvocationExpressionSyntax call)
        {
            if (!termination._compilation.ContainsSyntaxTree(call.SyntaxTree))
                return null;

#pragma warning disable RS1030 // A helper may be in another file than the code that is analyzed; the host shares its models with the compilation.
            var model = termination._compilation.GetSemanticModel(call.SyntaxTree);
#pragma warning restore RS1030
            return model.GetSymbolInfo(call, token).Symbol as IMethodSymbol;
        }
    }
}
