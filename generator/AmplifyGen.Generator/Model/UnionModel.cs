namespace AmplifyGen.Generator.Model;

/// <summary>A shape of which a value has exactly one member.</summary>
internal sealed record UnionModel
{
    public required string ShapeId { get; init; }

    /// <summary>Gets the C# type name.</summary>
    public required string Name { get; init; }

    /// <summary>In the model's order. The property name of each is the C# name of its case.</summary>
    public required EquatableArray<MemberModel> Members { get; init; }

    public bool IsSensitive { get; init; }

    /// <summary>Gets a value can hold another one of the same shape, and so be of any depth.</summary>
    public bool IsRecursive { get; init; }

    public DocumentationModel Documentation { get; init; } = DocumentationModel.None;

    public DeprecationModel? Deprecation { get; init; }
}
