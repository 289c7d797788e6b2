using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace AmplifyGen.Json;

/// <content>Members of structures and unions.</content>
public ref partial struct JsonShapeReader
{
    /// <summary>Notes that a member of the model has come. In a text that no service made it may come once; in a response the last one counts.</summary>
    /// <param name="seen">One bit for each member of the shape.</param>
    /// <param name="bit">The member's bit, from 0 to 63.</param>
    /// <returns><c>false</c> if the value is <c>null</c>, which is read.</returns>
    /// <exception cref="JsonException">The member came before in the same object, or the text is broken here.</exception>
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

    /// <summary>Notes that a member of an error has come. In a response the last one counts.</summary>
    /// <returns><c>false</c> if the value is <c>null</c>, which is read.</returns>
    /// <exception cref="JsonException">The text is broken here.</exception>
    public bool HasValue()
    {
        Known();
        return !TryReadNull();
    }

    /// <summary>Makes sure that a union has one member only. In a response the same member may come again, and the last one counts.</summary>
    /// <param name="isSet">Whether a member came before.</param>
    /// <param name="isSame">Whether it was this one.</param>
    /// <returns><c>false</c> if the value is <c>null</c>, which is read: the member is not set.</returns>
    /// <exception cref="JsonException">Another member came before, or this one in a text that no service made.</exception>
    public bool IsOnlyMember(bool isSet, bool isSame)
    {
        if (!HasValue())
            return false;

        ThrowIfSecond(isSet, isSame);
        return true;
    }

    /// <summary>Reads a member of a union that the model does not know.</summary>
    /// <param name="name">The name that was read.</param>
    /// <param name="isSet">Whether a member came before.</param>
    /// <param name="unknownName">The name of the unknown member that came before; <c>null</c> for none.</param>
    /// <param name="newName">The name of the member.</param>
    /// <param name="json">The value of the member as JSON.</param>
    /// <returns><c>false</c> for a value that is <c>null</c> and for the name of a type, which services add.</returns>
    /// <exception cref="JsonException">Another member came before, or this one in a text that no service made; or the text is broken here.</exception>
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
            throw Fail("a member comes twice", _position);
    }

    private readonly void ThrowIfSecond(bool isSet, bool isSame)
    {
        if (isSet && !(isSame && IsResponse))
            throw Fail("a union has more than one member", _position);
    }
}
