using System.Text;
using AmplifyGen.Text;

namespace AmplifyGen.Json;

/// <summary>
/// Finds the member or element at a byte offset, as a JSONPath: <c>$.resourceConfig.mfaTypes[1]</c>. It reads the text again from its
/// start, so readers and writers do not have to keep track.
/// </summary>
/// <remarks>
/// A name is shown if it is in the model. The key of a map, an unknown name, and a name that results from a misplaced quote may be secrets:
/// <c>$.tags[#2].value</c> shows the position instead, counted from 0.
/// </remarks>
internal static class JsonPathLocator
{
    // A long name must not flood a log.
    private const int LongestName = 100;

    /// <param name="json">A text that is valid up to <paramref name="offset"/>.</param>
    /// <param name="offset">The offset in the text. What starts there is not read.</param>
    /// <param name="knownNames">The levels at which the name before <paramref name="offset"/> is in the model.</param>
    public static string Locate(ReadOnlySpan<byte> json, int offset, KnownNames knownNames)
    {
        var levels = new List<Level>();
        var position = 0;
        while (position < offset)
        {
            var token = json[position++];
            var level = levels.Count == 0 ? null : levels[^1];
            switch (token)
            {
                case (byte)'{' or (byte)'[':
                    levels.Add(new Level { IsArray = token == '[' });
                    break;
                case (byte)'}' or (byte)']':
                    levels.RemoveAt(levels.Count - 1);
                    break;
                case (byte)',':
                    level!.Index++;
                    level.Name = null;
                    break;
                case (byte)'"':
                    var length = JsonText.CountString(json[position..]);
                    // An incomplete name is not a name yet.
                    if (position + length < offset && level is { IsArray: false, Name: null })
                        level.Name = NameOf(json.Slice(position, length));

                    position += length + 1;
                    break;
            }
        }

        var path = new StringBuilder("$");
        for (var depth = 1; depth <= levels.Count; depth++)
            levels[depth - 1].AppendTo(path, knownNames.Has(depth));

        return path.ToString();
    }

    private static string NameOf(ReadOnlySpan<byte> raw)
    {
        var unescaped = new byte[raw.Length];
        var name = Encoding.UTF8.GetString(unescaped, 0, JsonText.Unescape(raw, unescaped));
        return name.Length <= LongestName ? name : string.Concat(JsonText.WholeCharacters(name, LongestName), "…");
    }

    private sealed class Level
    {
        public bool IsArray { get; init; }

        public int Index { get; set; }

        /// <summary>Gets or sets the member whose value is being read in an object; <see langword="null"/> before its name.</summary>
        public string? Name { get; set; }

        public StringBuilder AppendTo(StringBuilder path, bool isKnown)
        {
            if (IsArray)
                return path.Append('[').Append(Index).Append(']');

            if (Name is null)
                return path;

            if (!isKnown)
                return path.Append("[#").Append(Index).Append(']');

            return Name.Length > 0 && Characters.AreAll(Name, static c => char.IsAsciiLetterOrDigit(c) || c == '_')
                ? path.Append('.').Append(Name)
                : path.Append("['").Append(Name.Replace("\\", @"\\", StringComparison.Ordinal).Replace("'", @"\'", StringComparison.Ordinal)).Append("']");
        }
    }
}
