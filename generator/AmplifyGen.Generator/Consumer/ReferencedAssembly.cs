using AmplifyGen.Generator.Model;

namespace AmplifyGen.Generator.Consumer;

/// <summary>What counts of an assembly that the project references.</summary>
internal sealed record ReferencedAssembly
{
    public required string Name { get; init; }

    public int MajorVersion { get; init; }

    /// <summary>Gets the services whose types were generated into it.</summary>
    public EquatableArray<ReferencedService> Services { get; init; } = EquatableArray<ReferencedService>.Empty;

    /// <summary>Gets the assemblies that see its internal types, as it names them.</summary>
    public EquatableArray<string> Friends { get; init; } = EquatableArray<string>.Empty;

    /// <summary>Returns whether an assembly sees the types of a service.</summary>
    public bool Shows(ReferencedService service, string? assemblyName) =>
        service.IsPublic || (assemblyName is not null && Friends.Any(friend => string.Equals(friend.Split(',')[0].Trim(), assemblyName, StringComparison.OrdinalIgnoreCase)));
}

/// <param name="Client">The full name of the client.</param>
internal sealed record ReferencedService(string Client, bool IsPublic);
