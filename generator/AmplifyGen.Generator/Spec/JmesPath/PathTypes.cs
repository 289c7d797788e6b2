using AmplifyGen.Generator.Model;

namespace AmplifyGen.Generator.Spec.JmesPath;

/// <summary>Finds the common type of values of different types, and converts values to it.</summary>
internal static class PathTypes
{
    /// <returns>The common type of both; <c>null</c> if they have no common type.</returns>
    public static PathType? Join(PathType left, PathType right) => (left, right) switch
    {
        _ when left == right => left,
        (PathType.Null, _) => right,
        (_, PathType.Null) => left,
        (PathType.Whole, PathType.Real) or (PathType.Real, PathType.Whole) => new PathType.Real(),
        (PathType.List first, PathType.List second) => Join(first.Element, second.Element) is { } element ? new PathType.List(element) : null,
        _ => null,
    };

    /// <returns>The converted expression; <c>null</c> if it cannot be converted.</returns>
    public static PathModel? Adapt(PathModel value, PathType type)
    {
        if (value.Type == type)
            return value;

        switch (value, type)
        {
            case ({ Type: PathType.Null }, _):
                return new PathModel.NullLiteral(type);
            case ({ Type: PathType.Whole }, PathType.Real):
                return new PathModel.ToReal(value);
            case (PathModel.MultiList list, PathType.List target):
                var items = list.Items.Select(item => Adapt(item, target.Element)).OfType<PathModel>().ToEquatableArray();
                return items.Count == list.Items.Count ? list with { Items = items, Type = type } : null;
            default:
                return null;
        }
    }

    /// <summary>Returns the name of a type for use after "is".</summary>
    public static string Describe(PathType type) => type switch
    {
        PathType.Null => "null",
        PathType.Boolean => "true or false",
        PathType.Whole or PathType.Real => "a number",
        PathType.Text => "a text",
        PathType.List => "a list",
        PathType.Map => "a map",
        PathType.Structure shape => "the structure " + ProblemText.Quote(shape.ShapeId),
        PathType.Union shape => "the union " + ProblemText.Quote(shape.ShapeId),
        PathType.Hash => "an object",
        PathType.Opaque { Model: TypeModel.Timestamp } => "a timestamp",
        PathType.Opaque { Model: TypeModel.Blob or TypeModel.StreamingBlob } => "a blob",
        PathType.Opaque { Model: TypeModel.Document } => "a document",
        _ => "a number of any size",
    };
}
