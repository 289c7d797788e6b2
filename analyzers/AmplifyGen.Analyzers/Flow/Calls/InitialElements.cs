using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmplifyGen.Analyzers.Flow.Calls;

/// <summary>Counts the elements that the declaration of a field or a property lists, such as <c>static readonly string[] All = ["a", "b"]</c>.</summary>
internal sealed class InitialElements
{
    private readonly ConcurrentDictionary<ISymbol, int> _known = new(SymbolEqualityComparer.Default);

    /// <summary>How many elements the collection has from the beginning, if no constructor assigns another one; 0 if that is not known.</summary>
    public int Of(ISymbol member, CancellationToken token) =>
        _known.TryGetValue(member, out var known) ? known : _known.GetOrAdd(member, Find(member, token));

    private static int Find(ISymbol member, CancellationToken token)
    {
        if (member is not (IFieldSymbol { IsReadOnly: true } or IPropertySymbol { SetMethod: null }) || member.DeclaringSyntaxReferences is not [var reference])
            return 0;

        var initializer = reference.GetSyntax(token) switch
        {
            VariableDeclaratorSyntax variable => variable.Initializer,
            PropertyDeclarationSyntax property => property.Initializer,
            _ => null,
        };
        return initializer is null || IsAssigned(member, token) ? 0 : Elements(initializer.Value);
    }

    private static int Elements(ExpressionSyntax value) => value switch
    {
        CollectionExpressionSyntax { Elements: var elements } => elements.All(static element => element is ExpressionElementSyntax) ? elements.Count : 0,
        InitializerExpressionSyntax { Expressions: var elements } => elements.Count,
        ArrayCreationExpressionSyntax { Initializer: { } elements } => Elements(elements),
        ImplicitArrayCreationExpressionSyntax { Initializer: var elements } => Elements(elements),
        BaseObjectCreationExpressionSyntax { Initializer: { RawKind: (int)SyntaxKind.CollectionInitializerExpression } elements } => Elements(elements),
        _ => 0,
    };

    private static bool IsAssigned(ISymbol member, CancellationToken token) =>
        member.ContainingType.Constructors
            .Where(constructor => constructor.IsStatic == member.IsStatic)
            .SelectMany(static constructor => constructor.DeclaringSyntaxReferences)
            .SelectMany(reference => reference.GetSyntax(token).DescendantNodes())
            .Any(node => node is IdentifierNameSyntax name && string.Equals(name.Identifier.ValueText, member.Name, StringComparison.Ordinal));
}
