using System.Text;

namespace AmplifyGen.Serialization;

/// <summary>
/// Finds which member or element a byte offset belongs to, as a JSONPath: <c>$.resourceConfig.mfaTypes[1]</c>. It reads the text
/// again from its start, so that readers and writers need not keep track.
/// </summary>
internal static class JsonPathLocator
{
    // A name from a foreign text must not flood a log.
    private const int LongestName = 100;

    /// <param name="json">A text that is valid up to <paramref name="offset"/>.</param>
    /// <param name="offset">Into the text; what starts there is not read.</param>
    public static string Locate(ReadOnlySpan<byte> json, int offset)
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
                    // A name that is not complete is no name yet.
                    if (position + length < offset && level is { IsArray: false, Name: null })
                        level.Name = NameOf(json.Slice(position, length));

                    position += length + 1;
                    break;
            }
        }

        return levels.Aggregate(new StringBuilder("$"), static (path, level) => level.AppendTo(path)).ToString();
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

        /// <summary>In an object, the member whose value is being read; <c>null</c> before its name.</summary>
        public string? Name { get; set; }

        public StringBuilder AppendTo(StringBuilder path)
        {
            if (IsArray)
                return path.Append('[').Append(Index).Append(']');

            if (Name is null)
                return path;

            return Name.Length > 0 && Name.All(static c => char.IsAsciiLetterOrDigit(c) || c == '_')
                ? path.Append('.').Append(Name)
                : path.Append("['").Append(Name.Replace("\\", @"\\", StringComparison.Ordinal).Replace("'", @"\'", StringComparison.Ordinal)).Append("']");
        }
    }
}
