namespace AmplifyGen.Generator.Model;

/// <summary>The C# type for the target of a member.</summary>
internal abstract record TypeModel
{
    /// <summary>Gets whether the type is a C# value type, which is <c>null</c> only in <c>Nullable</c>.</summary>
    internal virtual bool IsValueType => false;

    /// <summary>Gets whether the type is a list or a map, which a builder adds to.</summary>
    internal virtual bool IsCollection => false;

    /// <summary>Gets the type of the elements of a list or the values of a map; otherwise the type itself.</summary>
    internal virtual TypeModel Item => this;

    /// <summary>Gets the structure or union that a value contains, also in a list or map; <c>null</c> if it contains neither.</summary>
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

    /// <summary>A payload that is not buffered in memory.</summary>
    /// <param name="RequiresLength">Whether the service requires that the length is known before sending.</param>
    public sealed record StreamingBlob(bool RequiresLength) : TypeModel;

    /// <summary>A value of any shape.</summary>
    public sealed record Document : TypeModel;

    /// <param name="Format">The format in the model; <c>null</c> for the default format of its position.</param>
    public sealed record Timestamp(TimestampFormat? Format) : TypeModel
    {
        internal override bool IsValueType => true;
    }

    /// <summary>A generated type.</summary>
    /// <param name="ShapeId">The id of a shape in the <see cref="ServiceModel"/>.</param>
    /// <param name="Name">The C# type name.</param>
    public abstract record Named(string ShapeId, string Name) : TypeModel;

    /// <summary>An enum whose values are texts.</summary>
    public sealed record Enum(string ShapeId, string Name) : Named(ShapeId, Name)
    {
        internal override bool IsValueType => true;
    }

    /// <summary>An enum whose values are whole numbers.</summary>
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

    /// <param name="IsSparse">Whether elements can be <c>null</c>.</param>
    public sealed record List(TypeModel Element, bool IsSparse) : TypeModel
    {
        internal override bool IsCollection => true;

        internal override TypeModel Item => Element;

        internal override string? HeldShapeId => Element.HeldShapeId;
    }

    /// <param name="Key">A string or an enum.</param>
    /// <param name="IsSparse">Whether values can be <c>null</c>.</param>
    public sealed record Map(TypeModel Key, TypeModel Value, bool IsSparse) : TypeModel
    {
        internal override bool IsCollection => true;

        internal override string? HeldShapeId => Value.HeldShapeId;
    }
}

/// <summary>Smithy's numeric types. Each has a C# type for all its values.</summary>
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
