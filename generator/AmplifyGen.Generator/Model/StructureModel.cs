namespace AmplifyGen.Generator.Model;

internal sealed record StructureModel
{
    public required string ShapeId { get; init; }

    /// <summary>Gets the name of the C# type.</summary>
    public required string Name { get; init; }

    /// <summary>Gets the members, in the model's order.</summary>
    public required EquatableArray<MemberModel> Members { get; init; }

    /// <summary>Gets whether users create values of the structure. Otherwise, values come only from the service or from JSON.</summary>
    public bool HasBuilder { get; init; } = true;

    /// <summary>Gets whether the structure has the <c>sensitive</c> trait, so that every member is redacted.</summary>
    public bool IsSensitive { get; init; }

    /// <summary>Gets whether a value can contain another value of the same shape, and so be of any depth.</summary>
    public bool IsRecursive { get; init; }

    public DocumentationModel Documentation { get; init; } = DocumentationModel.None;

    public DeprecationModel? Deprecation { get; init; }
}
