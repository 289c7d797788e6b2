using AmplifyGen.Generator.Model;

namespace AmplifyGen.Generator.Consumer;

/// <summary>The relevant parts of an assembly that the project references.</summary>
internal sealed record ReferencedAssembly
{
    public required string Name { get; init; }

    public int MajorVersion { get; init; }

    /// <summary>Gets the services whose types were generated into the assembly.</summary>
    public EquatableArray<ReferencedService> Services { get; init; } = EquatableArray<ReferencedService>.Empty;

    /// <summary>Gets the names of the assemblies that can see its internal types.</summary>
    public EquatableArray<string> Friends { get; init; } = EquatableArray<string>.Empty;

    /// <summary>Returns whether the types of a service are visible to an assembly.</summary>
    public bool Shows(ReferencedService service, string? assemblyName) =>
        service.IsPublic || (assemblyName is not null && Friends.Any(friend => string.Equals(friend.Split(',')[0].Trim(), assemblyName, StringComparison.OrdinalIgnoreCase)));
}

/// <param name="Client">The full name of the client.</param>
internal sealed record ReferencedService(string Client, bool IsPublic);
