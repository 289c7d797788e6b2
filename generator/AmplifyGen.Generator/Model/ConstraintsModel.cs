namespace AmplifyGen.Generator.Model;

/// <summary>The constraints of a member, its own or otherwise those of its target, and of the elements, keys and values of a list or map.</summary>
internal sealed record ConstraintsModel
{
    public static ConstraintsModel None { get; } = new();

    /// <summary>Gets the minimum in Unicode code points of a string, bytes of a blob, or elements of a list or map.</summary>
    public long? LengthMin { get; init; }

    public long? LengthMax { get; init; }

    /// <summary>Gets the number as it is in the spec, without a loss of precision.</summary>
    public string? RangeMin { get; init; }

    public string? RangeMax { get; init; }

    /// <summary>Gets the ECMA-262 pattern, not anchored.</summary>
    public string? Pattern { get; init; }

    /// <summary>Gets the constraints of each element of a list; <c>null</c> if elements have no constraints.</summary>
    public ConstraintsModel? Element { get; init; }

    /// <summary>Gets the constraints of each key of a map; <c>null</c> if keys have no constraints.</summary>
    public ConstraintsModel? Key { get; init; }

    /// <summary>Gets the constraints of each value of a map; <c>null</c> if values have no constraints.</summary>
    public ConstraintsModel? Value { get; init; }
}
