namespace System;

/// <summary>A place in a sequence, counted from its start or its end. The compiler's list patterns name it.</summary>
internal readonly struct Index(int value, bool fromEnd = false)
{
    /// <summary>Gets the distance from the start or the end.</summary>
    public int Value { get; } = value;

    /// <summary>Gets whether the distance counts from the end.</summary>
    public bool IsFromEnd { get; } = fromEnd;

    public static implicit operator Index(int value) => new(value);

    /// <summary>Returns the place in a sequence of a known length.</summary>
    public int GetOffset(int length) => IsFromEnd ? length - Value : Value;
}
