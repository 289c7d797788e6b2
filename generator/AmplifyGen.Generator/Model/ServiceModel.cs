namespace AmplifyGen.Generator.Model;

/// <summary>A service with everything that its chosen operations reach. All names are final.</summary>
internal sealed record ServiceModel
{
    public required ServiceIdentity Identity { get; init; }

    public required ProtocolModel Protocol { get; init; }

    public required EndpointModel Endpoint { get; init; }

    public DocumentationModel Documentation { get; init; } = DocumentationModel.None;

    /// <summary>Gets the chosen operations, in the order of their names.</summary>
    public required EquatableArray<OperationModel> Operations { get; init; }

    /// <summary>Gets the structures that the operations reach, except errors, in the order of their shape ids.</summary>
    public required EquatableArray<StructureModel> Structures { get; init; }

    /// <summary>Gets the unions, in the order of their shape ids.</summary>
    public required EquatableArray<UnionModel> Unions { get; init; }

    public required EquatableArray<EnumModel> Enums { get; init; }

    public required EquatableArray<ErrorModel> Errors { get; init; }

    /// <summary>Gets the codes that identify <see cref="Errors"/> in a response. Each code occurs once.</summary>
    public required EquatableArray<ErrorCodeModel> ErrorCodes { get; init; }

    /// <summary>Gets the pages, in the order of the names of their operations.</summary>
    public EquatableArray<PagesModel> Pages { get; init; } = EquatableArray<PagesModel>.Empty;

    /// <summary>Gets the waiters, in the order of the names of their operations, then in the model's order.</summary>
    public EquatableArray<WaiterModel> Waiters { get; init; } = EquatableArray<WaiterModel>.Empty;

    /// <summary>Returns the members of each structure and union by its shape id.</summary>
    public Dictionary<string, EquatableArray<MemberModel>> GetMembers()
    {
        var members = Structures.ToDictionary(static shape => shape.ShapeId, static shape => shape.Members, StringComparer.Ordinal);
        foreach (var shape in Unions)
            members.Add(shape.ShapeId, shape.Members);

        return members;
    }
}
