using System.ComponentModel;
using System.Globalization;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Text;

namespace AmplifyGen.Serialization;

/// <summary>A header of a response, or an element of one that is a list.</summary>
/// <remarks>No message shows the value, which may be a secret.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
[StructLayout(LayoutKind.Auto)]
public readonly struct HeaderValue
{
    private readonly string _name;

    private HeaderValue(string name, string text)
    {
        _name = name;
        Text = text;
    }

    private delegate bool Parser<T>(string text, NumberStyles style, IFormatProvider provider, out T value);

    /// <summary>The value as it stands.</summary>
    public string Text { get; }

    /// <summary>The header of a name, or <c>null</c>.</summary>
    /// <param name="response">The response.</param>
    /// <param name="name">The name, in any case.</param>
    /// <exception cref="ArgumentNullException"><paramref name="response"/> is <c>null</c>.</exception>
    public static HeaderValue? Find(AwsHttpResponse response, string name)
    {
        ArgumentNullException.ThrowIfNull(response);
        return response.Headers.TryGetValue(name, out var text) ? new HeaderValue(name, text) : null;
    }

    /// <summary>The headers whose names begin alike, by the rest of their names; <c>null</c> if there are none.</summary>
    /// <typeparam name="TKey">The key: a string or an enum.</typeparam>
    /// <param name="response">The response.</param>
    /// <param name="prefix">How the names begin, in any case.</param>
    /// <param name="toKey">Makes a key of the rest of a name.</param>
    /// <exception cref="ArgumentNullException"><paramref name="response"/> or <paramref name="toKey"/> is <c>null</c>.</exception>
    public static EquatableMap<TKey, string>? WithPrefix<TKey>(AwsHttpResponse response, string prefix, Func<string, TKey> toKey)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(response);
        ArgumentNullException.ThrowIfNull(prefix);
        ArgumentNullException.ThrowIfNull(toKey);
        var entries = default(MapAccumulator<TKey, string>);
        foreach (var (name, value) in response.Headers.OrderBy(static header => header.Key, StringComparer.OrdinalIgnoreCase))
        {
            if (name.Length > prefix.Length && name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
                entries.Add(toKey(name[prefix.Length..]), value);
        }

        return entries.ToMap();
    }

    /// <summary>The value as <c>true</c> or <c>false</c>.</summary>
    /// <exception cref="FormatException">It is neither.</exception>
    public bool ToBoolean() => bool.TryParse(Text, out var value) ? value : throw Misfit("true or false");

    /// <summary>The value as a whole number of 8 bits.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public sbyte ToSByte() => ToNumber<sbyte>(sbyte.TryParse, NumberStyles.AllowLeadingSign);

    /// <summary>The value as a whole number of 16 bits.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public short ToInt16() => ToNumber<short>(short.TryParse, NumberStyles.AllowLeadingSign);

    /// <summary>The value as a whole number of 32 bits.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public int ToInt32() => ToNumber<int>(int.TryParse, NumberStyles.AllowLeadingSign);

    /// <summary>The value as a whole number of 64 bits.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public long ToInt64() => ToNumber<long>(long.TryParse, NumberStyles.AllowLeadingSign);

    /// <summary>The value as a number; Smithy's <c>NaN</c>, <c>Infinity</c> and <c>-Infinity</c> are numbers too.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public float ToSingle() => ToNumber<float>(float.TryParse, NumberStyles.Float);

    /// <summary>The value as a number; Smithy's <c>NaN</c>, <c>Infinity</c> and <c>-Infinity</c> are numbers too.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public double ToDouble() => ToNumber<double>(double.TryParse, NumberStyles.Float);

    /// <summary>The value as a whole number of any size.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public BigInteger ToBigInteger() => ToNumber<BigInteger>(BigInteger.TryParse, NumberStyles.AllowLeadingSign);

    /// <summary>The value as a number with all its digits.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public BigDecimal ToBigDecimal() => BigDecimal.TryParse(Text, out var value) ? value : throw Misfit("a number");

    /// <summary>The value as seconds since 1970.</summary>
    /// <exception cref="FormatException">It is no such timestamp.</exception>
    public DateTimeOffset ToEpochSeconds() => TimestampText.ParseEpochSeconds(Text) ?? throw Misfit("a timestamp in seconds");

    /// <summary>The value as an RFC 3339 timestamp.</summary>
    /// <exception cref="FormatException">It is no such timestamp.</exception>
    public DateTimeOffset ToDateTime() => TimestampText.ParseDateTime(Text) ?? throw Misfit("an RFC 3339 timestamp");

    /// <summary>The value as an HTTP date.</summary>
    /// <exception cref="FormatException">It is no such timestamp.</exception>
    public DateTimeOffset ToHttpDate() => TimestampText.ParseHttpDate(Text) ?? throw Misfit("an HTTP date");

    /// <summary>The text whose UTF-8 stands there as base64.</summary>
    /// <exception cref="FormatException">It is not base64.</exception>
    public string FromBase64()
    {
        var bytes = new byte[Text.Length];
        return Convert.TryFromBase64String(Text, bytes, out var length) ? Encoding.UTF8.GetString(bytes, 0, length) : throw Misfit("base64");
    }

    /// <summary>The elements between commas; one in quotes may hold commas itself.</summary>
    /// <typeparam name="T">The element.</typeparam>
    /// <param name="read">Reads one element.</param>
    /// <exception cref="ArgumentNullException"><paramref name="read"/> is <c>null</c>.</exception>
    /// <exception cref="FormatException">A quote is not closed, or an element does not fit.</exception>
    public EquatableList<T> ToList<T>(Func<HeaderValue, T> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        var items = default(ListAccumulator<T>);
        items.Add([]);
        for (var start = 0; start < Text.Length;)
            items.AddOne(read(new HeaderValue(_name, NextElement(ref start))));

        return items.ToList()!;
    }

    /// <summary>The HTTP dates between commas; each holds one itself, behind the day of the week.</summary>
    /// <typeparam name="T">The element.</typeparam>
    /// <param name="read">Reads one element.</param>
    /// <exception cref="ArgumentNullException"><paramref name="read"/> is <c>null</c>.</exception>
    /// <exception cref="FormatException">An element does not fit.</exception>
    public EquatableList<T> ToHttpDates<T>(Func<HeaderValue, T> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        var parts = Text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var items = default(ListAccumulator<T>);
        items.Add([]);
        for (var index = 0; index < parts.Length; index += 2)
            items.AddOne(read(new HeaderValue(_name, index + 1 < parts.Length ? $"{parts[index]}, {parts[index + 1]}" : parts[index])));

        return items.ToList()!;
    }

    /// <summary>Nothing of the value.</summary>
    public override string ToString() => nameof(HeaderValue);

    private string NextElement(ref int start)
    {
        while (start < Text.Length && Text[start] is ' ' or '\t')
            start++;

        if (start >= Text.Length || Text[start] != '"')
        {
            var end = Text.IndexOf(',', start);
            var element = Text[start..(end < 0 ? Text.Length : end)].Trim();
            start = end < 0 ? Text.Length : end + 1;
            return element;
        }

        var unquoted = new StringBuilder();
        for (start++; start < Text.Length && Text[start] != '"'; start++)
        {
            if (Text[start] == '\\' && start + 1 < Text.Length)
                start++;
            unquoted.Append(Text[start]);
        }

        if (start == Text.Length)
            throw Misfit("a list whose quotes are closed");

        var comma = Text.IndexOf(',', start);
        start = comma < 0 ? Text.Length : comma + 1;
        return unquoted.ToString();
    }

    private T ToNumber<T>(Parser<T> parse, NumberStyles style) =>
        parse(Text, style, CultureInfo.InvariantCulture, out var value) ? value : throw Misfit("a number of the member's range");

    private FormatException Misfit(string expected) => new($"The header {_name} of the response is not {expected}.");
}
