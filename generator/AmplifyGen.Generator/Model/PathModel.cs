namespace AmplifyGen.Generator.Model;

/// <summary>A JMESPath expression that is bound to the model: each name is resolved and each part has a type.</summary>
/// <param name="Type">The type of the value. Values of all types can be <c>null</c>.</param>
internal abstract record PathModel(PathType Type)
{
    /// <summary>The start of an expression: the input or output of an operation, which is never <c>null</c>.</summary>
    /// <param name="Name">The name of the parameter in C#.</param>
    public sealed record Root(string Name, PathType Type) : PathModel(Type);

    /// <summary>The element of a projection, which the expression around this one applies it to.</summary>
    public sealed record Current(PathType Type) : PathModel(Type);

    /// <summary>A member of a structure.</summary>
    /// <param name="MemberType">The type of the property in C#.</param>
    public sealed record Member(PathModel Source, string PropertyName, TypeModel MemberType, bool IsRequired, PathType Type) : PathModel(Type);

    /// <summary>A member of a union, if it is the one that the union has.</summary>
    public sealed record Case(PathModel Source, string UnionName, string CaseName, TypeModel CaseType, PathType Type) : PathModel(Type);

    /// <summary>The value of a key of a map.</summary>
    public sealed record Entry(PathModel Source, TypeModel.Map Map, string Key, PathType Type) : PathModel(Type);

    /// <summary>A value of a hash.</summary>
    public sealed record Field(PathModel Source, int Position, PathType Type) : PathModel(Type);

    /// <summary>The values of a map as a list.</summary>
    public sealed record Values(PathModel Source, TypeModel.Map Map, PathType Type) : PathModel(Type);

    /// <summary>The keys of a map as a list.</summary>
    public sealed record Keys(PathModel Source, TypeModel.Map Map, PathType Type) : PathModel(Type);

    public sealed record Index(PathModel Source, int Value, PathType Type) : PathModel(Type);

    public sealed record Slice(PathModel Source, int? First, int? Last, int? Step, PathType Type) : PathModel(Type);

    /// <summary>The value of the body for each element, without <c>null</c>.</summary>
    public sealed record Projection(PathModel Source, PathModel Body, PathType Type) : PathModel(Type);

    /// <summary>The elements for which the condition is true.</summary>
    public sealed record Filter(PathModel Source, PathModel Condition, PathType Type) : PathModel(Type);

    /// <summary>The elements of all lists in a list.</summary>
    public sealed record Flatten(PathModel Source, PathType Type) : PathModel(Type);

    /// <summary>The body, applied to a value that the body uses more than once.</summary>
    public sealed record Let(PathModel Source, PathModel Body) : PathModel(Body.Type);

    /// <summary>A list of the values, or <c>null</c> if their node is <c>null</c>.</summary>
    /// <param name="Node"><c>null</c> if the values do not depend on a node.</param>
    public sealed record MultiList(PathModel? Node, EquatableArray<PathModel> Items, PathType Type) : PathModel(Type);

    /// <summary>A hash of the values, or <c>null</c> if their node is <c>null</c>.</summary>
    /// <param name="Node"><c>null</c> if the values do not depend on a node.</param>
    public sealed record MultiHash(PathModel? Node, EquatableArray<PathModel> Items, PathType Type) : PathModel(Type);

    public sealed record Not(PathModel Operand) : PathModel(new PathType.Boolean());

    public sealed record And(PathModel Left, PathModel Right, PathType Type) : PathModel(Type);

    public sealed record Or(PathModel Left, PathModel Right, PathType Type) : PathModel(Type);

    /// <summary>Whether a structure has one of the members. All optional members are named, or none if there is a required one.</summary>
    public sealed record HasMember(PathModel Source, EquatableArray<string> PropertyNames) : PathModel(new PathType.Boolean());

    public sealed record IsNull(PathModel Operand) : PathModel(new PathType.Boolean());

    /// <summary>Whether two values of one type are equal.</summary>
    public sealed record Equal(PathModel Left, PathModel Right) : PathModel(new PathType.Boolean());

    /// <summary>A comparison of numbers of one type, <c>null</c> if one of them is.</summary>
    /// <param name="Operator">The operator in C#.</param>
    public sealed record Order(string Operator, PathModel Left, PathModel Right) : PathModel(new PathType.Boolean());

    /// <summary>A whole number that is converted to a real number.</summary>
    public sealed record ToReal(PathModel Operand) : PathModel(new PathType.Real());

    public sealed record TextLiteral(string Value) : PathModel(new PathType.Text());

    public sealed record WholeLiteral(long Value) : PathModel(new PathType.Whole());

    public sealed record RealLiteral(double Value) : PathModel(new PathType.Real());

    public sealed record BooleanLiteral(bool Value) : PathModel(new PathType.Boolean());

    public sealed record NullLiteral(PathType Type) : PathModel(Type);

    /// <summary>A function of JMESPath.</summary>
    /// <param name="Method">The method of the runtime with the semantics of the function.</param>
    public sealed record Call(string Method, EquatableArray<PathModel> Arguments, PathType Type) : PathModel(Type);

    /// <summary>A function that applies an expression to each element of a list.</summary>
    public sealed record CallEach(string Method, PathModel Source, PathModel Body, PathType Type) : PathModel(Type);

    /// <summary>The first value that is not <c>null</c>.</summary>
    public sealed record FirstNotNull(EquatableArray<PathModel> Items, PathType Type) : PathModel(Type);
}
