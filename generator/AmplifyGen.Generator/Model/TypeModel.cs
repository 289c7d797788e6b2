namespace AmplifyGen.Generator.Model;

/// <summary>The C# type that represents a member's target.</summary>
internal abstract record TypeModel
{
    /// <summary>Gets whether C# has it as a value type, which is <c>null</c> only in <c>Nullable</c>.</summary>
    internal virtual bool IsValueType => false;

    /// <summary>Gets whether it is a list or a map, which a builder adds to.</summary>
    internal virtual bool IsCollection => false;

    /// <summary>Gets what a list holds; the type itself for any other.</summary>
    internal virtual TypeModel Item => this;

    /// <summary>Gets the structure or union that a value holds, in a list or map too; <c>null</c> for none.</summary>
    internal virtual string? HeldShapeId => null;

    public sealed record String : TypeModel;

    public sealed record Boolean : TypeModel
    {
        internal override bool IsValueType => true;
    }

    public sealed record Number(NumberKind Kind) : TypeModel
    {
        internal override bool IsValueType => true;
    }

    public sealed record Blob : TypeModel;

    /// <summary>A payload that is not held in memory.</summary>
    /// <param name="RequiresLength">A service takes it only if its length is known beforehand.</param>
    public sealed record StreamingBlob(bool RequiresLength) : TypeModel;

    /// <summary>A value of any shape.</summary>
    public sealed record Document : TypeModel;

    /// <param name="Format">As the model states it; <c>null</c> for the format that is usual in its place.</param>
    public sealed record Timestamp(TimestampFormat? Format) : TypeModel
    {
        internal override bool IsValueType => true;
    }

    /// <summary>A type that is generated.</summary>
    /// <param name="ShapeId">Into the shapes of the <see cref="ServiceModel"/>.</param>
    /// <param name="Name">The C# type name.</param>
    public abstract record Named(string ShapeId, string Name) : TypeModel;

    /// <summary>An enum over texts.</summary>
    public sealed record Enum(string ShapeId, string Name) : Named(ShapeId, Name)
    {
        internal override bool IsValueType => true;
    }

    /// <summary>An enum over whole numbers.</summary>
    public sealed record IntEnum(string ShapeId, string Name) : Named(ShapeId, Name)
    {
        internal override bool IsValueType => true;
    }

    public sealed record Structure(string ShapeId, string Name) : Named(ShapeId, Name)
    {
        internal override string HeldShapeId => ShapeId;
    }

    public sealed record Union(string ShapeId, string Name) : Named(ShapeId, Name)
    {
        internal override string HeldShapeId => ShapeId;
    }

    /// <param name="IsSparse">Elements may be <c>null</c>.</param>
    public sealed record List(TypeModel Element, bool IsSparse) : TypeModel
    {
        internal override bool IsCollection => true;

        internal override TypeModel Item => Element;

        internal override string? HeldShapeId => Element.HeldShapeId;
    }

    /// <param name="Key">A string or an enum.</param>
    /// <param name="IsSparse">Values may be <c>null</c>.</param>
    public sealed record Map(TypeModel Key, TypeModel Value, bool IsSparse) : TypeModel
    {
        internal override bool IsCollection => true;

        internal override string? HeldShapeId => Value.HeldShapeId;
    }
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
