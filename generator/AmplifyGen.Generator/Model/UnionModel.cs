namespace AmplifyGen.Generator.Model;

/// <summary>A shape whose values have exactly one member.</summary>
internal sealed record UnionModel
{
    public required string ShapeId { get; init; }

    /// <summary>Gets the name of the C# type.</summary>
    public required string Name { get; init; }

    /// <summary>Gets the members, in the model's order. The property name of a member is the C# name of its case.</summary>
    public required EquatableArray<MemberModel> Members { get; init; }

    public bool IsSensitive { get; init; }

    /// <summary>Gets whether a value can contain another value of the same shape, and so be of any depth.</summary>
    public bool IsRecursive { get; init; }

    public DocumentationModel Documentation { get; init; } = DocumentationModel.None;

    public DeprecationModel? Deprecation { get; init; }
}
