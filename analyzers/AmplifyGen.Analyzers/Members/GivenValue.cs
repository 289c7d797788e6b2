using AmplifyGen.Analyzers.Facts;
using Microsoft.CodeAnalysis;

namespace AmplifyGen.Analyzers.Members;

/// <summary>A value that code gives to a member, or that it writes into the member's list or map.</summary>
/// <param name="Count">The number of elements or entries; <c>null</c> if the value is not a list or map whose content is in the code.</param>
internal sealed record GivenValue(MemberPart Part, IOperation Operation, GivenCount? Count)
{
    /// <summary>Returns all values that an operation gives to a member, at any depth that is in the code.</summary>
    /// <param name="matters">Determines whether a member is relevant.</param>
    public static IEnumerable<GivenValue> Of(IOperation operation, ShapeCatalog catalog, Func<MemberFacts, bool> matters)
    {
        if (MemberAssignment.Of(operation, catalog) is { } assignment)
            return matters(assignment.Member) ? Of(MemberPart.Of(assignment.Shape, assignment.Member), assignment.Value, assignment.Appends, catalog.Symbols) : [];

        if (AddedEntry.Of(operation, catalog) is not { } entry || !matters(entry.Member))
            return [];

        var part = MemberPart.Of(entry.Shape, entry.Member);
        if (!part.IsMap(catalog.Symbols))
            return [];

        return Of(part.Key, entry.Key, appends: false, catalog.Symbols).Concat(Of(part.Value, entry.Value, appends: false, catalog.Symbols));
    }

    private static IEnumerable<GivenValue> Of(MemberPart part, IOperation value, bool appends, RuntimeSymbols symbols) =>
        PossibleValues.Of(value, symbols).SelectMany(possible => part.IsList(symbols) || part.IsMap(symbols)
            ? OfCollection(part, possible, appends, symbols)
            : [new GivenValue(part, possible, Count: null)]);

    private static IEnumerable<GivenValue> OfCollection(MemberPart part, IOperation value, bool appends, RuntimeSymbols symbols)
    {
        if (WrittenItems.Of(value, symbols) is not { } items)
            return [];

        var isMap = part.IsMap(symbols);
        var count = isMap ? items.CountEntries() : items.Count;
        var whole = new GivenValue(part, value, appends ? count with { AtMost = null } : count);
        return items.Items.SelectMany(item => OfItem(part, item, isMap, symbols)).Prepend(whole);
    }

    private static IEnumerable<GivenValue> OfItem(MemberPart part, WrittenItem item, bool isMap, RuntimeSymbols symbols)
    {
        if (!isMap)
            return item.Key is null ? Of(part.Element, item.Value, appends: false, symbols) : [];

        return item.Key is { } key
            ? Of(part.Key, key, appends: false, symbols).Concat(Of(part.Value, item.Value, appends: false, symbols))
            : [];
    }
}
