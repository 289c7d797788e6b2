namespace AmplifyGen.Analyzers.Constraints;

/// <summary>What a length counts.</summary>
internal sealed record LengthUnit(string One, string Many)
{
    /// <summary>Of a text: Unicode code points.</summary>
    public static LengthUnit Characters { get; } = new("character", "characters");

    /// <summary>Of a blob.</summary>
    public static LengthUnit Bytes { get; } = new("byte", "bytes");

    /// <summary>Of a list.</summary>
    public static LengthUnit Elements { get; } = new("element", "elements");

    /// <summary>Of a map.</summary>
    public static LengthUnit Entries { get; } = new("entry", "entries");
}
