namespace AmplifyGen.Generator.Model;

/// <summary>The endpoint of a rule.</summary>
internal sealed record EndpointResultModel
{
    public required EndpointExpression Url { get; init; }

    public EquatableArray<EndpointHeaderModel> Headers { get; init; } = EquatableArray<EndpointHeaderModel>.Empty;

    /// <summary>Gets all properties, including the authentication schemes.</summary>
    public EquatableArray<EndpointEntryModel> Properties { get; init; } = EquatableArray<EndpointEntryModel>.Empty;

    public EquatableArray<EndpointAuthSchemeModel> AuthSchemes { get; init; } = EquatableArray<EndpointAuthSchemeModel>.Empty;
}

internal sealed record EndpointHeaderModel(string Name, EquatableArray<EndpointExpression> Values);

internal sealed record EndpointEntryModel(string Name, EndpointValueModel Value);

/// <summary>The value of a property, which is JSON with texts that rules create.</summary>
internal abstract record EndpointValueModel
{
    public sealed record Text(EndpointExpression Value) : EndpointValueModel;

    public sealed record Flag(bool Value) : EndpointValueModel;

    /// <param name="Digits">A number in the form of JSON.</param>
    public sealed record Number(string Digits) : EndpointValueModel;

    public sealed record List(EquatableArray<EndpointValueModel> Items) : EndpointValueModel;

    public sealed record Map(EquatableArray<EndpointEntryModel> Entries) : EndpointValueModel;
}

/// <summary>An authentication scheme (an item of the property <c>authSchemes</c>).</summary>
internal sealed record EndpointAuthSchemeModel
{
    public required EndpointExpression Name { get; init; }

    public EndpointExpression? SigningName { get; init; }

    public EndpointExpression? SigningRegion { get; init; }

    public EquatableArray<EndpointExpression> SigningRegionSet { get; init; } = EquatableArray<EndpointExpression>.Empty;

    public bool DisableDoubleEncoding { get; init; }

    public bool DisableNormalizePath { get; init; }
}
