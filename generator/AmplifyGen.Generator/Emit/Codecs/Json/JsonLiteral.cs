using System.Globalization;
using System.Text;
using AmplifyGen.Generator.Emit.Text;

namespace AmplifyGen.Generator.Emit.Codecs.Json;

/// <summary>Ready-made JSON that generated code copies to the wire, as C# UTF-8 literals.</summary>
internal static class JsonLiteral
{
    /// <summary>Returns <c>"appId":"</c>: the name, the colon and the start of the value in one constant.</summary>
    /// <param name="opening">A quote, <c>{</c> or <c>[</c>; empty if the value includes its start.</param>
    public static string Name(string wireName, string opening) => CSharpLiteral.Utf8(Quote(wireName) + ":" + opening);

    private static string Quote(string value)
    {
        var text = new StringBuilder(value.Length + 2).Append('"');
        foreach (var character in value)
        {
            if (character is '"' or '\\')
                text.Append('\\').Append(character);
            else if (character < ' ')
                text.Append("\\u").Append(((int)character).ToString("x4", CultureInfo.InvariantCulture));
            else
                text.Append(character);
        }

        return text.Append('"').ToString();
    }
}
