using AmplifyGen.Analyzers.Uses;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmplifyGen.Analyzers.Flow.Calls;

/// <summary>Reads the declaration of a field or a property that is never assigned again, such as <c>static readonly string[] All = ["a", "b"]</c>.</summary>
internal sealed class InitialElements
{
    private readonly SharedAnswers<ISymbol, int> _known = new(SymbolEqualityComparer.Default);
    private readonly SharedAnswers<ISymbol, bool> _determined = new(SymbolEqualityComparer.Default);

    /// <summary>Returns the initial number of elements, if no constructor assigns another collection; 0 if it is not known.</summary>
    public int Of(ISymbol member, CancellationToken token) => _known.Of(member, token, Find);

    /// <summary>Determines whether only the declaration decides the content of a member, so that it is the same in every run.</summary>
    public bool AreDetermined(ISymbol member, CancellationToken token) =>
        _determined.Of(member, token, static (member, token) => Initializer(member, token) is { } value && IsDetermined(value, member));

    private static bool IsDetermined(ExpressionSyntax value, ISymbol member) => value switch
    {
        LiteralExpressionSyntax => true,
        PrefixUnaryExpressionSyntax { Operand: var operand } => IsDetermined(operand, member),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: SimpleNameSyntax type }, ArgumentList.Arguments: var arguments } =>
            string.Equals(type.Identifier.ValueText, (member as IFieldSymbol)?.Type.Name ?? (member as IPropertySymbol)?.Type.Name, StringComparison.Ordinal) && arguments.All(argument => IsDetermined(argument.Expression, member)),
        _ => Elements(value) > 0,
    };

    private static int Find(ISymbol member, CancellationToken token) => Initializer(member, token) is { } value ? Elements(value) : 0;

    /// <summary>Returns the initial value of a member, if it is never assigned again.</summary>
    private static ExpressionSyntax? Initializer(ISymbol member, CancellationToken token)
    {
        if (member is not (IFieldSymbol { IsReadOnly: true } or IPropertySymbol { SetMethod: null }) || member.DeclaringSyntaxReferences is not [var reference])
            return null;

        var initializer = SourceReads.Syntax(reference, token) switch
        {
            VariableDeclaratorSyntax variable => variable.Initializer,
            PropertyDeclarationSyntax property => property.Initializer,
            _ => null,
        };
        return initializer is null || IsAssigned(member, token) ? null : initializer.Value;
    }

    private static int Elements(ExpressionSyntax value) => value switch
    {
        CollectionExpressionSyntax { Elements: var elements } => elements.All(static element => element is ExpressionElementSyntax) ? elements.Count : 0,
        InitializerExpressionSyntax { Expressions: var elements } => elements.Count,
        ArrayCreationExpressionSyntax { Initializer: { } elements } => Elements(elements),
        ImplicitArrayCreationExpressionSyntax { Initializer: var elements } => Elements(elements),
        BaseObjectCreationExpressionSyntax { Initializer: { RawKind: (int)SyntaxKind.CollectionInitializerExpression } elements } => Elements(elements),
        BaseObjectCreationExpressionSyntax { Initializer.Expressions: [AssignmentExpressionSyntax { Left: ImplicitElementAccessSyntax }, ..] } => 1,
        _ => 0,
    };

    private static bool IsAssigned(ISymbol member, CancellationToken token) =>
        member.ContainingType.Constructors
            .Where(constructor => constructor.IsStatic == member.IsStatic)
            .SelectMany(static constructor => constructor.DeclaringSyntaxReferences)
            .SelectMany(reference => SourceReads.Syntax(reference, token).DescendantNodes())
            .Any(node => node is IdentifierNameSyntax name && string.Equals(name.Identifier.ValueText, member.Name, StringComparison.Ordinal));
}
