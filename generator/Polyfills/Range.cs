namespace System;

/// <summary>A part of a sequence: <c>start..end</c>.</summary>
internal readonly struct Range(Index start, Index end)
{
    /// <summary>Gets the first position of the range.</summary>
    public Index Start { get; } = start;

    /// <summary>Gets the first position after the range.</summary>
    public Index End { get; } = end;

    public static Range StartAt(Index start) => new(start, new Index(0, fromEnd: true));

    public static Range EndAt(Index end) => new(new Index(0), end);
}
