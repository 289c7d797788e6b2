namespace AmplifyGen.Generator.Model;

/// <summary>The C# type that stands for a member's target.</summary>
internal abstract record TypeModel
{
    /// <summary>Gets the structure or union that a value holds, in a list or map too; <c>null</c> where it holds none.</summary>
    public string? GetHeldShapeId() => this switch
    {
        Structure structure => structure.ShapeId,
        Union union => union.ShapeId,
        List list => list.Element.GetHeldShapeId(),
        Map map => map.Value.GetHeldShapeId(),
        _ => null,
    };

    public sealed record String : TypeModel;

    public sealed record Boolean : TypeModel;

    public sealed record Number(NumberKind Kind) : TypeModel;

    public sealed record Blob : TypeModel;

    /// <summary>A payload that is not held in memory.</summary>
    /// <param name="RequiresLength">A service takes it only if its length is known beforehand.</param>
    public sealed record StreamingBlob(bool RequiresLength) : TypeModel;

    /// <summary>A value of any shape.</summary>
    public sealed record Document : TypeModel;

    /// <param name="Format">As the model states it; <c>null</c> for the format that is usual where the value stands.</param>
    public sealed record Timestamp(TimestampFormat? Format) : TypeModel;

    /// <param name="ShapeId">Into <see cref="ServiceModel.Enums"/>.</param>
    /// <param name="Name">The C# type name.</param>
    public sealed record Enum(string ShapeId, string Name) : TypeModel;

    /// <summary>An enum over whole numbers.</summary>
    /// <param name="ShapeId">Into <see cref="ServiceModel.Enums"/>.</param>
    /// <param name="Name">The C# type name.</param>
    public sealed record IntEnum(string ShapeId, string Name) : TypeModel;

    /// <param name="ShapeId">Into <see cref="ServiceModel.Structures"/>.</param>
    /// <param name="Name">The C# type name.</param>
    public sealed record Structure(string ShapeId, string Name) : TypeModel;

    /// <param name="ShapeId">Into <see cref="ServiceModel.Unions"/>.</param>
    /// <param name="Name">The C# type name.</param>
    public sealed record Union(string ShapeId, string Name) : TypeModel;

    /// <param name="IsSparse">Elements may be <c>null</c>.</param>
    public sealed record List(TypeModel Element, bool IsSparse) : TypeModel;

    /// <param name="Key">A string or an enum.</param>
    /// <param name="IsSparse">Values may be <c>null</c>.</param>
    public sealed record Map(TypeModel Key, TypeModel Value, bool IsSparse) : TypeModel;
}

/// <summary>Smithy's numbers, each with a C# type that holds all of them.</summary>
internal enum NumberKind
{
    Byte,
    Short,
    Integer,
    Long,
    Float,
    Double,
    BigInteger,
    BigDecimal,
}

/// <summary>The values of Smithy's <c>timestampFormat</c>.</summary>
internal enum TimestampFormat
{
    EpochSeconds,
    DateTime,
    HttpDate,
}
