using System.Text;
using AmplifyGen.Generator.Json;

namespace AmplifyGen.Generator.Spec;

/// <summary>Prepares text of a spec for a message. A spec is untrusted, and a message is one line of a build log.</summary>
internal static class ProblemText
{
    public const int MaxLength = 100;

    private const char Replacement = '\uFFFD';

    public static string Quote(string text) => "'" + Bound(text) + "'";

    /// <summary>Returns at most <see cref="MaxLength"/> characters, without line breaks and hidden characters.</summary>
    public static string Bound(string text)
    {
        var length = Math.Min(text.Length, MaxLength);
        if (length < text.Length && char.IsHighSurrogate(text[length - 1]))
            length--;

        var builder = new StringBuilder(length + 1);
        for (var i = 0; i < length;)
        {
            var codePoint = HiddenCharacters.CodePointAt(text, i, out var size);
            if (HiddenCharacters.Contains(codePoint))
                builder.Append(Replacement);
            else
                builder.Append(text, i, size);

            i += size;
        }

        return length < text.Length ? builder.Append('…').ToString() : builder.ToString();
    }
}
