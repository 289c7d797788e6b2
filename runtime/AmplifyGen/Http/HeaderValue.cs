using System.ComponentModel;
using System.Globalization;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using AmplifyGen.Building;
using AmplifyGen.Text;

namespace AmplifyGen.Http;

/// <summary>Represents the value of a response header, or an element of a header that is a list.</summary>
/// <remarks>Messages do not show the value, because it may be a secret.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
[StructLayout(LayoutKind.Auto)]
public readonly struct HeaderValue
{
    private const NumberStyles WholeStyle = NumberStyles.AllowLeadingSign | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite;

    private const string NumberOfRange = "a number in the range of the member";

    private readonly string _name;

    private HeaderValue(string name, string text)
    {
        _name = name;
        Text = text;
    }

    private delegate bool Parser<T>(string text, NumberStyles style, IFormatProvider provider, out T value);

    /// <summary>Gets the value as it was received.</summary>
    public string Text { get; }

    /// <summary>Returns the header with a name; <see langword="null"/> if the response does not have it.</summary>
    /// <param name="response">The response.</param>
    /// <param name="name">The name, which is case-insensitive.</param>
    /// <exception cref="ArgumentNullException"><paramref name="response"/> is <see langword="null"/>.</exception>
    public static HeaderValue? Find(AwsHttpResponse response, string name)
    {
        ArgumentNullException.ThrowIfNull(response);
        return response.Headers.TryGetValue(name, out var text) ? new HeaderValue(name, text) : null;
    }

    /// <summary>Returns the headers whose names start with a prefix, by the rest of their names; <see langword="null"/> if no header starts with it.</summary>
    /// <typeparam name="TKey">The type of the keys: a string or an enum.</typeparam>
    /// <param name="response">The response.</param>
    /// <param name="prefix">The prefix, which is case-insensitive.</param>
    /// <param name="toKey">Creates a key from the rest of a name.</param>
    /// <exception cref="ArgumentNullException"><paramref name="response"/> or <paramref name="toKey"/> is <see langword="null"/>.</exception>
    public static EquatableMap<TKey, string>? WithPrefix<TKey>(AwsHttpResponse response, string prefix, Func<string, TKey> toKey)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(response);
        ArgumentNullException.ThrowIfNull(prefix);
        ArgumentNullException.ThrowIfNull(toKey);
        var entries = default(MapAccumulator<TKey, string>);
        var headers = new List<KeyValuePair<string, string>>(response.Headers);
        headers.Sort(static (left, right) => StringComparer.OrdinalIgnoreCase.Compare(left.Key, right.Key));
        foreach (var (name, value) in headers)
        {
            if (name.Length > prefix.Length && name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
                entries = MapAccumulator<TKey, string>.Add(entries, toKey(name[prefix.Length..]), value);
        }

        return MapAccumulator<TKey, string>.ToMap(entries, otherwise: null);
    }

    /// <summary>Reads the header of an optional member.</summary>
    /// <typeparam name="T">The type of the member, which can be <see langword="null"/>.</typeparam>
    /// <param name="response">The response.</param>
    /// <param name="name">The name, which is case-insensitive.</param>
    /// <param name="read">Reads the value.</param>
    /// <returns>The member; <see langword="null"/> if the header is missing or cannot be read, so that one invalid header does not affect the rest.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="response"/> or <paramref name="read"/> is <see langword="null"/>.</exception>
    public static T? Optional<T>(AwsHttpResponse response, string name, Func<HeaderValue, T> read) => Optional(response, name, read, out _);

    /// <summary>Reads the header of a required member.</summary>
    /// <typeparam name="T">The type of the member, which can be <see langword="null"/>.</typeparam>
    /// <param name="response">The response.</param>
    /// <param name="name">The name, which is case-insensitive.</param>
    /// <param name="operationName">The operation, for the message.</param>
    /// <param name="read">Reads the value.</param>
    /// <returns>The member; <see langword="null"/> if the header is missing.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="response"/> or <paramref name="read"/> is <see langword="null"/>.</exception>
    /// <exception cref="JsonException">The header cannot be read. The message names the operation and the header.</exception>
    public static T? Required<T>(AwsHttpResponse response, string name, string operationName, Func<HeaderValue, T> read)
    {
        var value = Optional(response, name, read, out var unreadable);
        return unreadable is null ? value : throw new JsonException($"The response to '{operationName}' cannot be read. {unreadable.Message}", unreadable);
    }

    internal static T? Optional<T>(AwsHttpResponse response, string name, Func<HeaderValue, T> read, out FormatException? unreadable)
    {
        ArgumentNullException.ThrowIfNull(read);
        unreadable = null;
        if (Find(response, name) is not { } header)
            return default;

        try
        {
            return read(header);
        }
        catch (FormatException exception)
        {
            unreadable = exception;
            return default;
        }
    }

    /// <summary>Parses <c>true</c> or <c>false</c>.</summary>
    /// <exception cref="FormatException">The value is neither.</exception>
    public bool ToBoolean() => bool.TryParse(Text, out var value) ? value : throw Misfit("true or false");

    /// <summary>Parses an 8-bit whole number.</summary>
    /// <exception cref="FormatException">The value is not such a number.</exception>
    public sbyte ToSByte() => (sbyte)ToWhole(sbyte.MinValue, sbyte.MaxValue);

    /// <summary>Parses a 16-bit whole number.</summary>
    /// <exception cref="FormatException">The value is not such a number.</exception>
    public short ToInt16() => (short)ToWhole(short.MinValue, short.MaxValue);

    /// <summary>Parses a 32-bit whole number.</summary>
    /// <exception cref="FormatException">The value is not such a number.</exception>
    public int ToInt32() => (int)ToWhole(int.MinValue, int.MaxValue);

    /// <summary>Parses a 64-bit whole number.</summary>
    /// <exception cref="FormatException">The value is not such a number.</exception>
    public long ToInt64() => ToWhole(long.MinValue, long.MaxValue);

    /// <summary>Parses a number. Smithy's <c>NaN</c>, <c>Infinity</c> and <c>-Infinity</c> are supported.</summary>
    /// <exception cref="FormatException">The value is not a number.</exception>
    public float ToSingle() => ToNumber<float>(float.TryParse);

    /// <summary>Parses a number. Smithy's <c>NaN</c>, <c>Infinity</c> and <c>-Infinity</c> are supported.</summary>
    /// <exception cref="FormatException">The value is not a number.</exception>
    public double ToDouble() => ToNumber<double>(double.TryParse);

    /// <summary>Parses a whole number of any size.</summary>
    /// <exception cref="FormatException">The value is not a whole number.</exception>
    public BigInteger ToBigInteger() => BigInteger.TryParse(Text, WholeStyle, CultureInfo.InvariantCulture, out var value)
        ? value
        : Expand(Math.Max(DecimalParts.MostExpandedDigits, Text.Length)) ?? throw Misfit("a whole number");

    /// <summary>Parses a number with all its digits.</summary>
    /// <exception cref="FormatException">The value is not a number.</exception>
    public BigDecimal ToBigDecimal() => BigDecimal.TryParse(Text.Trim(), out var value) ? value : throw Misfit("a number");

    /// <summary>Parses a timestamp in seconds since 1970. The other formats are accepted too.</summary>
    /// <exception cref="FormatException">The value is not a timestamp.</exception>
    public DateTimeOffset ToEpochSeconds() => TimestampText.ParseEpochSeconds(Text) ?? ToTimestamp();

    /// <summary>Parses an RFC 3339 timestamp. The other formats are accepted too.</summary>
    /// <exception cref="FormatException">The value is not a timestamp.</exception>
    public DateTimeOffset ToDateTime() => ToTimestamp();

    /// <summary>Parses an HTTP date. The other formats are accepted too.</summary>
    /// <exception cref="FormatException">The value is not a timestamp.</exception>
    public DateTimeOffset ToHttpDate() => TimestampText.ParseHttpDate(Text) ?? ToTimestamp();

    /// <summary>Decodes a text from the base64 of its UTF-8.</summary>
    /// <exception cref="FormatException">The value is not base64.</exception>
    public string FromBase64()
    {
        var bytes = new byte[Text.Length];
        return Convert.TryFromBase64String(Text, bytes, out var length) || Base64Variant.TryDecode(Encoding.UTF8.GetBytes(Text), out bytes, out length)
            ? Encoding.UTF8.GetString(bytes, 0, length)
            : throw Misfit("valid base64");
    }

    /// <summary>Parses a comma-separated list. Quoted elements can contain commas. Empty elements are ignored (RFC 9110, 5.6.1).</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="read">Reads one element.</param>
    /// <exception cref="ArgumentNullException"><paramref name="read"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">An element is not valid.</exception>
    public EquatableList<T> ToList<T>(Func<HeaderValue, T> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        return ToList(HeaderElements.Split(Text), read);
    }

    /// <summary>Parses a comma-separated list of timestamps. An HTTP date itself contains a comma after the day of the week.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="read">Reads one element.</param>
    /// <exception cref="ArgumentNullException"><paramref name="read"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">An element is not valid.</exception>
    public EquatableList<T> ToHttpDates<T>(Func<HeaderValue, T> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        return ToList(HeaderElements.JoinDates(HeaderElements.Split(Text)), read);
    }

    /// <summary>Returns the name of the type, without the value.</summary>
    public override string ToString() => nameof(HeaderValue);

    private EquatableList<T> ToList<T>(IEnumerable<string> elements, Func<HeaderValue, T> read)
    {
        var items = default(ListAccumulator<T>);
        foreach (var element in elements)
            items = ListAccumulator<T>.AddOne(items, read(new HeaderValue(_name, element)));

        return ListAccumulator<T>.ToList(items, EquatableList<T>.Empty);
    }

    private DateTimeOffset ToTimestamp() => TimestampText.ParseAny(Text) ?? throw Misfit("a timestamp");

    private long ToWhole(long min, long max)
    {
        if (!long.TryParse(Text, WholeStyle, CultureInfo.InvariantCulture, out var value))
            value = Expand(DecimalParts.MostDigitsOfInt64) is { } whole && whole >= min && whole <= max ? (long)whole : throw Misfit(NumberOfRange);

        return value >= min && value <= max ? value : throw Misfit(NumberOfRange);
    }

    /// <summary>Converts a number that is written with a fraction of zeros or an exponent.</summary>
    private BigInteger? Expand(int mostDigits) => DecimalParts.Parse(Text.AsSpan().Trim())?.ToBigInteger(mostDigits);

    private T ToNumber<T>(Parser<T> parse) =>
        parse(Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : throw Misfit(NumberOfRange);

    private FormatException Misfit(string expected) => new($"The header '{_name}' of the response is not {expected}.");
}
