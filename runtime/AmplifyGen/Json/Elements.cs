using System.ComponentModel;
using System.Numerics;
using System.Text.Json;

namespace AmplifyGen.Json;

/// <summary>For generated code: contains the methods that write and read the elements of lists and maps.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Elements
{
    /// <summary>Writes a string.</summary>
    /// <param name="writer">Receives the element.</param>
    /// <param name="value">The value.</param>
    public static void WriteString(ref JsonShapeWriter writer, string value) => writer.StringElement(value);

    /// <summary>Writes <c>true</c> or <c>false</c>.</summary>
    /// <param name="writer">Receives the element.</param>
    /// <param name="value">The value.</param>
    public static void WriteBoolean(ref JsonShapeWriter writer, bool value) => writer.BooleanElement(value);

    /// <summary>Writes a whole number.</summary>
    /// <param name="writer">Receives the element.</param>
    /// <param name="value">The value.</param>
    public static void WriteSByte(ref JsonShapeWriter writer, sbyte value) => writer.NumberElement(value);

    /// <summary>Writes a whole number.</summary>
    /// <param name="writer">Receives the element.</param>
    /// <param name="value">The value.</param>
    public static void WriteInt16(ref JsonShapeWriter writer, short value) => writer.NumberElement(value);

    /// <summary>Writes a whole number.</summary>
    /// <param name="writer">Receives the element.</param>
    /// <param name="value">The value.</param>
    public static void WriteInt32(ref JsonShapeWriter writer, int value) => writer.NumberElement(value);

    /// <summary>Writes a whole number.</summary>
    /// <param name="writer">Receives the element.</param>
    /// <param name="value">The value.</param>
    public static void WriteInt64(ref JsonShapeWriter writer, long value) => writer.NumberElement(value);

    /// <summary>Writes a number.</summary>
    /// <param name="writer">Receives the element.</param>
    /// <param name="value">The value.</param>
    public static void WriteSingle(ref JsonShapeWriter writer, float value) => writer.NumberElement(value);

    /// <summary>Writes a number.</summary>
    /// <param name="writer">Receives the element.</param>
    /// <param name="value">The value.</param>
    public static void WriteDouble(ref JsonShapeWriter writer, double value) => writer.NumberElement(value);

    /// <summary>Writes a whole number of any size.</summary>
    /// <param name="writer">Receives the element.</param>
    /// <param name="value">The value.</param>
    public static void WriteBigInteger(ref JsonShapeWriter writer, BigInteger value) => writer.NumberElement(value);

    /// <summary>Writes a number with all its digits.</summary>
    /// <param name="writer">Receives the element.</param>
    /// <param name="value">The value.</param>
    public static void WriteBigDecimal(ref JsonShapeWriter writer, BigDecimal value) => writer.NumberElement(value);

    /// <summary>Writes base64.</summary>
    /// <param name="writer">Receives the element.</param>
    /// <param name="value">The value.</param>
    public static void WriteBlob(ref JsonShapeWriter writer, Blob value) => writer.BlobElement(value);

    /// <summary>Writes any value.</summary>
    /// <param name="writer">Receives the element.</param>
    /// <param name="value">The value.</param>
    public static void WriteDocument(ref JsonShapeWriter writer, Document value) => writer.DocumentElement(value);

    /// <summary>Writes a timestamp as a number.</summary>
    /// <param name="writer">Receives the element.</param>
    /// <param name="value">The value.</param>
    public static void WriteEpochSeconds(ref JsonShapeWriter writer, DateTimeOffset value) => writer.EpochSecondsElement(value);

    /// <summary>Writes a timestamp in the format of RFC 3339.</summary>
    /// <param name="writer">Receives the element.</param>
    /// <param name="value">The value.</param>
    public static void WriteDateTime(ref JsonShapeWriter writer, DateTimeOffset value) => writer.DateTimeElement(value);

    /// <summary>Writes a timestamp in the format of HTTP.</summary>
    /// <param name="writer">Receives the element.</param>
    /// <param name="value">The value.</param>
    public static void WriteHttpDate(ref JsonShapeWriter writer, DateTimeOffset value) => writer.HttpDateElement(value);

    /// <summary>Writes an enum.</summary>
    /// <typeparam name="T">The enum.</typeparam>
    /// <param name="writer">Receives the element.</param>
    /// <param name="value">The value.</param>
    public static void WriteEnum<T>(ref JsonShapeWriter writer, T value)
        where T : struct, IJsonEnum<T> => T.Write(ref writer, value);

    /// <summary>Writes an enum whose values are whole numbers.</summary>
    /// <typeparam name="T">The enum.</typeparam>
    /// <param name="writer">Receives the element.</param>
    /// <param name="value">The value.</param>
    public static void WriteIntEnum<T>(ref JsonShapeWriter writer, T value)
        where T : struct, IJsonIntEnum<T> => writer.NumberElement(value.Value);

    /// <summary>Reads a string.</summary>
    /// <param name="reader">The reader before the element. The method moves it past the element.</param>
    /// <exception cref="JsonException">The next value has another type.</exception>
    public static string ReadString(ref JsonShapeReader reader) => reader.ReadString();

    /// <summary>Reads <c>true</c> or <c>false</c>.</summary>
    /// <param name="reader">The reader before the element. The method moves it past the element.</param>
    /// <exception cref="JsonException">The next value has another type.</exception>
    public static bool ReadBoolean(ref JsonShapeReader reader) => reader.ReadBoolean();

    /// <summary>Reads a whole number.</summary>
    /// <param name="reader">The reader before the element. The method moves it past the element.</param>
    /// <exception cref="JsonException">The next value has another type.</exception>
    public static sbyte ReadSByte(ref JsonShapeReader reader) => reader.ReadSByte();

    /// <summary>Reads a whole number.</summary>
    /// <param name="reader">The reader before the element. The method moves it past the element.</param>
    /// <exception cref="JsonException">The next value has another type.</exception>
    public static short ReadInt16(ref JsonShapeReader reader) => reader.ReadInt16();

    /// <summary>Reads a whole number.</summary>
    /// <param name="reader">The reader before the element. The method moves it past the element.</param>
    /// <exception cref="JsonException">The next value has another type.</exception>
    public static int ReadInt32(ref JsonShapeReader reader) => reader.ReadInt32();

    /// <summary>Reads a whole number.</summary>
    /// <param name="reader">The reader before the element. The method moves it past the element.</param>
    /// <exception cref="JsonException">The next value has another type.</exception>
    public static long ReadInt64(ref JsonShapeReader reader) => reader.ReadInt64();

    /// <summary>Reads a number.</summary>
    /// <param name="reader">The reader before the element. The method moves it past the element.</param>
    /// <exception cref="JsonException">The next value has another type.</exception>
    public static float ReadSingle(ref JsonShapeReader reader) => reader.ReadSingle();

    /// <summary>Reads a number.</summary>
    /// <param name="reader">The reader before the element. The method moves it past the element.</param>
    /// <exception cref="JsonException">The next value has another type.</exception>
    public static double ReadDouble(ref JsonShapeReader reader) => reader.ReadDouble();

    /// <summary>Reads a whole number of any size.</summary>
    /// <param name="reader">The reader before the element. The method moves it past the element.</param>
    /// <exception cref="JsonException">The next value has another type.</exception>
    public static BigInteger ReadBigInteger(ref JsonShapeReader reader) => reader.ReadBigInteger();

    /// <summary>Reads a number with all its digits.</summary>
    /// <param name="reader">The reader before the element. The method moves it past the element.</param>
    /// <exception cref="JsonException">The next value has another type.</exception>
    public static BigDecimal ReadBigDecimal(ref JsonShapeReader reader) => reader.ReadBigDecimal();

    /// <summary>Reads base64.</summary>
    /// <param name="reader">The reader before the element. The method moves it past the element.</param>
    /// <exception cref="JsonException">The next value has another type.</exception>
    public static Blob ReadBlob(ref JsonShapeReader reader) => reader.ReadBlob();

    /// <summary>Reads any value.</summary>
    /// <param name="reader">The reader before the element. The method moves it past the element.</param>
    /// <exception cref="JsonException">The next value has another type.</exception>
    public static Document ReadDocument(ref JsonShapeReader reader) => reader.ReadDocument();

    /// <summary>Reads a timestamp as a number.</summary>
    /// <param name="reader">The reader before the element. The method moves it past the element.</param>
    /// <exception cref="JsonException">The next value has another type.</exception>
    public static DateTimeOffset ReadEpochSeconds(ref JsonShapeReader reader) => reader.ReadEpochSeconds();

    /// <summary>Reads a timestamp in the format of RFC 3339.</summary>
    /// <param name="reader">The reader before the element. The method moves it past the element.</param>
    /// <exception cref="JsonException">The next value has another type.</exception>
    public static DateTimeOffset ReadDateTime(ref JsonShapeReader reader) => reader.ReadDateTime();

    /// <summary>Reads a timestamp in the format of HTTP.</summary>
    /// <param name="reader">The reader before the element. The method moves it past the element.</param>
    /// <exception cref="JsonException">The next value has another type.</exception>
    public static DateTimeOffset ReadHttpDate(ref JsonShapeReader reader) => reader.ReadHttpDate();

    /// <summary>Reads an enum.</summary>
    /// <typeparam name="T">The enum.</typeparam>
    /// <param name="reader">The reader before the element. The method moves it past the element.</param>
    /// <exception cref="JsonException">The next value has another type.</exception>
    public static T ReadEnum<T>(ref JsonShapeReader reader)
        where T : struct, IJsonEnum<T> => T.Read(ref reader);

    /// <summary>Reads an enum whose values are whole numbers.</summary>
    /// <typeparam name="T">The enum.</typeparam>
    /// <param name="reader">The reader before the element. The method moves it past the element.</param>
    /// <exception cref="JsonException">The next value has another type.</exception>
    public static T ReadIntEnum<T>(ref JsonShapeReader reader)
        where T : struct, IJsonIntEnum<T> => T.FromValue(reader.ReadInt32());
}
