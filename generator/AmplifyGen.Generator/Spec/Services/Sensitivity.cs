using AmplifyGen.Generator.Spec.Shapes;

namespace AmplifyGen.Generator.Spec.Services;

/// <summary>Decides what must not be shown, and what is a credential.</summary>
internal static class Sensitivity
{
    /// <summary>The maximum depth, which is the one that types are read to. Deeper types are rejected there.</summary>
    private const int MaxDepth = 32;

    /// <summary>Determines whether a member is sensitive: by itself, by its structure, or by the content of its value.</summary>
    public static bool IsSensitive(Shape structure, ShapeMember member, ShapeTable table) =>
        structure.Traits.Has(TraitIds.Sensitive) || member.Traits.Has(TraitIds.Sensitive) || IsSensitive(member.Target, table, depth: 0);

    /// <summary>Determines whether a member is secret. A text in a sensitive structure is not, unless its own type is sensitive.</summary>
    public static bool IsSecret(ShapeMember member, Shape? target)
    {
        if (member.Traits.Has(TraitIds.Secret) || target?.Traits.Has(TraitIds.Secret) == true)
            return true;

        var isText = target?.Type is ShapeType.String or ShapeType.Blob && !target.Traits.Has(TraitIds.Enum);
        return isText && (target!.Traits.Has(TraitIds.Sensitive) || member.Traits.Has(TraitIds.Sensitive));
    }

    private static bool IsSensitive(ShapeReference? reference, ShapeTable table, int depth)
    {
        if (reference is null || depth > MaxDepth || table.Find(reference.Target) is not { } shape)
            return false;

        if (shape.Traits.Has(TraitIds.Sensitive))
            return true;

        return shape.Type switch
        {
            ShapeType.List or ShapeType.Set => IsPartSensitive(shape, "member", table, depth + 1),
            ShapeType.Map => IsPartSensitive(shape, "value", table, depth + 1) || IsKeySensitive(shape, table),
            _ => false,
        };
    }

    private static bool IsPartSensitive(Shape shape, string name, ShapeTable table, int depth) =>
        shape.FindMember(name) is { } part && (part.Traits.Has(TraitIds.Sensitive) || IsSensitive(part.Target, table, depth));

    /// <summary>Determines whether keys are sensitive. A key is text, so only its own target is checked. A key that is a map is a fault, and could cause an endless loop.</summary>
    private static bool IsKeySensitive(Shape map, ShapeTable table) =>
        map.FindMember("key") is { } key
        && (key.Traits.Has(TraitIds.Sensitive) || (key.Target is { } target && table.Find(target.Target)?.Traits.Has(TraitIds.Sensitive) == true));
}
