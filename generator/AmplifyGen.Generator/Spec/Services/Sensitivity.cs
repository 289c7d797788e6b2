using AmplifyGen.Generator.Spec.Shapes;

namespace AmplifyGen.Generator.Spec.Services;

/// <summary>Decides what may not be shown, and what is a credential.</summary>
internal static class Sensitivity
{
    /// <summary>Matches the depth to which types are read; what is deeper is refused there.</summary>
    private const int MaxDepth = 32;

    /// <summary>By the member, by its structure, or by what its value is made of.</summary>
    public static bool IsSensitive(Shape structure, ShapeMember member, ShapeTable table) =>
        structure.Traits.Has(TraitIds.Sensitive) || member.Traits.Has(TraitIds.Sensitive) || IsSensitive(member.Target, table, depth: 0);

    /// <summary>Returns a text in source code is not a secret for being part of a sensitive structure; it is one where its own type says so.</summary>
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

    /// <summary>Returns a key is text, so its own target says all; a key that is a map, which is a fault, would lead round in a circle.</summary>
    private static bool IsKeySensitive(Shape map, ShapeTable table) =>
        map.FindMember("key") is { } key
        && (key.Traits.Has(TraitIds.Sensitive) || (key.Target is { } target && table.Find(target.Target)?.Traits.Has(TraitIds.Sensitive) == true));
}
