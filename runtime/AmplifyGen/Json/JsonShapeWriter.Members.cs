using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace AmplifyGen.Json;

/// <content>Members with their names. Members that are not set are not written.</content>
public ref partial struct JsonShapeWriter
{
    /// <summary>Writes a member that is a string. A lone surrogate becomes U+FFFD.</summary>
    /// <param name="name">The constant <c>"name":"</c>, which ends with the opening quote of the string.</param>
    /// <param name="value">The text, not escaped; <see langword="null"/> writes nothing.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void String(ReadOnlySpan<byte> name, string? value)
    {
        if (value is not null)
            AppendNamed(name, value);
    }

    /// <summary>Writes a member that is <c>true</c> or <c>false</c>.</summary>
    /// <param name="name">The constant <c>"name":</c>.</param>
    /// <param name="value">The value; <see langword="null"/> writes nothing.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Boolean(ReadOnlySpan<byte> name, bool? value)
    {
        if (value is not { } present)
            return;

        AppendConstant(name);
        BooleanElement(present);
    }

    /// <summary>Writes a member that is a whole number.</summary>
    /// <param name="name">The constant <c>"name":</c>.</param>
    /// <param name="value">The value; <see langword="null"/> writes nothing.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Int32(ReadOnlySpan<byte> name, int? value)
    {
        if (value is not { } present)
            return;

        AppendConstant(name);
        NumberElement(present);
    }

    /// <summary>Writes a member that is a whole number.</summary>
    /// <param name="name">The constant <c>"name":</c>.</param>
    /// <param name="value">The value; <see langword="null"/> writes nothing.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Int64(ReadOnlySpan<byte> name, long? value)
    {
        if (value is not { } present)
            return;

        AppendConstant(name);
        NumberElement(present);
    }

    /// <summary>Writes a member that is a number in its shortest form. NaN and the infinities become Smithy's strings.</summary>
    /// <param name="name">The constant <c>"name":</c>.</param>
    /// <param name="value">The value; <see langword="null"/> writes nothing.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Single(ReadOnlySpan<byte> name, float? value)
    {
        if (value is not { } present)
            return;

        AppendConstant(name);
        NumberElement(present);
    }

    /// <summary>Writes a member that is a number in its shortest form. NaN and the infinities become Smithy's strings.</summary>
    /// <param name="name">The constant <c>"name":</c>.</param>
    /// <param name="value">The value; <see langword="null"/> writes nothing.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Double(ReadOnlySpan<byte> name, double? value)
    {
        if (value is not { } present)
            return;

        AppendConstant(name);
        NumberElement(present);
    }

    /// <summary>Writes a member that is a whole number of any size.</summary>
    /// <param name="name">The constant <c>"name":</c>.</param>
    /// <param name="value">The value; <see langword="null"/> writes nothing.</param>
    public void BigInteger(ReadOnlySpan<byte> name, BigInteger? value)
    {
        if (value is not { } present)
            return;

        AppendConstant(name);
        NumberElement(present);
    }

    /// <summary>Writes a member that is a number with all its digits.</summary>
    /// <param name="name">The constant <c>"name":</c>.</param>
    /// <param name="value">The value; <see langword="null"/> writes nothing.</param>
    public void BigDecimal(ReadOnlySpan<byte> name, BigDecimal? value)
    {
        if (value is not { } present)
            return;

        AppendConstant(name);
        NumberElement(present);
    }

    /// <summary>Writes a member that is an enum.</summary>
    /// <typeparam name="T">The enum.</typeparam>
    /// <param name="name">The constant <c>"name":</c>.</param>
    /// <param name="value">The value; <see langword="null"/> writes nothing.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Enum<T>(ReadOnlySpan<byte> name, T? value)
        where T : struct, IJsonEnum<T>
    {
        if (value is not { } present)
            return;

        AppendConstant(name);
        T.Write(ref this, present);
    }

    /// <summary>Writes an element that is an enum.</summary>
    /// <param name="values">The texts that the model lists.</param>
    /// <param name="number">The number of the text among them; 0 if it is not among them.</param>
    /// <param name="value">The text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="values"/> is <see langword="null"/>.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void EnumElement(EnumValues values, int number, string value)
    {
        ArgumentNullException.ThrowIfNull(values);
        if (number == 0)
        {
            StringElement(value);
            return;
        }

        var json = values.JsonOf(number, out var length);
        if (length > EnumValues.BlockSize)
        {
            AppendLong(json.AsSpan(0, length));
            return;
        }

        // Copying too many bytes is free: they are overwritten later.
        var at = _at;
        CopyTo(at, json.AsSpan(0, EnumValues.BlockSize));
        MoveTo(at + length);
    }

    /// <summary>Writes a member that is base64.</summary>
    /// <param name="name">The constant <c>"name":</c>.</param>
    /// <param name="value">The bytes; <see langword="null"/> writes nothing.</param>
    public void Blob(ReadOnlySpan<byte> name, Blob? value)
    {
        if (value is null)
            return;

        Literal(name);
        BlobElement(value);
    }

    /// <summary>Writes a member that is base64.</summary>
    /// <param name="name">The constant <c>"name":</c>.</param>
    /// <param name="value">The bytes; <see langword="null"/> writes nothing.</param>
    /// <param name="memberName">The C# name of the member.</param>
    /// <exception cref="InvalidOperationException">The bytes are in a stream. It can be read only once, so it is not read for JSON.</exception>
    public void Stream(ReadOnlySpan<byte> name, StreamingBlob? value, string memberName)
    {
        if (value is null)
            return;

        Literal(name);
        StreamElement(value, memberName);
    }

    /// <summary>Writes a member that is any value.</summary>
    /// <param name="name">The constant <c>"name":</c>.</param>
    /// <param name="value">The value; <see langword="null"/> writes nothing.</param>
    /// <exception cref="JsonException">The value is nested too deeply.</exception>
    public void Document(ReadOnlySpan<byte> name, Document? value)
    {
        if (value is null)
            return;

        Literal(name);
        DocumentElement(value);
    }

    /// <summary>Writes a member that is a number: seconds since 1970, with a fraction if there is one.</summary>
    /// <param name="name">The constant <c>"name":</c>.</param>
    /// <param name="value">The timestamp; <see langword="null"/> writes nothing.</param>
    public void EpochSeconds(ReadOnlySpan<byte> name, DateTimeOffset? value)
    {
        if (value is not { } present)
            return;

        AppendConstant(name);
        EpochSecondsElement(present);
    }

    /// <summary>Writes a member that is a timestamp in the format of RFC 3339.</summary>
    /// <param name="name">The constant <c>"name":</c>.</param>
    /// <param name="value">The timestamp; <see langword="null"/> writes nothing.</param>
    public void DateTime(ReadOnlySpan<byte> name, DateTimeOffset? value)
    {
        if (value is not { } present)
            return;

        AppendConstant(name);
        DateTimeElement(present);
    }

    /// <summary>Writes a member that is a timestamp in the format of HTTP headers. Fractions of a second are truncated.</summary>
    /// <param name="name">The constant <c>"name":</c>.</param>
    /// <param name="value">The timestamp; <see langword="null"/> writes nothing.</param>
    public void HttpDate(ReadOnlySpan<byte> name, DateTimeOffset? value)
    {
        if (value is not { } present)
            return;

        AppendConstant(name);
        HttpDateElement(present);
    }

    /// <summary>Writes the start of a member that is an object. The caller writes the rest.</summary>
    /// <param name="name">The constant <c>"name":{</c>, with the bracket.</param>
    /// <param name="value">The value.</param>
    /// <returns><see langword="false"/> if the value is <see langword="null"/>: nothing was written.</returns>
    /// <exception cref="JsonException">The value is nested too deeply.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryOpen(ReadOnlySpan<byte> name, [NotNullWhen(true)] object? value)
    {
        if (value is null)
            return false;

        Open(name);
        return true;
    }

    /// <summary>Writes a member of a union that is not in the model, as it was received.</summary>
    /// <param name="name">The name of the member.</param>
    /// <param name="json">Its value; a JSON <c>null</c> writes nothing.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> or <paramref name="json"/> is <see langword="null"/>.</exception>
    /// <exception cref="JsonException">The value is nested too deeply.</exception>
    public void Unknown(string name, string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        if (json is "null")
            return;

        MapKey(name);
        RawElement(json);
        _knownNames.Add(_depth);
    }
}
