using System.Text;
using AmplifyGen.Analyzers.Facts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AmplifyGen.Analyzers.Members;

/// <summary>Follows code that creates texts and bytes from constants: <c>"…"u8.ToArray()</c>, <c>Convert.FromBase64String("…")</c>, <c>new byte[] { 1, 2 }</c>.</summary>
/// <param name="followsNames">Whether the only value of a local, a field or a property is followed too.</param>
internal sealed class ConstantContents(RuntimeSymbols symbols, bool followsNames, CancellationToken token)
{
    /// <summary>The maximum depth, more than in handwritten code. It ends the search for fields that refer to each other.</summary>
    private const int MaxDepth = 8;

    /// <summary>Returns the possible values of an expression, as far as they can be followed.</summary>
    public IEnumerable<ConstantContent> Of(IOperation value) => Of(value, depth: 0);

    private IEnumerable<ConstantContent> Of(IOperation value, int depth)
    {
        if (depth > MaxDepth)
            return [];

        return PossibleValues.Of(value, symbols).SelectMany(possible => possible switch
        {
            { ConstantValue: { HasValue: true, Value: string text } } => [ConstantContent.OfText(possible.Syntax, text)],
            IUtf8StringOperation utf8 => [ConstantContent.OfText(possible.Syntax, utf8.Value).AsBytes(Encoding.UTF8.GetByteCount(utf8.Value))],
            IArrayCreationOperation array => OfArray(array),
            IInvocationOperation call when ContentStep.Of(call) is { } step => Of(step.Operand, depth + 1).Select(step.Apply),
            IObjectCreationOperation { Arguments: [var argument] } creation when ContentStep.Wraps(creation) => Of(argument.Value, depth + 1),
            ILocalReferenceOperation or IFieldReferenceOperation or IPropertyReferenceOperation when followsNames && OnlyValue.Of(possible, token) is { } only =>
                Of(only, depth + 1).Select(content => content with { Place = possible.Syntax }),
            { SemanticModel: { } model } when Elements(possible.Syntax) is { } elements =>
                [ConstantContent.OfBytes(possible.Syntax, [.. elements.Select(element => model.GetConstantValue(element, token).Value)])],
            _ => [],
        });
    }

    private static IEnumerable<ConstantContent> OfArray(IArrayCreationOperation array) => array switch
    {
        { Initializer: { } elements } => [ConstantContent.OfBytes(array.Syntax, [.. elements.ElementValues.Select(static element => element.ConstantValue.Value)])],
        { DimensionSizes: [{ ConstantValue: { HasValue: true, Value: int size } }] } => [new ConstantContent(array.Syntax, Text: null, size, IsTelling: false)],
        _ => [],
    };

    /// <summary>Returns the elements of an expression that has no operation in the Roslyn version that we build with; <c>null</c> for everything else.</summary>
    private static IReadOnlyCollection<ExpressionSyntax>? Elements(SyntaxNode syntax) => syntax switch
    {
        CollectionExpressionSyntax expression when expression.Elements.All(static element => element is ExpressionElementSyntax) =>
            [.. expression.Elements.Select(static element => ((ExpressionElementSyntax)element).Expression)],
        StackAllocArrayCreationExpressionSyntax { Initializer: { } elements } => elements.Expressions,
        ImplicitStackAllocArrayCreationExpressionSyntax { Initializer: { } elements } => elements.Expressions,
        _ => null,
    };
}
