namespace System;

/// <summary>A position in a sequence, counted from its start or its end. The compiler uses it for list patterns.</summary>
internal readonly struct Index(int value, bool fromEnd = false)
{
    /// <summary>Gets the distance from the start or the end.</summary>
    public int Value { get; } = value;

    /// <summary>Gets whether the distance counts from the end.</summary>
    public bool IsFromEnd { get; } = fromEnd;

    public static implicit operator Index(int value) => new(value);

    /// <summary>Returns the position in a sequence of a known length.</summary>
    public int GetOffset(int length) => IsFromEnd ? length - Value : Value;
}
