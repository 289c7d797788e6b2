using AmplifyGen.Analyzers.Facts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AmplifyGen.Analyzers.Members;

/// <summary>The elements that an expression definitely adds to a list or a map.</summary>
/// <param name="Items">The elements or entries that are in the code.</param>
/// <param name="Count">The number of elements.</param>
internal sealed record WrittenItems(IReadOnlyList<WrittenItem> Items, GivenCount Count)
{
    /// <returns>The elements, or <c>null</c> if they are not known.</returns>
    public static WrittenItems? Of(IOperation value, RuntimeSymbols symbols) => value switch
    {
        IArrayCreationOperation { Initializer: { } elements } => Whole(elements.ElementValues.Select(element => WrittenItem.Of(element, symbols))),
        IArrayCreationOperation { DimensionSizes: [{ ConstantValue: { HasValue: true, Value: int size } }] } => new WrittenItems([], GivenCount.Exactly(size)),
        IObjectCreationOperation { Arguments: [], Initializer: { } content } creation when symbols.IsCollection(creation.Type) => OfInitializers(content, symbols),
        IInvocationOperation { Arguments: [var argument] } call when symbols.IsCollectionFactory(call.TargetMethod.ContainingType) => OfOnly(argument.Value, symbols),
        { Syntax: CollectionExpressionSyntax expression, SemanticModel: { } model } => OfExpression(expression, model, symbols),
        _ => null,
    };

    /// <summary>Returns the number of entries in a map. If a key occurs more than once, the last value is used, so only constant keys are known to differ.</summary>
    public GivenCount CountEntries()
    {
        var keys = Items.Select(static item => item.Key?.ConstantValue is { HasValue: true, Value: string key } ? key : null).Where(static key => key is not null);
        return Count with { AtLeast = Math.Min(Count.AtLeast, keys.Distinct(StringComparer.Ordinal).Count()) };
    }

    private static WrittenItems Whole(IEnumerable<WrittenItem> items)
    {
        var list = items.ToList();
        return new WrittenItems(list, GivenCount.Exactly(list.Count));
    }

    private static WrittenItems? OfInitializers(IObjectOrCollectionInitializerOperation content, RuntimeSymbols symbols)
    {
        var items = content.Initializers.Select(initializer => WrittenItem.OfInitializer(initializer, symbols)).ToList();
        return items.Contains(null) ? null : Whole(items!);
    }

    /// <summary>Returns the elements that a method copies from a single expression.</summary>
    private static WrittenItems? OfOnly(IOperation value, RuntimeSymbols symbols) => PossibleValues.Of(value, symbols).ToList() is [var only] ? Of(only, symbols) : null;

    // The Roslyn version that we build with has no operation for collection expressions. A spread can be empty.
    private static WrittenItems OfExpression(CollectionExpressionSyntax expression, SemanticModel model, RuntimeSymbols symbols)
    {
        var elements = expression.Elements.OfType<ExpressionElementSyntax>().ToList();
        var items = elements.Select(element => model.OperationOf(element.Expression, CancellationToken.None)).OfType<IOperation>().Select(element => WrittenItem.Of(element, symbols)).ToList();
        return new WrittenItems(items, new GivenCount(elements.Count, elements.Count == expression.Elements.Count ? elements.Count : null));
    }
}
