using System.Collections;
using System.Reflection;
using System.Text.Json.Nodes;
using AmplifyGen.Metadata;

namespace AmplifyGen.Generated.Tests.Json;

/// <summary>The JSON of a shape as the attributes of its members describe it: what the generated serializers are judged by.</summary>
internal static class ShapeTree
{
    public static JsonObject ByWireName(object shape) => OfShape(shape, static member => member.WireName);

    /// <summary>Under the model's own names of the members, which is how other SDKs take their input.</summary>
    public static JsonObject ByMemberName(object shape) => OfShape(shape, static member => member.MemberName ?? member.WireName);

    private static JsonObject OfShape(object shape, Func<ShapeMemberAttribute, string> name)
    {
        var tree = new JsonObject();
        foreach (var property in shape.GetType().GetProperties())
        {
            if (property.GetCustomAttribute<ShapeMemberAttribute>() is { } member && property.GetValue(shape) is { } value)
                tree[name(member)] = OfValue(value, name);
        }

        return tree;
    }

    private static JsonNode? OfValue(object? value, Func<ShapeMemberAttribute, string> name) => value switch
    {
        null => null,
        string text => JsonValue.Create(text),
        bool flag => JsonValue.Create(flag),
        sbyte or short or int or long => JsonValue.Create(Convert.ToInt64(value, provider: null)),
        float number => JsonValue.Create(number),
        double number => JsonValue.Create(number),
        IEnumerable items when IsMap(value.GetType()) => new JsonObject(items.Cast<object>().Select(entry => KeyValuePair.Create(
            TextOf(Part(entry, "Key")!), OfValue(Part(entry, "Value"), name)))),
        IEnumerable items => new JsonArray([.. items.Cast<object?>().Select(item => OfValue(item, name))]),
        ValueType => JsonValue.Create(TextOf(value)),
        _ => OfShape(value, name),
    };

    private static bool IsMap(Type type) => type.GetGenericTypeDefinition() == typeof(EquatableMap<,>);

    private static string TextOf(object textOrEnum) => textOrEnum as string ?? (string)Part(textOrEnum, "Value")!;

    private static object? Part(object value, string property) => value.GetType().GetProperty(property)!.GetValue(value);
}
