using AmplifyGen.Generator.Model;

namespace AmplifyGen.Generator.Emit.Files;

/// <summary>What one generated file holds. Files compare by content, so that an edit regenerates only the file it is in.</summary>
internal abstract record SourceFileModel
{
    public required ServiceIdentity Service { get; init; }

    /// <summary>Gets a pure function of the model, unique without regard to case.</summary>
    public required string HintName { get; init; }

    /// <summary>An operation with the structures and unions that only it reaches.</summary>
    public sealed record Operation : SourceFileModel
    {
        public required OperationModel Model { get; init; }

        public required StructureModel Input { get; init; }

        public required StructureModel Output { get; init; }

        /// <summary>Input and output among them, where no other operation shares them.</summary>
        public required EquatableArray<StructureModel> Structures { get; init; }

        public required EquatableArray<UnionModel> Unions { get; init; }
    }

    /// <summary>Structures and unions that several operations share.</summary>
    public sealed record Shared : SourceFileModel
    {
        public required EquatableArray<StructureModel> Structures { get; init; }

        public required EquatableArray<UnionModel> Unions { get; init; }
    }

    /// <summary>What reads and writes the shapes of another file.</summary>
    public sealed record Codec : SourceFileModel
    {
        public EquatableArray<StructureModel> Structures { get; init; } = EquatableArray<StructureModel>.Empty;

        public EquatableArray<UnionModel> Unions { get; init; } = EquatableArray<UnionModel>.Empty;

        public EquatableArray<ErrorModel> ErrorShapes { get; init; } = EquatableArray<ErrorModel>.Empty;

        /// <summary>Gets the codes by which a response names <see cref="ErrorShapes"/>.</summary>
        public EquatableArray<ErrorCodeModel> Codes { get; init; } = EquatableArray<ErrorCodeModel>.Empty;

        /// <summary>How a response names an error, in the file of the errors, which every service has; <c>null</c> in any other.</summary>
        public ErrorEnvelope? Envelope { get; init; }

        /// <summary>Gets whether this is the file of the errors.</summary>
        internal bool HasErrors => Envelope is not null;
    }

    public sealed record Enums : SourceFileModel
    {
        public required EquatableArray<EnumModel> Models { get; init; }
    }

    /// <summary>The service's base exception and one exception per modeled error.</summary>
    public sealed record Errors : SourceFileModel
    {
        public required EquatableArray<ErrorModel> Models { get; init; }
    }

    /// <summary>The endpoint rules of the service and their parameters.</summary>
    public sealed record Endpoint : SourceFileModel
    {
        public required EndpointModel Model { get; init; }
    }

    /// <summary>What makes the parameters of the endpoint rules of what a call knows.</summary>
    public sealed record EndpointContext : SourceFileModel
    {
        public required EquatableArray<EndpointParameterModel> Parameters { get; init; }

        /// <summary>Gets the operations that give some.</summary>
        public required EquatableArray<EndpointOperationModel> Operations { get; init; }
    }

    /// <summary>The client and its interface.</summary>
    public sealed record Client : SourceFileModel
    {
        public required EquatableArray<ClientMethodModel> Methods { get; init; }
    }

    /// <summary>The methods of the client that get all pages of an operation.</summary>
    public sealed record Pages : SourceFileModel
    {
        public required EquatableArray<PagesModel> Models { get; init; }
    }

    /// <summary>The methods of the client that wait for a state.</summary>
    public sealed record Waiters : SourceFileModel
    {
        public required EquatableArray<WaiterModel> Models { get; init; }
    }

    /// <summary>The <c>IJsonTypeInfoResolver</c> over all structures, unions and enums.</summary>
    public sealed record Json : SourceFileModel
    {
        /// <summary>Structures and unions.</summary>
        public required EquatableArray<string> ShapeNames { get; init; }

        public required EquatableArray<string> EnumNames { get; init; }

        public required EquatableArray<string> IntEnumNames { get; init; }
    }
}

/// <summary>What a client says of one operation.</summary>
/// <param name="Name">The name of the operation.</param>
/// <param name="ClassName">The C# name of its class.</param>
/// <param name="InputName">The C# name of its input.</param>
/// <param name="OutputName">The C# name of its output.</param>
/// <param name="Deprecation">What the model says if it is deprecated.</param>
internal sealed record ClientMethodModel(string Name, string ClassName, string InputName, string OutputName, DeprecationModel? Deprecation);
