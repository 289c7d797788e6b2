using System.Text;
using AmplifyGen.Generator.Json;

namespace AmplifyGen.Generator.Spec;

/// <summary>Makes a text fit for a message, which is one line of a build log.</summary>
internal static class Excerpt
{
    private const char Replacement = '\uFFFD';

    /// <summary>Returns the start of a text, without line breaks and hidden characters.</summary>
    public static string Of(string text, int maxLength)
    {
        var length = Math.Min(text.Length, maxLength);
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
