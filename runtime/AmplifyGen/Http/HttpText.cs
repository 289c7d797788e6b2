using System.ComponentModel;
using System.Globalization;
using System.Numerics;
using System.Text;

namespace AmplifyGen.Http;

/// <summary>Formats values for URIs and headers.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class HttpText
{
    /// <summary>Formats a Boolean as <c>true</c> or <c>false</c>.</summary>
    /// <param name="value">The value.</param>
    public static string Of(bool value) => value ? "true" : "false";

    /// <summary>Formats a whole number.</summary>
    /// <param name="value">The value; also takes <c>sbyte</c>, <c>short</c> and <c>int</c>.</param>
    public static string Of(long value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>Formats a number in its shortest form, or as Smithy's <c>NaN</c>, <c>Infinity</c> or <c>-Infinity</c>.</summary>
    /// <param name="value">The value.</param>
    public static string Of(float value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>Formats a number in its shortest form, or as Smithy's <c>NaN</c>, <c>Infinity</c> or <c>-Infinity</c>.</summary>
    /// <param name="value">The value.</param>
    public static string Of(double value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>Formats a whole number of any size.</summary>
    /// <param name="value">The value.</param>
    public static string Of(BigInteger value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>Formats a number with all its digits.</summary>
    /// <param name="value">The value.</param>
    public static string Of(BigDecimal value) => value.ToString();

    /// <summary>Encodes a text for a header as the base64 of its UTF-8, such as JSON (Smithy's <c>mediaType</c> trait).</summary>
    /// <param name="value">The text.</param>
    public static string Base64(string value) => Convert.ToBase64String(Encoding.UTF8.GetBytes(value));
}
