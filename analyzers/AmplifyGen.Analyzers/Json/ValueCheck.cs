using AmplifyGen.Analyzers.Constraints;
using AmplifyGen.Analyzers.Facts;
using AmplifyGen.Analyzers.Members;
using AmplifyGen.Generator.Json;
using Microsoft.CodeAnalysis;

namespace AmplifyGen.Analyzers.Json;

/// <summary>Checks a value against the C# type that it is read into, like the reader of the runtime.</summary>
internal sealed class ValueCheck
{
    private readonly ShapeCatalog _catalog;
    private readonly MisfitLog _log;
    private readonly ObjectCheck _objects;
    private readonly UnionCheck _unions;
    private readonly EnumCheck _enums;
    private readonly ConstraintValueCheck _constraints;

    public ValueCheck(ShapeCatalog catalog, ConstraintCheck constraints, MisfitLog log)
    {
        _catalog = catalog;
        _log = log;
        _objects = new ObjectCheck(this, log);
        _unions = new UnionCheck(this, log);
        _enums = new EnumCheck(log);
        _constraints = new ConstraintValueCheck(constraints, log);
    }

    /// <summary>Checks the value of a text, which is read as a structure or a union.</summary>
    public void CheckRoot(INamedTypeSymbol type, JsonValue value) => _ = TryCheckObject(type, value, JsonPath.Root);

    /// <summary>Checks a value of a member, of an element or of an entry.</summary>
    public void Check(MemberPart part, JsonValue value, JsonPath path)
    {
        if (_log.IsFull || TryCheckObject(part.Type, value, path))
            return;

        if (_catalog.Enum(part.Type) is { } known)
            _enums.Check(known, value, path);
        else if (part.IsList(_catalog.Symbols))
            CheckList(part, value, path);
        else if (part.IsMap(_catalog.Symbols))
            CheckMap(part, value, path);
        else if (SymbolEqualityComparer.Default.Equals(part.Type, _catalog.Symbols.Document))
            DocumentCheck.Check(value, path, _log);
        else
            CheckSimple(part, value, path);
    }

    private bool TryCheckObject(ITypeSymbol type, JsonValue value, JsonPath path)
    {
        var (shape, union) = (_catalog.Shape(type), _catalog.Union(type));
        if (shape is null && union is null)
            return false;

        if (value is not JsonObject members)
            _log.Misfit(new Misfit("an object"), value, path);
        else if (shape is not null)
            _objects.Check(shape, members, path);
        else
            _unions.Check(union!, members, path);

        return true;
    }

    private void CheckSimple(MemberPart part, JsonValue value, JsonPath path)
    {
        if (SimpleValue.Check(part, _catalog.Symbols, value) is { } misfit)
            _log.Misfit(misfit, value, path);
        else
            _constraints.CheckSimple(part, value, part.IsBlob(_catalog.Symbols));
    }

    private void CheckList(MemberPart part, JsonValue value, JsonPath path)
    {
        if (value is not JsonArray array)
        {
            _log.Misfit(new Misfit("an array"), value, path);
            return;
        }

        _constraints.CheckCount(part, value, LengthUnit.Elements, array.Items.Count);
        var element = part.Element;
        var isSparse = IsSparse(part);
        for (var i = 0; i < array.Items.Count; i++)
            CheckItem(element, isSparse, array.Items[i], path.Element(i));
    }

    private void CheckMap(MemberPart part, JsonValue value, JsonPath path)
    {
        if (value is not JsonObject entries)
        {
            _log.Misfit(new Misfit("an object"), value, path);
            return;
        }

        // If a key occurs more than once, the last value is used.
        _constraints.CheckCount(part, value, LengthUnit.Entries, entries.Members.Select(static entry => entry.Name).Distinct(StringComparer.Ordinal).Count());
        var (key, item) = (part.Key, part.Value);
        var isSparse = IsSparse(part);
        foreach (var entry in entries.Members)
        {
            if (_catalog.Enum(key.Type) is { } keys)
                _enums.CheckText(keys, entry.Name, entry.NameSpan, path.Entry());
            else
                _constraints.CheckKey(key, entry);

            CheckItem(item, isSparse, entry.Value, path.Entry());
        }
    }

    /// <summary>Determines whether a list or map can contain null.</summary>
    private static bool IsSparse(MemberPart part)
    {
        var arguments = ((INamedTypeSymbol)part.Type).TypeArguments;
        var item = arguments[arguments.Length - 1];
        return item.NullableAnnotation == NullableAnnotation.Annotated || item.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;
    }

    private void CheckItem(MemberPart part, bool isSparse, JsonValue value, JsonPath path)
    {
        if (value is not JsonNull || !isSparse)
            Check(part, value, path);
    }
}
