using AmplifyGen.Analyzers.Constraints;
using AmplifyGen.Analyzers.Facts;
using AmplifyGen.Generator.Json;
using AmplifyGen.Generator.Spec;
using Microsoft.CodeAnalysis;

namespace AmplifyGen.Analyzers.Json;

/// <summary>Compares a value with the C# type it is read into, as the runtime's reader does.</summary>
internal sealed class ValueCheck
{
    private readonly ShapeCatalog _catalog;
    private readonly MisfitLog _log;
    private readonly ObjectCheck _objects;
    private readonly UnionCheck _unions;
    private readonly ConstraintValueCheck _constraints;
    private readonly NearestNames _nearest = new();

    public ValueCheck(ShapeCatalog catalog, ConstraintCheck constraints, MisfitLog log)
    {
        _catalog = catalog;
        _log = log;
        _objects = new ObjectCheck(this, log);
        _unions = new UnionCheck(this, log);
        _constraints = new ConstraintValueCheck(constraints, log);
    }

    /// <param name="member">The member whose own value this is; <c>null</c> for what a list or map holds.</param>
    public void Check(ITypeSymbol type, JsonValue value, JsonPath path, MemberFactsInShape? member = null)
    {
        if (_log.IsFull)
            return;

        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var underlying] })
            type = underlying;

        if (_catalog.Shape(type) is { } shape)
            CheckShape(shape, value, path);
        else if (_catalog.Union(type) is { } union)
            CheckUnion(union, value, path);
        else if (_catalog.Enum(type) is { } known)
            CheckEnum(known, value, path);
        else if (type is INamedTypeSymbol { TypeArguments: [var element] } list && Is(list, _catalog.Symbols.EquatableList))
            CheckList(element, value, path, member);
        else if (type is INamedTypeSymbol { TypeArguments: [var key, var item] } map && Is(map, _catalog.Symbols.EquatableMap))
            CheckMap(key, item, value, path, member);
        else if (SimpleValue.Expectation(type, _catalog.Symbols, value) is { } expectation)
            ReportType(expectation, value, path);
        else if (member is not null)
            _constraints.CheckSimple(member, value, isText: !SymbolEqualityComparer.Default.Equals(type, _catalog.Symbols.Blob));
    }

    private void CheckShape(ShapeFacts shape, JsonValue value, JsonPath path)
    {
        if (value is JsonObject members)
            _objects.Check(shape, members, path);
        else
            ReportType("an object", value, path);
    }

    private void CheckUnion(UnionFacts union, JsonValue value, JsonPath path)
    {
        if (value is JsonObject members)
            _unions.Check(union, members, path);
        else
            ReportType("an object", value, path);
    }

    private static bool Is(INamedTypeSymbol type, INamedTypeSymbol? definition) => SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, definition);

    // Null stands in sparse lists and maps only.
    private static bool MayBeNull(ITypeSymbol type) =>
        type.NullableAnnotation == NullableAnnotation.Annotated || type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;

    private void CheckList(ITypeSymbol element, JsonValue value, JsonPath path, MemberFactsInShape? member)
    {
        if (value is not JsonArray array)
        {
            ReportType("an array", value, path);
            return;
        }

        if (member is not null)
            _constraints.CheckCount(member, value, array.Items.Count);

        for (var i = 0; i < array.Items.Count; i++)
            CheckItem(element, array.Items[i], path.Element(i));
    }

    private void CheckMap(ITypeSymbol key, ITypeSymbol item, JsonValue value, JsonPath path, MemberFactsInShape? member)
    {
        if (value is not JsonObject entries)
        {
            ReportType("an object", value, path);
            return;
        }

        if (member is not null)
            _constraints.CheckCount(member, value, entries.Members.Count);

        foreach (var entry in entries.Members)
        {
            if (_catalog.Enum(key) is { } keys)
                CheckText(keys, entry.Name, entry.NameSpan, path.Entry());

            CheckItem(item, entry.Value, path.Entry());
        }
    }

    private void CheckItem(ITypeSymbol type, JsonValue value, JsonPath path)
    {
        if (value is not JsonNull || !MayBeNull(type))
            Check(type, value, path);
    }

    private void CheckEnum(EnumFacts known, JsonValue value, JsonPath path)
    {
        var expectation = known.IsInteger ? SimpleValue.Int32(value) : value is JsonString ? null : "a string";
        if (expectation is not null)
            ReportType(expectation, value, path);
        else
            CheckText(known, value is JsonNumber number ? number.Text : ((JsonString)value).Value, value.Span, path);
    }

    private void CheckText(EnumFacts known, string text, JsonSpan span, JsonPath path)
    {
        if (known.Values.TryGetValue(text, out var value))
        {
            if (value.Deprecation is { } deprecation && !path.IsDeprecated)
                _log.Doubt(span, $"{path} has the value '{value.Name}' of '{known.Type.Name}', which {deprecation.Sentence(deprecation.ReplacedBy)}", (DiagnosticProperty.KnownValue, value.Name));
            return;
        }

        // A number that is near means something else.
        var nearest = known.IsInteger ? null : _nearest.Find(text, known.Values.Keys.OrderBy(static other => other, StringComparer.Ordinal));
        var guess = nearest is null ? "" : $"; did you mean '{nearest}'?";
        _log.Doubt(span, $"{path} has no known value of '{known.Type.Name}'{guess}", (DiagnosticProperty.Shape, known.Type.Name), (DiagnosticProperty.NearestText, nearest));
    }

    private void ReportType(string expectation, JsonValue value, JsonPath path) =>
        // The kind of what is there, never the value.
        _log.Fault(value is JsonObject or JsonArray ? new JsonSpan(value.Span.Start, 1) : value.Span, $"{path} takes {expectation} but is given {value.Description}");
}
