using AmplifyGen.Analyzers.Uses;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmplifyGen.Analyzers.Flow.Calls;

/// <summary>
/// The names of the members that a method of the compilation assigns, or calls methods of, directly or through methods of its type. Only
/// syntax is inspected: a name too many only costs a report.
/// </summary>
internal sealed class WrittenMembers
{
    private readonly SharedAnswers<IMethodSymbol, string[]?> _known = new(SymbolEqualityComparer.Default);

    /// <summary>Returns the names, or <c>null</c> if the method has no body here.</summary>
    public string[]? Of(IMethodSymbol method, CancellationToken token) =>
        _known.Of(method.OriginalDefinition, token, Find);

    private static string[]? Find(IMethodSymbol method, CancellationToken token)
    {
        if ((method.PartialImplementationPart ?? method) is not { IsAbstract: false, DeclaringSyntaxReferences.IsEmpty: false } seen)
            return null;

        var names = new HashSet<string>(StringComparer.Ordinal);
        var called = new HashSet<string>(StringComparer.Ordinal) { seen.Name };
        var open = new Queue<ISymbol>([seen]);
        while (open.Count > 0)
        {
            foreach (var reference in open.Dequeue().DeclaringSyntaxReferences)
            {
                foreach (var node in SourceReads.Syntax(reference, token).DescendantNodes())
                {
                    if (Target(node) is { } target)
                        names.UnionWith(Names(target));
                    if (node is InvocationExpressionSyntax call && CalledName.Of(call) is { Identifier.ValueText: var name } && called.Add(name))
                        Enqueue(seen.ContainingType.GetMembers(name).Where(static member => member is IMethodSymbol));
                }
            }
        }

        return [.. names];

        void Enqueue(IEnumerable<ISymbol> members)
        {
            foreach (var member in members)
                open.Enqueue(member);
        }
    }

    private static ExpressionSyntax? Target(SyntaxNode node) => node switch
    {
        AssignmentExpressionSyntax assignment => assignment.Left,
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PreIncrementExpression or (int)SyntaxKind.PreDecrementExpression } step => step.Operand,
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PostIncrementExpression or (int)SyntaxKind.PostDecrementExpression } step => step.Operand,
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: var changed } } => changed,
        InvocationExpressionSyntax { Expression: MemberBindingExpressionSyntax } call when call.Ancestors().OfType<ConditionalAccessExpressionSyntax>().FirstOrDefault() is { } access => access.Expression,
        ElementAccessExpressionSyntax element => element.Expression,
        ArgumentSyntax { RefKindKeyword.RawKind: (int)SyntaxKind.RefKeyword or (int)SyntaxKind.OutKeyword } argument => argument.Expression,
        _ => null,
    };

    /// <summary>Returns the last name of each part of an assignment target.</summary>
    private static IEnumerable<string> Names(ExpressionSyntax target) => target switch
    {
        IdentifierNameSyntax name => [name.Identifier.ValueText],
        MemberAccessExpressionSyntax access => [access.Name.Identifier.ValueText],
        MemberBindingExpressionSyntax binding => [binding.Name.Identifier.ValueText],
        ParenthesizedExpressionSyntax parenthesized => Names(parenthesized.Expression),
        TupleExpressionSyntax tuple => tuple.Arguments.SelectMany(static argument => Names(argument.Expression)),
        _ => [],
    };
}
