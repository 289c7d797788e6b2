namespace AmplifyGen.Generator.Model;

/// <summary>
/// The type of a JMESPath expression. All values can be <c>null</c>. Enums are <see cref="Text"/>, and C# numbers are one of two types.
/// </summary>
internal abstract record PathType
{
    /// <summary>Gets whether values are compared by content, like numbers and texts.</summary>
    internal virtual bool IsPlain => false;

    /// <summary>Gets whether values can be added and ordered.</summary>
    internal virtual bool IsNumber => false;

    /// <summary>The type of <c>null</c>, which is a value of all types.</summary>
    public sealed record Null : PathType;

    public sealed record Boolean : PathType
    {
        internal override bool IsPlain => true;
    }

    /// <summary>A 64-bit whole number.</summary>
    public sealed record Whole : PathType
    {
        internal override bool IsPlain => true;

        internal override bool IsNumber => true;
    }

    public sealed record Real : PathType
    {
        internal override bool IsPlain => true;

        internal override bool IsNumber => true;
    }

    public sealed record Text : PathType
    {
        internal override bool IsPlain => true;
    }

    public sealed record List(PathType Element) : PathType;

    /// <summary>A map of the model.</summary>
    public sealed record Map(TypeModel.Map Model) : PathType;

    /// <summary>A structure of the model.</summary>
    public sealed record Structure(string ShapeId, string Name) : PathType;

    /// <summary>A union of the model.</summary>
    public sealed record Union(string ShapeId, string Name) : PathType;

    /// <summary>An object with named values, which an expression creates.</summary>
    public sealed record Hash(EquatableArray<PathField> Fields) : PathType;

    /// <summary>A type of the model that JMESPath does not support, such as a timestamp. Only its presence can be tested.</summary>
    public sealed record Opaque(TypeModel Model) : PathType;

    /// <summary>Returns the type of the value of a member in the model.</summary>
    public static PathType Of(TypeModel type) => type switch
    {
        TypeModel.String or TypeModel.Enum => new Text(),
        TypeModel.Boolean => new Boolean(),
        TypeModel.IntEnum => new Whole(),
        TypeModel.Number { Kind: NumberKind.Float or NumberKind.Double } => new Real(),
        TypeModel.Number { Kind: NumberKind.Byte or NumberKind.Short or NumberKind.Integer or NumberKind.Long } => new Whole(),
        TypeModel.List list => new List(Of(list.Element)),
        TypeModel.Map map => new Map(map),
        TypeModel.Structure shape => new Structure(shape.ShapeId, shape.Name),
        TypeModel.Union shape => new Union(shape.ShapeId, shape.Name),
        _ => new Opaque(type),
    };
}

/// <summary>A value of a <see cref="PathType.Hash"/>.</summary>
internal sealed record PathField(string Name, PathType Type);
