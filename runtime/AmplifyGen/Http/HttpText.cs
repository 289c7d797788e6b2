using System.ComponentModel;
using System.Globalization;
using System.Numerics;
using System.Text;

namespace AmplifyGen.Http;

/// <summary>Values as they stand in URIs and headers.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class HttpText
{
    /// <summary><c>true</c> or <c>false</c>.</summary>
    /// <param name="value">The value.</param>
    public static string Of(bool value) => value ? "true" : "false";

    /// <summary>A whole number.</summary>
    /// <param name="value">The value; also takes <c>sbyte</c>, <c>short</c> and <c>int</c>.</param>
    public static string Of(long value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>A number in its shortest form, or <c>NaN</c>, <c>Infinity</c> and <c>-Infinity</c>, as Smithy has them.</summary>
    /// <param name="value">The value.</param>
    public static string Of(float value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>A number in its shortest form, or <c>NaN</c>, <c>Infinity</c> and <c>-Infinity</c>, as Smithy has them.</summary>
    /// <param name="value">The value.</param>
    public static string Of(double value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>A whole number of any size.</summary>
    /// <param name="value">The value.</param>
    public static string Of(BigInteger value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>A number with all its digits.</summary>
    /// <param name="value">The value.</param>
    public static string Of(BigDecimal value) => value.ToString();

    /// <summary>A text that a header carries as base64 of its UTF-8, as it does JSON (Smithy's <c>mediaType</c> trait).</summary>
    /// <param name="value">The text.</param>
    public static string Base64(string value) => Convert.ToBase64String(Encoding.UTF8.GetBytes(value));
}
