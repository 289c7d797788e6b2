using System.Text;
using System.Text.Json;

namespace AmplifyGen.Generated.Tests.Fuzzing;

/// <summary>A JSON text that can be changed and need not stay as its model has it: members may come twice, and values are any text.</summary>
internal sealed class JsonTree
{
    private JsonTree(string? text) => Text = text;

    /// <summary>The text of a string, a number or a literal; <c>null</c> where there are parts.</summary>
    public string? Text { get; set; }

    public bool IsObject { get; private init; }

    /// <summary>The members of an object, each name with its quotes, or the elements of an array.</summary>
    public List<(string Name, JsonTree Value)> Parts { get; private init; } = [];

    public static JsonTree Parse(string json)
    {
        using var document = JsonDocument.Parse(json);
        return Of(document.RootElement);
    }

    /// <summary>This node and all below it.</summary>
    public IEnumerable<JsonTree> All() => Parts.SelectMany(static part => part.Value.All()).Prepend(this);

    public override string ToString() => Append(new StringBuilder()).ToString();

    private static JsonTree Of(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => new(null)
        {
            IsObject = true,
            Parts = [.. element.EnumerateObject().Select(static member => ($"\"{JsonEncodedText.Encode(member.Name)}\"", Of(member.Value)))],
        },
        JsonValueKind.Array => new(null) { Parts = [.. element.EnumerateArray().Select(static item => ("", Of(item)))] },
        _ => new(element.GetRawText()),
    };

    private StringBuilder Append(StringBuilder text)
    {
        if (Text is not null)
            return text.Append(Text);

        text.Append(IsObject ? '{' : '[');
        for (var i = 0; i < Parts.Count; i++)
        {
            text.Append(i == 0 ? "" : ",");
            if (IsObject)
                text.Append(Parts[i].Name).Append(':');

            Parts[i].Value.Append(text);
        }

        return text.Append(IsObject ? '}' : ']');
    }
}
