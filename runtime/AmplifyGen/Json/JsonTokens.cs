using System.Buffers;
using System.Text.Json;

namespace AmplifyGen.Json;

/// <summary>Returns the text of a value from a <see cref="Utf8JsonReader"/>, which does not expose it as a whole.</summary>
internal static class JsonTokens
{
    /// <summary>Copies the current value of the reader, without white space and comments. Escapes and numbers are not changed.</summary>
    public static void Copy(ref Utf8JsonReader reader, PooledBuffer output)
    {
        var depth = reader.CurrentDepth;
        var needsComma = false;
        while (true)
        {
            var token = reader.TokenType;
            var isEnd = token is JsonTokenType.EndObject or JsonTokenType.EndArray;
            if (token is not JsonTokenType.Comment)
            {
                if (needsComma && !isEnd)
                    output.Write(","u8);

                CopyToken(ref reader, output);
                needsComma = token is not (JsonTokenType.StartObject or JsonTokenType.StartArray or JsonTokenType.PropertyName);
            }

            var isOpen = token is JsonTokenType.StartObject or JsonTokenType.StartArray;
            if ((reader.CurrentDepth == depth && !isOpen) || !reader.Read())
                return;
        }
    }

    private static void CopyToken(ref Utf8JsonReader reader, PooledBuffer output)
    {
        var isQuoted = reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName;
        if (isQuoted)
            output.Write("\""u8);

        if (reader.HasValueSequence)
        {
            foreach (var part in reader.ValueSequence)
                output.Write(part.Span);
        }
        else
        {
            output.Write(reader.ValueSpan);
        }

        if (isQuoted)
            output.Write("\""u8);

        if (reader.TokenType is JsonTokenType.PropertyName)
            output.Write(":"u8);
    }
}
