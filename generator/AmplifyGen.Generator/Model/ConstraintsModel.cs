namespace AmplifyGen.Generator.Model;

/// <summary>The constraint traits that hold for a member, its own or else its target's, and for what a list or map holds.</summary>
internal sealed record ConstraintsModel
{
    public static ConstraintsModel None { get; } = new();

    /// <summary>In Unicode code points for a string, in bytes for a blob, in elements for a list or map.</summary>
    public long? LengthMin { get; init; }

    public long? LengthMax { get; init; }

    /// <summary>Gets the number as the spec writes it, which loses nothing.</summary>
    public string? RangeMin { get; init; }

    public string? RangeMax { get; init; }

    /// <summary>ECMA-262, unanchored.</summary>
    public string? Pattern { get; init; }

    /// <summary>Of each element of a list; <c>null</c> for none.</summary>
    public ConstraintsModel? Element { get; init; }

    /// <summary>Of each key of a map; <c>null</c> for none.</summary>
    public ConstraintsModel? Key { get; init; }

    /// <summary>Of each value of a map; <c>null</c> for none.</summary>
    public ConstraintsModel? Value { get; init; }
}
