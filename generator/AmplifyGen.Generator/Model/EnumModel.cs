namespace AmplifyGen.Generator.Model;

internal sealed record EnumModel
{
    public required string ShapeId { get; init; }

    /// <summary>Gets the name of the C# type.</summary>
    public required string Name { get; init; }

    /// <summary>Gets whether values are whole numbers (<c>intEnum</c>). Their digits are their <see cref="EnumValueModel.WireValue"/>.</summary>
    public bool IsInteger { get; init; }

    public required EquatableArray<EnumValueModel> Values { get; init; }

    public DocumentationModel Documentation { get; init; } = DocumentationModel.None;

    public DeprecationModel? Deprecation { get; init; }
}

internal sealed record EnumValueModel
{
    public required string WireValue { get; init; }

    public required string PropertyName { get; init; }

    public DocumentationModel Documentation { get; init; } = DocumentationModel.None;

    public DeprecationModel? Deprecation { get; init; }
}
