using System.Numerics;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace AmplifyGen.Json;

/// <content>Members with simple values. Each member is recorded like in <see cref="HasValue(ref ulong, int)"/>.</content>
public ref partial struct JsonShapeReader
{
    /// <summary>Reads a member with <see cref="ReadString"/>.</summary>
    /// <param name="seen">One bit for each member of the shape.</param>
    /// <param name="bit">The member's bit, from 0 to 63.</param>
    /// <returns><see langword="null"/> if the JSON value is <c>null</c>; otherwise the value.</returns>
    /// <exception cref="JsonException">The next value has another type, or the object already has the member.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public string? StringMember(ref ulong seen, int bit) => HasValue(ref seen, bit) ? ReadString() : null;

    /// <summary>Reads a member with <see cref="ReadBoolean"/>.</summary>
    /// <param name="seen">One bit for each member of the shape.</param>
    /// <param name="bit">The member's bit, from 0 to 63.</param>
    /// <returns><see langword="null"/> if the JSON value is <c>null</c>; otherwise the value.</returns>
    /// <exception cref="JsonException">The next value has another type, or the object already has the member.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool? BooleanMember(ref ulong seen, int bit) => HasValue(ref seen, bit) ? ReadBoolean() : null;

    /// <summary>Reads a member with <see cref="ReadSByte"/>.</summary>
    /// <param name="seen">One bit for each member of the shape.</param>
    /// <param name="bit">The member's bit, from 0 to 63.</param>
    /// <returns><see langword="null"/> if the JSON value is <c>null</c>; otherwise the value.</returns>
    /// <exception cref="JsonException">The next value has another type, or the object already has the member.</exception>
    public sbyte? SByteMember(ref ulong seen, int bit) => HasValue(ref seen, bit) ? ReadSByte() : null;

    /// <summary>Reads a member with <see cref="ReadInt16"/>.</summary>
    /// <param name="seen">One bit for each member of the shape.</param>
    /// <param name="bit">The member's bit, from 0 to 63.</param>
    /// <returns><see langword="null"/> if the JSON value is <c>null</c>; otherwise the value.</returns>
    /// <exception cref="JsonException">The next value has another type, or the object already has the member.</exception>
    public short? Int16Member(ref ulong seen, int bit) => HasValue(ref seen, bit) ? ReadInt16() : null;

    /// <summary>Reads a member with <see cref="ReadInt32"/>.</summary>
    /// <param name="seen">One bit for each member of the shape.</param>
    /// <param name="bit">The member's bit, from 0 to 63.</param>
    /// <returns><see langword="null"/> if the JSON value is <c>null</c>; otherwise the value.</returns>
    /// <exception cref="JsonException">The next value has another type, or the object already has the member.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int? Int32Member(ref ulong seen, int bit) => HasValue(ref seen, bit) ? ReadInt32() : null;

    /// <summary>Reads a member with <see cref="ReadInt64"/>.</summary>
    /// <param name="seen">One bit for each member of the shape.</param>
    /// <param name="bit">The member's bit, from 0 to 63.</param>
    /// <returns><see langword="null"/> if the JSON value is <c>null</c>; otherwise the value.</returns>
    /// <exception cref="JsonException">The next value has another type, or the object already has the member.</exception>
    public long? Int64Member(ref ulong seen, int bit) => HasValue(ref seen, bit) ? ReadInt64() : null;

    /// <summary>Reads a member with <see cref="ReadSingle"/>.</summary>
    /// <param name="seen">One bit for each member of the shape.</param>
    /// <param name="bit">The member's bit, from 0 to 63.</param>
    /// <returns><see langword="null"/> if the JSON value is <c>null</c>; otherwise the value.</returns>
    /// <exception cref="JsonException">The next value has another type, or the object already has the member.</exception>
    public float? SingleMember(ref ulong seen, int bit) => HasValue(ref seen, bit) ? ReadSingle() : null;

    /// <summary>Reads a member with <see cref="ReadDouble"/>.</summary>
    /// <param name="seen">One bit for each member of the shape.</param>
    /// <param name="bit">The member's bit, from 0 to 63.</param>
    /// <returns><see langword="null"/> if the JSON value is <c>null</c>; otherwise the value.</returns>
    /// <exception cref="JsonException">The next value has another type, or the object already has the member.</exception>
    public double? DoubleMember(ref ulong seen, int bit) => HasValue(ref seen, bit) ? ReadDouble() : null;

    /// <summary>Reads a member with <see cref="ReadBigInteger"/>.</summary>
    /// <param name="seen">One bit for each member of the shape.</param>
    /// <param name="bit">The member's bit, from 0 to 63.</param>
    /// <returns><see langword="null"/> if the JSON value is <c>null</c>; otherwise the value.</returns>
    /// <exception cref="JsonException">The next value has another type, or the object already has the member.</exception>
    public BigInteger? BigIntegerMember(ref ulong seen, int bit) => HasValue(ref seen, bit) ? ReadBigInteger() : null;

    /// <summary>Reads a member with <see cref="ReadBigDecimal"/>.</summary>
    /// <param name="seen">One bit for each member of the shape.</param>
    /// <param name="bit">The member's bit, from 0 to 63.</param>
    /// <returns><see langword="null"/> if the JSON value is <c>null</c>; otherwise the value.</returns>
    /// <exception cref="JsonException">The next value has another type, or the object already has the member.</exception>
    public BigDecimal? BigDecimalMember(ref ulong seen, int bit) => HasValue(ref seen, bit) ? ReadBigDecimal() : null;

    /// <summary>Reads a member with <see cref="ReadBlob"/>.</summary>
    /// <param name="seen">One bit for each member of the shape.</param>
    /// <param name="bit">The member's bit, from 0 to 63.</param>
    /// <returns><see langword="null"/> if the JSON value is <c>null</c>; otherwise the value.</returns>
    /// <exception cref="JsonException">The next value has another type, or the object already has the member.</exception>
    public Blob? BlobMember(ref ulong seen, int bit) => HasValue(ref seen, bit) ? ReadBlob() : null;

    /// <summary>Reads a member with <see cref="ReadDocument"/>.</summary>
    /// <param name="seen">One bit for each member of the shape.</param>
    /// <param name="bit">The member's bit, from 0 to 63.</param>
    /// <returns><see langword="null"/> if the JSON value is <c>null</c>; otherwise the value.</returns>
    /// <exception cref="JsonException">The next value has another type, or the object already has the member.</exception>
    public Document? DocumentMember(ref ulong seen, int bit) => HasValue(ref seen, bit) ? ReadDocument() : null;

    /// <summary>Reads a member with <see cref="ReadEpochSeconds"/>.</summary>
    /// <param name="seen">One bit for each member of the shape.</param>
    /// <param name="bit">The member's bit, from 0 to 63.</param>
    /// <returns><see langword="null"/> if the JSON value is <c>null</c>; otherwise the value.</returns>
    /// <exception cref="JsonException">The next value has another type, or the object already has the member.</exception>
    public DateTimeOffset? EpochSecondsMember(ref ulong seen, int bit) => HasValue(ref seen, bit) ? ReadEpochSeconds() : null;

    /// <summary>Reads a member with <see cref="ReadDateTime"/>.</summary>
    /// <param name="seen">One bit for each member of the shape.</param>
    /// <param name="bit">The member's bit, from 0 to 63.</param>
    /// <returns><see langword="null"/> if the JSON value is <c>null</c>; otherwise the value.</returns>
    /// <exception cref="JsonException">The next value has another type, or the object already has the member.</exception>
    public DateTimeOffset? DateTimeMember(ref ulong seen, int bit) => HasValue(ref seen, bit) ? ReadDateTime() : null;

    /// <summary>Reads a member with <see cref="ReadHttpDate"/>.</summary>
    /// <param name="seen">One bit for each member of the shape.</param>
    /// <param name="bit">The member's bit, from 0 to 63.</param>
    /// <returns><see langword="null"/> if the JSON value is <c>null</c>; otherwise the value.</returns>
    /// <exception cref="JsonException">The next value has another type, or the object already has the member.</exception>
    public DateTimeOffset? HttpDateMember(ref ulong seen, int bit) => HasValue(ref seen, bit) ? ReadHttpDate() : null;

    /// <summary>Reads a member that is an enum.</summary>
    /// <typeparam name="T">The enum.</typeparam>
    /// <param name="seen">One bit for each member of the shape.</param>
    /// <param name="bit">The member's bit, from 0 to 63.</param>
    /// <returns><see langword="null"/> if the JSON value is <c>null</c>; otherwise the value.</returns>
    /// <exception cref="JsonException">The next value has another type, or the object already has the member.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T? EnumMember<T>(ref ulong seen, int bit)
        where T : struct, IJsonEnum<T> => HasValue(ref seen, bit) ? T.Read(ref this) : null;
}
