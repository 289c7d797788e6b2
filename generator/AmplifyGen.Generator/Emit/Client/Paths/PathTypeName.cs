using AmplifyGen.Generator.Emit.Text;
using AmplifyGen.Generator.Model;

namespace AmplifyGen.Generator.Emit.Client.Paths;

/// <summary>The C# types of expressions. All of them can be <c>null</c>.</summary>
internal static class PathTypeName
{
    public static string Of(PathType type) => type switch
    {
        PathType.Null => "object?",
        PathType.Boolean => "bool?",
        PathType.Whole => "long?",
        PathType.Real => "double?",
        PathType.Text => "string?",
        PathType.List list => $"{RuntimeNames.IReadOnlyList}<{Of(list.Element)}>?",
        PathType.Map map => TypeName.Optional(map.Model),
        PathType.Structure shape => TypeName.Generated(shape.Name) + "?",
        PathType.Union shape => TypeName.Generated(shape.Name) + "?",
        PathType.Hash hash => Tuple(hash) + "?",
        PathType.Opaque opaque => TypeName.Optional(opaque.Model),
        _ => throw new InvalidOperationException($"No emitter knows the type '{type.GetType().Name}'."),
    };

    /// <summary>Returns a tuple of the values of an object. C# has no syntax for a tuple with a single value.</summary>
    public static string Tuple(PathType.Hash hash) => hash.Fields.Count == 1
        ? $"{RuntimeNames.ValueTuple}<{Of(hash.Fields[0].Type)}>"
        : $"({string.Join(", ", hash.Fields.Select(static field => Of(field.Type)))})";
}
