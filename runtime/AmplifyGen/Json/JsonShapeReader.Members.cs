using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace AmplifyGen.Json;

/// <content>Members of structures and unions.</content>
public ref partial struct JsonShapeReader
{
    /// <summary>Records that a member of the model is present. A response may repeat a member, and the last value is used. Any other text may not.</summary>
    /// <param name="seen">One bit for each member of the shape.</param>
    /// <param name="bit">The member's bit, from 0 to 63.</param>
    /// <returns><see langword="false"/> if the value is a JSON <c>null</c>, which is then read.</returns>
    /// <exception cref="JsonException">The object already has the member, or the text is not valid JSON at this position.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool HasValue(ref ulong seen, int bit)
    {
        Known();
        var mask = 1UL << bit;
        if ((seen & mask) != 0)
            ThrowIfTwice();

        seen |= mask;
        return !TryReadNull();
    }

    /// <summary>Records that a member of an error is present. In a response, the last value of a repeated member is used.</summary>
    /// <returns><see langword="false"/> if the value is a JSON <c>null</c>, which is then read.</returns>
    /// <exception cref="JsonException">The text is not valid JSON at this position.</exception>
    public bool HasValue()
    {
        Known();
        return !TryReadNull();
    }

    /// <summary>Checks that a union has only one member. A response may repeat the member, and the last value is used.</summary>
    /// <param name="isSet">Whether the union already has a member.</param>
    /// <param name="isSame">Whether that member is this one.</param>
    /// <returns><see langword="false"/> if the value is a JSON <c>null</c>, which is then read: the member is not set.</returns>
    /// <exception cref="JsonException">The union already has another member, or this one in a text that is not a response.</exception>
    public bool IsOnlyMember(bool isSet, bool isSame)
    {
        if (!HasValue())
            return false;

        ThrowIfSecond(isSet, isSame);
        return true;
    }

    /// <summary>Reads a member of a union that is not in the model.</summary>
    /// <param name="name">The name that was read.</param>
    /// <param name="isSet">Whether the union already has a member.</param>
    /// <param name="unknownName">The name of the unknown member that the union already has; <see langword="null"/> if it has none.</param>
    /// <param name="newName">The name of the member.</param>
    /// <param name="json">The value of the member as JSON.</param>
    /// <returns><see langword="false"/> for a JSON <c>null</c>, and for the type name that services add.</returns>
    /// <exception cref="JsonException">The union already has another member, or this one in a text that is not a response, or the text is not valid JSON at this position.</exception>
    public bool TryReadUnknown(
        ReadOnlySpan<byte> name, bool isSet, string? unknownName, [NotNullWhen(true)] out string? newName, [NotNullWhen(true)] out string? json)
    {
        newName = Encoding.UTF8.GetString(name);
        json = ReadRawText();
        if (json is "null" || newName is "__type")
            return false;

        ThrowIfSecond(isSet, isSame: string.Equals(newName, unknownName, StringComparison.Ordinal));
        return true;
    }

    private readonly void ThrowIfTwice()
    {
        if (!IsResponse)
            throw Fail("a member occurs twice", _position);
    }

    private readonly void ThrowIfSecond(bool isSet, bool isSame)
    {
        if (isSet && !(isSame && IsResponse))
            throw Fail("a union has more than one member", _position);
    }
}
