using System.ComponentModel;
using System.Globalization;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using AmplifyGen.Building;
using AmplifyGen.Text;

namespace AmplifyGen.Http;

/// <summary>A header of a response, or an element of one that is a list.</summary>
/// <remarks>No message shows the value, which may be a secret.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
[StructLayout(LayoutKind.Auto)]
public readonly struct HeaderValue
{
    private const NumberStyles WholeStyle = NumberStyles.AllowLeadingSign | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite;

    private const string NumberOfRange = "a number of the member's range";

    private readonly string _name;

    private HeaderValue(string name, string text)
    {
        _name = name;
        Text = text;
    }

    private delegate bool Parser<T>(string text, NumberStyles style, IFormatProvider provider, out T value);

    /// <summary>The value as it came.</summary>
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

    /// <summary>Reads a header of a member that may be absent.</summary>
    /// <typeparam name="T">The member, which may be <c>null</c>.</typeparam>
    /// <param name="response">The response.</param>
    /// <param name="name">The name, in any case.</param>
    /// <param name="read">Reads the value.</param>
    /// <returns>The member; <c>null</c> if there is no such header or it cannot be read, since one odd header must not cost the rest.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="response"/> or <paramref name="read"/> is <c>null</c>.</exception>
    public static T? Optional<T>(AwsHttpResponse response, string name, Func<HeaderValue, T> read) => Optional(response, name, read, out _);

    /// <summary>Reads a header of a member that is required.</summary>
    /// <typeparam name="T">The member, which may be <c>null</c>.</typeparam>
    /// <param name="response">The response.</param>
    /// <param name="name">The name, in any case.</param>
    /// <param name="operationName">The operation, for the message.</param>
    /// <param name="read">Reads the value.</param>
    /// <returns>The member; <c>null</c> if there is no such header.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="response"/> or <paramref name="read"/> is <c>null</c>.</exception>
    /// <exception cref="JsonException">The header cannot be read, as with a body that cannot; the message names the operation and the header.</exception>
    public static T? Required<T>(AwsHttpResponse response, string name, string operationName, Func<HeaderValue, T> read)
    {
        var value = Optional(response, name, read, out var unreadable);
        return unreadable is null ? value : throw new JsonException($"The response to {operationName} cannot be read. {unreadable.Message}", unreadable);
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

    /// <summary>The value as <c>true</c> or <c>false</c>.</summary>
    /// <exception cref="FormatException">It is neither.</exception>
    public bool ToBoolean() => bool.TryParse(Text, out var value) ? value : throw Misfit("true or false");

    /// <summary>The value as a whole number of 8 bits.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public sbyte ToSByte() => (sbyte)ToWhole(sbyte.MinValue, sbyte.MaxValue);

    /// <summary>The value as a whole number of 16 bits.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public short ToInt16() => (short)ToWhole(short.MinValue, short.MaxValue);

    /// <summary>The value as a whole number of 32 bits.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public int ToInt32() => (int)ToWhole(int.MinValue, int.MaxValue);

    /// <summary>The value as a whole number of 64 bits.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public long ToInt64() => ToWhole(long.MinValue, long.MaxValue);

    /// <summary>The value as a number; Smithy's <c>NaN</c>, <c>Infinity</c> and <c>-Infinity</c> are numbers too.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public float ToSingle() => ToNumber<float>(float.TryParse);

    /// <summary>The value as a number; Smithy's <c>NaN</c>, <c>Infinity</c> and <c>-Infinity</c> are numbers too.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public double ToDouble() => ToNumber<double>(double.TryParse);

    /// <summary>The value as a whole number of any size.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public BigInteger ToBigInteger() => BigInteger.TryParse(Text, WholeStyle, CultureInfo.InvariantCulture, out var value)
        ? value
        : Expand(Math.Max(DecimalParts.MostExpandedDigits, Text.Length)) ?? throw Misfit("a whole number");

    /// <summary>The value as a number with all its digits.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public BigDecimal ToBigDecimal() => BigDecimal.TryParse(Text.Trim(), out var value) ? value : throw Misfit("a number");

    /// <summary>The value as a timestamp whose model says seconds since 1970; a response may use any of the formats.</summary>
    /// <exception cref="FormatException">It is no timestamp.</exception>
    public DateTimeOffset ToEpochSeconds() => TimestampText.ParseEpochSeconds(Text) ?? ToTimestamp();

    /// <summary>The value as a timestamp whose model says RFC 3339; a response may use any of the formats.</summary>
    /// <exception cref="FormatException">It is no timestamp.</exception>
    public DateTimeOffset ToDateTime() => ToTimestamp();

    /// <summary>The value as a timestamp whose model says an HTTP date; a response may use any of the formats.</summary>
    /// <exception cref="FormatException">It is no timestamp.</exception>
    public DateTimeOffset ToHttpDate() => TimestampText.ParseHttpDate(Text) ?? ToTimestamp();

    /// <summary>The text whose UTF-8 is there as base64.</summary>
    /// <exception cref="FormatException">It is not base64.</exception>
    public string FromBase64()
    {
        var bytes = new byte[Text.Length];
        return Convert.TryFromBase64String(Text, bytes, out var length) || Base64Variant.TryDecode(Encoding.UTF8.GetBytes(Text), out bytes, out length)
            ? Encoding.UTF8.GetString(bytes, 0, length)
            : throw Misfit("base64");
    }

    /// <summary>The elements between commas; one in quotes may hold commas itself. Empty ones count for nothing (RFC 9110, 5.6.1).</summary>
    /// <typeparam name="T">The element.</typeparam>
    /// <param name="read">Reads one element.</param>
    /// <exception cref="ArgumentNullException"><paramref name="read"/> is <c>null</c>.</exception>
    /// <exception cref="FormatException">An element does not fit.</exception>
    public EquatableList<T> ToList<T>(Func<HeaderValue, T> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        return ToList(HeaderElements.Split(Text), read);
    }

    /// <summary>The timestamps between commas; an HTTP date holds a comma itself, behind the day of the week.</summary>
    /// <typeparam name="T">The element.</typeparam>
    /// <param name="read">Reads one element.</param>
    /// <exception cref="ArgumentNullException"><paramref name="read"/> is <c>null</c>.</exception>
    /// <exception cref="FormatException">An element does not fit.</exception>
    public EquatableList<T> ToHttpDates<T>(Func<HeaderValue, T> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        return ToList(HeaderElements.JoinDates(HeaderElements.Split(Text)), read);
    }

    /// <summary>Nothing of the value.</summary>
    public override string ToString() => nameof(HeaderValue);

    private EquatableList<T> ToList<T>(IEnumerable<string> elements, Func<HeaderValue, T> read)
    {
        var items = default(ListAccumulator<T>);
        items.Add([]);
        foreach (var element in elements)
            items.AddOne(read(new HeaderValue(_name, element)));

        return items.ToList()!;
    }

    private DateTimeOffset ToTimestamp() => TimestampText.ParseAny(Text) ?? throw Misfit("a timestamp");

    private long ToWhole(long min, long max)
    {
        if (!long.TryParse(Text, WholeStyle, CultureInfo.InvariantCulture, out var value))
            value = Expand(DecimalParts.MostDigitsOfInt64) is { } whole && whole >= min && whole <= max ? (long)whole : throw Misfit(NumberOfRange);

        return value >= min && value <= max ? value : throw Misfit(NumberOfRange);
    }

    /// <summary>The value as a whole number that is written with a fraction of zeros or an exponent.</summary>
    private BigInteger? Expand(int mostDigits) => DecimalParts.Parse(Text.AsSpan().Trim())?.ToBigInteger(mostDigits);

    private T ToNumber<T>(Parser<T> parse) =>
        parse(Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : throw Misfit(NumberOfRange);

    private FormatException Misfit(string expected) => new($"The header {_name} of the response is not {expected}.");
}
