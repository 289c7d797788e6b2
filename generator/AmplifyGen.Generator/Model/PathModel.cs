namespace AmplifyGen.Generator.Model;

/// <summary>A JMESPath expression that fits the model: every name is found and every part has a type.</summary>
/// <param name="Type">The type of the value, which may be <c>null</c> whatever its type is.</param>
internal abstract record PathModel(PathType Type)
{
    /// <summary>What an expression begins at: the input or output of an operation, which is never <c>null</c>.</summary>
    /// <param name="Name">Of the parameter in C#.</param>
    public sealed record Root(string Name, PathType Type) : PathModel(Type);

    /// <summary>What the part around applies this one to: the element of a projection.</summary>
    public sealed record Current(PathType Type) : PathModel(Type);

    /// <summary>A member of a structure.</summary>
    /// <param name="MemberType">The type of the property in C#.</param>
    public sealed record Member(PathModel Source, string PropertyName, TypeModel MemberType, bool IsRequired, PathType Type) : PathModel(Type);

    /// <summary>A member of a union, where it is the one that the union has.</summary>
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

    /// <summary>What the body gives for each element, without <c>null</c>.</summary>
    public sealed record Projection(PathModel Source, PathModel Body, PathType Type) : PathModel(Type);

    /// <summary>The elements for which the condition is true.</summary>
    public sealed record Filter(PathModel Source, PathModel Condition, PathType Type) : PathModel(Type);

    /// <summary>The elements of all lists in a list.</summary>
    public sealed record Flatten(PathModel Source, PathType Type) : PathModel(Type);

    /// <summary>The body, applied to a value that it names more than once.</summary>
    public sealed record Let(PathModel Source, PathModel Body) : PathModel(Body.Type);

    /// <summary>A list of the values, or <c>null</c> where the node that they are taken of is.</summary>
    /// <param name="Node"><c>null</c> where nothing is taken of a node.</param>
    public sealed record MultiList(PathModel? Node, EquatableArray<PathModel> Items, PathType Type) : PathModel(Type);

    /// <summary>A hash of the values, or <c>null</c> where the node that they are taken of is.</summary>
    /// <param name="Node"><c>null</c> where nothing is taken of a node.</param>
    public sealed record MultiHash(PathModel? Node, EquatableArray<PathModel> Items, PathType Type) : PathModel(Type);

    public sealed record Not(PathModel Operand) : PathModel(new PathType.Boolean());

    public sealed record And(PathModel Left, PathModel Right, PathType Type) : PathModel(Type);

    public sealed record Or(PathModel Left, PathModel Right, PathType Type) : PathModel(Type);

    /// <summary>Whether a structure has one of the members; all that can be absent are named, and none where one cannot.</summary>
    public sealed record HasMember(PathModel Source, EquatableArray<string> PropertyNames) : PathModel(new PathType.Boolean());

    public sealed record IsNull(PathModel Operand) : PathModel(new PathType.Boolean());

    /// <summary>Whether two values of one type are equal.</summary>
    public sealed record Equal(PathModel Left, PathModel Right) : PathModel(new PathType.Boolean());

    /// <summary>A comparison of numbers of one type, <c>null</c> where one of them is.</summary>
    /// <param name="Operator">As C# writes it.</param>
    public sealed record Order(string Operator, PathModel Left, PathModel Right) : PathModel(new PathType.Boolean());

    /// <summary>A whole number as a real one.</summary>
    public sealed record ToReal(PathModel Operand) : PathModel(new PathType.Real());

    public sealed record TextLiteral(string Value) : PathModel(new PathType.Text());

    public sealed record WholeLiteral(long Value) : PathModel(new PathType.Whole());

    public sealed record RealLiteral(double Value) : PathModel(new PathType.Real());

    public sealed record BooleanLiteral(bool Value) : PathModel(new PathType.Boolean());

    public sealed record NullLiteral(PathType Type) : PathModel(Type);

    /// <summary>A function of JMESPath.</summary>
    /// <param name="Method">Of the runtime, which has the function's semantics.</param>
    public sealed record Call(string Method, EquatableArray<PathModel> Arguments, PathType Type) : PathModel(Type);

    /// <summary>A function that applies an expression to each element of a list.</summary>
    public sealed record CallEach(string Method, PathModel Source, PathModel Body, PathType Type) : PathModel(Type);

    /// <summary>The first of the values that is not <c>null</c>.</summary>
    public sealed record FirstNotNull(EquatableArray<PathModel> Items, PathType Type) : PathModel(Type);
}
