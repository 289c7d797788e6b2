using System.Runtime.CompilerServices;
using AmplifyGen.Generator.Model;
using AmplifyGen.Metadata;
using Microsoft.CodeAnalysis;

namespace AmplifyGen.Generator.Consumer;

/// <summary>Reads the relevant parts of a reference. References change with the project file or another project, but not while C# is typed.</summary>
internal static class ReferenceReader
{
    /// <returns><c>null</c> if nothing is relevant.</returns>
    public static ReferencedAssembly? Read(MetadataReference reference)
    {
        // An assembly that is visible only through another alias does not conflict with generated types.
        if (!reference.Properties.Aliases.IsEmpty && !reference.Properties.Aliases.Contains(MetadataReferenceProperties.GlobalAlias))
            return null;

        var assembly = reference switch
        {
            CompilationReference project => Read(project.Compilation.Assembly),
            PortableExecutableReference file => ImageReader.Read(file),
            _ => null,
        };
        return assembly is { Services.Count: > 0 } || ConsumerFacts.IsKnown(assembly?.Name) ? assembly : null;
    }

    /// <summary>Reads an assembly from its symbols. An editor passes the current state of a project of the solution.</summary>
    private static ReferencedAssembly Read(IAssemblySymbol assembly) => new()
    {
        Name = assembly.Identity.Name,
        MajorVersion = assembly.Identity.Version.Major,
        Services = (from arguments in ArgumentsOf(assembly, typeof(GeneratedServiceAttribute))
                    where arguments is [string, bool]
                    select new ReferencedService((string)arguments[0]!, (bool)arguments[1]!)).ToEquatableArray(),
        Friends = (from arguments in ArgumentsOf(assembly, typeof(InternalsVisibleToAttribute))
                   where arguments is [string]
                   select (string)arguments[0]!).ToEquatableArray(),
    };

    private static IEnumerable<object?[]> ArgumentsOf(IAssemblySymbol assembly, Type type) =>
        from attribute in assembly.GetAttributes()
        where string.Equals(attribute.AttributeClass?.ToDisplayString(), type.FullName, StringComparison.Ordinal)
        select attribute.ConstructorArguments.Select(static argument => argument.Kind == TypedConstantKind.Array ? null : argument.Value).ToArray();
}
