using System.Numerics;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace AmplifyGen.Json;

/// <content>Members with simple values, each noted as <see cref="HasValue(ref ulong, int)"/> does.</content>
public ref partial struct JsonShapeReader
{
    /// <summary>Reads a member as <see cref="ReadString"/> does.</summary>
    /// <param name="seen">One bit for each member of the shape.</param>
    /// <param name="bit">The member's bit, from 0 to 63.</param>
    /// <returns>The value, which may be <c>null</c> in JSON.</returns>
    /// <exception cref="JsonException">Something else is there, or the member came before.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public string? StringMember(ref ulong seen, int bit) => HasValue(ref seen, bit) ? ReadString() : null;

    /// <summary>Reads a member as <see cref="ReadBoolean"/> does.</summary>
    /// <param name="seen">One bit for each member of the shape.</param>
    /// <param name="bit">The member's bit, from 0 to 63.</param>
    /// <returns>The value, which may be <c>null</c> in JSON.</returns>
    /// <exception cref="JsonException">Something else is there, or the member came before.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool? BooleanMember(ref ulong seen, int bit) => HasValue(ref seen, bit) ? ReadBoolean() : null;

    /// <summary>Reads a member as <see cref="ReadSByte"/> does.</summary>
    /// <param name="seen">One bit for each member of the shape.</param>
    /// <param name="bit">The member's bit, from 0 to 63.</param>
    /// <returns>The value, which may be <c>null</c> in JSON.</returns>
    /// <exception cref="JsonException">Something else is there, or the member came before.</exception>
    public sbyte? SByteMember(ref ulong seen, int bit) => HasValue(ref seen, bit) ? ReadSByte() : null;

    /// <summary>Reads a member as <see cref="ReadInt16"/> does.</summary>
    /// <param name="seen">One bit for each member of the shape.</param>
    /// <param name="bit">The member's bit, from 0 to 63.</param>
    /// <returns>The value, which may be <c>null</c> in JSON.</returns>
    /// <exception cref="JsonException">Something else is there, or the member came before.</exception>
    public short? Int16Member(ref ulong seen, int bit) => HasValue(ref seen, bit) ? ReadInt16() : null;

    /// <summary>Reads a member as <see cref="ReadInt32"/> does.</summary>
    /// <param name="seen">One bit for each member of the shape.</param>
    /// <param name="bit">The member's bit, from 0 to 63.</param>
    /// <returns>The value, which may be <c>null</c> in JSON.</returns>
    /// <exception cref="JsonException">Something else is there, or the member came before.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int? Int32Member(ref ulong seen, int bit) => HasValue(ref seen, bit) ? ReadInt32() : null;

    /// <summary>Reads a member as <see cref="ReadInt64"/> does.</summary>
    /// <param name="seen">One bit for each member of the shape.</param>
    /// <param name="bit">The member's bit, from 0 to 63.</param>
    /// <returns>The value, which may be <c>null</c> in JSON.</returns>
    /// <exception cref="JsonException">Something else is there, or the member came before.</exception>
    public long? Int64Member(ref ulong seen, int bit) => HasValue(ref seen, bit) ? ReadInt64() : null;

    /// <summary>Reads a member as <see cref="ReadSingle"/> does.</summary>
    /// <param name="seen">One bit for each member of the shape.</param>
    /// <param name="bit">The member's bit, from 0 to 63.</param>
    /// <returns>The value, which may be <c>null</c> in JSON.</returns>
    /// <exception cref="JsonException">Something else is there, or the member came before.</exception>
    public float? SingleMember(ref ulong seen, int bit) => HasValue(ref seen, bit) ? ReadSingle() : null;

    /// <summary>Reads a member as <see cref="ReadDouble"/> does.</summary>
    /// <param name="seen">One bit for each member of the shape.</param>
    /// <param name="bit">The member's bit, from 0 to 63.</param>
    /// <returns>The value, which may be <c>null</c> in JSON.</returns>
    /// <exception cref="JsonException">Something else is there, or the member came before.</exception>
    public double? DoubleMember(ref ulong seen, int bit) => HasValue(ref seen, bit) ? ReadDouble() : null;

    /// <summary>Reads a member as <see cref="ReadBigInteger"/> does.</summary>
    /// <param name="seen">One bit for each member of the shape.</param>
    /// <param name="bit">The member's bit, from 0 to 63.</param>
    /// <returns>The value, which may be <c>null</c> in JSON.</returns>
    /// <exception cref="JsonException">Something else is there, or the member came before.</exception>
    public BigInteger? BigIntegerMember(ref ulong seen, int bit) => HasValue(ref seen, bit) ? ReadBigInteger() : null;

    /// <summary>Reads a member as <see cref="ReadBigDecimal"/> does.</summary>
    /// <param name="seen">One bit for each member of the shape.</param>
    /// <param name="bit">The member's bit, from 0 to 63.</param>
    /// <returns>The value, which may be <c>null</c> in JSON.</returns>
    /// <exception cref="JsonException">Something else is there, or the member came before.</exception>
    public BigDecimal? BigDecimalMember(ref ulong seen, int bit) => HasValue(ref seen, bit) ? ReadBigDecimal() : null;

    /// <summary>Reads a member as <see cref="ReadBlob"/> does.</summary>
    /// <param name="seen">One bit for each member of the shape.</param>
    /// <param name="bit">The member's bit, from 0 to 63.</param>
    /// <returns>The value, which may be <c>null</c> in JSON.</returns>
    /// <exception cref="JsonException">Something else is there, or the member came before.</exception>
    public Blob? BlobMember(ref ulong seen, int bit) => HasValue(ref seen, bit) ? ReadBlob() : null;

    /// <summary>Reads a member as <see cref="ReadDocument"/> does.</summary>
    /// <param name="seen">One bit for each member of the shape.</param>
    /// <param name="bit">The member's bit, from 0 to 63.</param>
    /// <returns>The value, which may be <c>null</c> in JSON.</returns>
    /// <exception cref="JsonException">Something else is there, or the member came before.</exception>
    public Document? DocumentMember(ref ulong seen, int bit) => HasValue(ref seen, bit) ? ReadDocument() : null;

    /// <summary>Reads a member as <see cref="ReadEpochSeconds"/> does.</summary>
    /// <param name="seen">One bit for each member of the shape.</param>
    /// <param name="bit">The member's bit, from 0 to 63.</param>
    /// <returns>The value, which may be <c>null</c> in JSON.</returns>
    /// <exception cref="JsonException">Something else is there, or the member came before.</exception>
    public DateTimeOffset? EpochSecondsMember(ref ulong seen, int bit) => HasValue(ref seen, bit) ? ReadEpochSeconds() : null;

    /// <summary>Reads a member as <see cref="ReadDateTime"/> does.</summary>
    /// <param name="seen">One bit for each member of the shape.</param>
    /// <param name="bit">The member's bit, from 0 to 63.</param>
    /// <returns>The value, which may be <c>null</c> in JSON.</returns>
    /// <exception cref="JsonException">Something else is there, or the member came before.</exception>
    public DateTimeOffset? DateTimeMember(ref ulong seen, int bit) => HasValue(ref seen, bit) ? ReadDateTime() : null;

    /// <summary>Reads a member as <see cref="ReadHttpDate"/> does.</summary>
    /// <param name="seen">One bit for each member of the shape.</param>
    /// <param name="bit">The member's bit, from 0 to 63.</param>
    /// <returns>The value, which may be <c>null</c> in JSON.</returns>
    /// <exception cref="JsonException">Something else is there, or the member came before.</exception>
    public DateTimeOffset? HttpDateMember(ref ulong seen, int bit) => HasValue(ref seen, bit) ? ReadHttpDate() : null;

    /// <summary>Reads a member that is an enum.</summary>
    /// <typeparam name="T">The enum.</typeparam>
    /// <param name="seen">One bit for each member of the shape.</param>
    /// <param name="bit">The member's bit, from 0 to 63.</param>
    /// <returns>The value, which may be <c>null</c> in JSON.</returns>
    /// <exception cref="JsonException">Something else is there, or the member came before.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T? EnumMember<T>(ref ulong seen, int bit)
        where T : struct, IJsonEnum<T> => HasValue(ref seen, bit) ? T.Read(ref this) : null;
}
