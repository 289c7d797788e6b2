using System.Collections.Immutable;
using AmplifyGen.Generator.Model;
using AmplifyGen.Generator.Spec;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AmplifyGen.Generator.Consumer;

/// <summary>Describes the project that the code is generated for: what it is missing, and what it already has.</summary>
internal sealed record ConsumerFacts
{
    public const string RuntimeName = "AmplifyGen";

    private const int LeastFramework = 8;

    /// <summary>Assemblies, one of which every supported framework has. It contains the basic types.</summary>
    private static readonly string[] Frameworks = ["System.Runtime", "System.Private.CoreLib", "mscorlib", "netstandard"];

    /// <summary>Gets what is missing, so that nothing can be generated; <c>null</c> if nothing is.</summary>
    public ConsumerProblem? Missing { get; init; }

    /// <summary>Gets the name of the assembly that is compiled; <c>null</c> if the build does not set it.</summary>
    public string? AssemblyName { get; init; }

    /// <summary>Gets the referenced assemblies that have types of services.</summary>
    public required EquatableArray<ReferencedAssembly> Generated { get; init; }

    public static bool IsKnown(string? name) => name is RuntimeName || Array.IndexOf(Frameworks, name) >= 0;

    public static ConsumerFacts Read(ImmutableArray<ReferencedAssembly> references, ParseOptions parse, AnalyzerConfigOptions options) => new()
    {
        Missing = FindMissing(references, parse, Property(options, "TargetFramework")),
        AssemblyName = Property(options, "AssemblyName"),
        Generated = references.Where(static reference => reference.Services.Count > 0).ToEquatableArray(),
    };

    /// <summary>Returns the reason why the types of a service cannot be generated here; <c>null</c> if they can.</summary>
    public ConsumerProblem? FindObstacle(ServiceIdentity service)
    {
        if (Missing is not null)
            return Missing;

        var client = service.Namespace + "." + service.ClientName;
        return FindOwner(client) is { } owner ? new ConsumerProblem(ProblemKinds.AlreadyGenerated, ProblemText.Quote(service.Namespace), ProblemText.Quote(owner)) : null;
    }

    /// <summary>Returns the assembly that contains a client that is visible to the project.</summary>
    private string? FindOwner(string client) =>
        (from assembly in Generated
         from found in assembly.Services
         where string.Equals(found.Client, client, StringComparison.Ordinal) && assembly.Shows(found, AssemblyName)
         select assembly.Name).FirstOrDefault();

    /// <summary>Returns what is missing. The framework is checked first, because a framework that is too old has no runtime either.</summary>
    private static ConsumerProblem? FindMissing(ImmutableArray<ReferencedAssembly> references, ParseOptions parse, string? framework)
    {
        var frameworks = references.Where(static reference => reference.Name is not RuntimeName && IsKnown(reference.Name)).ToList();
        if (frameworks.Count > 0 && frameworks.TrueForAll(static assembly => assembly.Name is "mscorlib" or "netstandard" || assembly.MajorVersion < LeastFramework))
            return new ConsumerProblem(ProblemKinds.OldFramework, framework ?? "a framework before .NET 8");

        if (parse is CSharpParseOptions { LanguageVersion: < LanguageVersion.CSharp12 } csharp)
            return new ConsumerProblem(ProblemKinds.OldLanguage, csharp.LanguageVersion.ToDisplayString());

        return references.Any(static reference => reference.Name is RuntimeName) ? null : new ConsumerProblem(ProblemKinds.NoRuntime);
    }

    private static string? Property(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue("build_property." + name, out var value) && value.Length > 0 ? value : null;
}
