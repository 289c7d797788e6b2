namespace AmplifyGen.Generator.Model;

internal sealed record StructureModel
{
    public required string ShapeId { get; init; }

    /// <summary>Gets the C# type name.</summary>
    public required string Name { get; init; }

    /// <summary>In the model's order.</summary>
    public required EquatableArray<MemberModel> Members { get; init; }

    /// <summary>Gets whether users build values of it. Without, one comes only from the service or from JSON.</summary>
    public bool HasBuilder { get; init; } = true;

    /// <summary>Gets the <c>sensitive</c> trait on the structure: every member is redacted.</summary>
    public bool IsSensitive { get; init; }

    /// <summary>Gets a value can hold another one of the same shape, and so be of any depth.</summary>
    public bool IsRecursive { get; init; }

    public DocumentationModel Documentation { get; init; } = DocumentationModel.None;

    public DeprecationModel? Deprecation { get; init; }
}
