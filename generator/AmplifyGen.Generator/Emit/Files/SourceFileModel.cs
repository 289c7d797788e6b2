using AmplifyGen.Generator.Model;

namespace AmplifyGen.Generator.Emit.Files;

/// <summary>The content of one generated file. Files are compared by content, so an edit regenerates only the file that it affects.</summary>
internal abstract record SourceFileModel
{
    public required ServiceIdentity Service { get; init; }

    /// <summary>Gets the name of the file, a pure function of the model that is unique without regard to case.</summary>
    public required string HintName { get; init; }

    /// <summary>An operation, with the structures and unions that only it reaches.</summary>
    public sealed record Operation : SourceFileModel
    {
        public required OperationModel Model { get; init; }

        public required StructureModel Input { get; init; }

        public required StructureModel Output { get; init; }

        /// <summary>Gets the structures, including input and output unless other operations share them.</summary>
        public required EquatableArray<StructureModel> Structures { get; init; }

        public required EquatableArray<UnionModel> Unions { get; init; }
    }

    /// <summary>Structures and unions that several operations share.</summary>
    public sealed record Shared : SourceFileModel
    {
        public required EquatableArray<StructureModel> Structures { get; init; }

        public required EquatableArray<UnionModel> Unions { get; init; }
    }

    /// <summary>The code that reads and writes the shapes of another file.</summary>
    public sealed record Codec : SourceFileModel
    {
        public EquatableArray<StructureModel> Structures { get; init; } = EquatableArray<StructureModel>.Empty;

        public EquatableArray<UnionModel> Unions { get; init; } = EquatableArray<UnionModel>.Empty;

        public EquatableArray<ErrorModel> ErrorShapes { get; init; } = EquatableArray<ErrorModel>.Empty;

        /// <summary>Gets the codes that identify <see cref="ErrorShapes"/> in a response.</summary>
        public EquatableArray<ErrorCodeModel> Codes { get; init; } = EquatableArray<ErrorCodeModel>.Empty;

        /// <summary>Gets how a response names an error, in the file of the errors, which every service has; <c>null</c> in any other file.</summary>
        public ErrorEnvelope? Envelope { get; init; }

        /// <summary>Gets whether this is the file of the errors.</summary>
        internal bool HasErrors => Envelope is not null;
    }

    public sealed record Enums : SourceFileModel
    {
        public required EquatableArray<EnumModel> Models { get; init; }
    }

    /// <summary>The base exception of the service and one exception for each modeled error.</summary>
    public sealed record Errors : SourceFileModel
    {
        public required EquatableArray<ErrorModel> Models { get; init; }
    }

    /// <summary>The endpoint rules of the service and their parameters.</summary>
    public sealed record Endpoint : SourceFileModel
    {
        public required EndpointModel Model { get; init; }
    }

    /// <summary>The code that creates the parameters of the endpoint rules from what a call knows.</summary>
    public sealed record EndpointContext : SourceFileModel
    {
        public required EquatableArray<EndpointParameterModel> Parameters { get; init; }

        /// <summary>Gets the operations that set parameters.</summary>
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
        /// <summary>Gets the names of the structures and unions.</summary>
        public required EquatableArray<string> ShapeNames { get; init; }

        public required EquatableArray<string> EnumNames { get; init; }

        public required EquatableArray<string> IntEnumNames { get; init; }
    }
}

/// <summary>A method of a client for one operation.</summary>
/// <param name="Name">The name of the operation.</param>
/// <param name="ClassName">The C# name of its class.</param>
/// <param name="InputName">The C# name of its input.</param>
/// <param name="OutputName">The C# name of its output.</param>
/// <param name="Deprecation">The deprecation of the operation, if any.</param>
internal sealed record ClientMethodModel(string Name, string ClassName, string InputName, string OutputName, DeprecationModel? Deprecation);
