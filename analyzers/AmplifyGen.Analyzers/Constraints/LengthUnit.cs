namespace AmplifyGen.Analyzers.Constraints;

/// <summary>The unit that a length is counted in.</summary>
internal sealed record LengthUnit(string One, string Many)
{
    /// <summary>The unit of a text: Unicode code points.</summary>
    public static LengthUnit Characters { get; } = new("character", "characters");

    /// <summary>The unit of a blob.</summary>
    public static LengthUnit Bytes { get; } = new("byte", "bytes");

    /// <summary>The unit of a list.</summary>
    public static LengthUnit Elements { get; } = new("element", "elements");

    /// <summary>The unit of a map.</summary>
    public static LengthUnit Entries { get; } = new("entry", "entries");
}
