using System.Globalization;
using AmplifyGen.Generator.Json;
using AmplifyGen.Generator.Model;

namespace AmplifyGen.Generator.Spec.JmesPath;

/// <summary>Reads JSON in an expression, or JSON that a value is compared with.</summary>
internal static class PathLiterals
{
    /// <returns>The value; <c>null</c> if it has no type: an object, or a list of values of different types.</returns>
    public static PathModel? Read(JsonValue value) => value switch
    {
        JsonString text => new PathModel.TextLiteral(text.Value),
        JsonBoolean flag => new PathModel.BooleanLiteral(flag.Value),
        JsonNull => new PathModel.NullLiteral(new PathType.Null()),
        JsonNumber number => ReadNumber(number.Text),
        JsonArray array => ReadList(array),
        _ => null,
    };

    private static PathModel? ReadNumber(string text)
    {
        if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole))
            return new PathModel.WholeLiteral(whole);

        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var real) && !double.IsInfinity(real)
            ? new PathModel.RealLiteral(real)
            : null;
    }

    private static PathModel? ReadList(JsonArray array)
    {
        var items = array.Items.Select(Read).OfType<PathModel>().ToList();
        return items.Count == array.Items.Count ? ListOf(node: null, items) : null;
    }

    /// <returns>A list of the values; <c>null</c> if they have no common type.</returns>
    public static PathModel.MultiList? ListOf(PathModel? node, IReadOnlyList<PathModel> items)
    {
        PathType? type = new PathType.Null();
        foreach (var item in items)
        {
            if (type is not null)
                type = PathTypes.Join(type, item.Type);
        }

        if (type is null)
            return null;

        var adapted = items.Select(item => PathTypes.Adapt(item, type)).OfType<PathModel>().ToEquatableArray();
        return adapted.Count == items.Count ? new PathModel.MultiList(node, adapted, new PathType.List(type)) : null;
    }
}
