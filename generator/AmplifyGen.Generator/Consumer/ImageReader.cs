using System.Reflection.Metadata;
using System.Runtime.CompilerServices;
using AmplifyGen.Generator.Model;
using AmplifyGen.Metadata;
using Microsoft.CodeAnalysis;

namespace AmplifyGen.Generator.Consumer;

/// <summary>Reads an assembly from its metadata, without symbols, which would require a compilation.</summary>
internal static class ImageReader
{
    /// <returns><c>null</c> if it is not an assembly. If it cannot be read, the compiler reports that.</returns>
    public static ReferencedAssembly? Read(PortableExecutableReference reference)
    {
        try
        {
            return reference.GetMetadata() is AssemblyMetadata assembly && assembly.GetModules() is [var module, ..] ? Read(module.GetMetadataReader()) : null;
        }
        catch (Exception exception) when (exception is IOException or BadImageFormatException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static ReferencedAssembly? Read(MetadataReader reader)
    {
        if (!reader.IsAssembly)
            return null;

        var definition = reader.GetAssemblyDefinition();
        var assembly = new ReferencedAssembly { Name = reader.GetString(definition.Name), MajorVersion = definition.Version.Major };
        var services = ArgumentsOf(reader, definition, typeof(GeneratedServiceAttribute))
            .Select(static blob => new ReferencedService(blob.ReadSerializedString() ?? "", blob.ReadBoolean()))
            .ToEquatableArray();
        return services.Count == 0
            ? assembly
            : assembly with
            {
                Services = services,
                Friends = ArgumentsOf(reader, definition, typeof(InternalsVisibleToAttribute)).Select(static blob => blob.ReadSerializedString() ?? "").ToEquatableArray(),
            };
    }

    /// <summary>Returns the arguments of the attributes of a type on the assembly, after the prolog of each (ECMA-335, II.23.3).</summary>
    private static IEnumerable<BlobReader> ArgumentsOf(MetadataReader reader, AssemblyDefinition assembly, Type type)
    {
        foreach (var handle in assembly.GetCustomAttributes())
        {
            var attribute = reader.GetCustomAttribute(handle);
            if (!IsConstructorOf(reader, attribute.Constructor, type))
                continue;

            var blob = reader.GetBlobReader(attribute.Value);
            blob.ReadUInt16();
            yield return blob;
        }
    }

    private static bool IsConstructorOf(MetadataReader reader, EntityHandle constructor, Type type)
    {
        if (constructor.Kind != HandleKind.MemberReference || reader.GetMemberReference((MemberReferenceHandle)constructor).Parent is not { Kind: HandleKind.TypeReference } parent)
            return false;

        var reference = reader.GetTypeReference((TypeReferenceHandle)parent);
        return reader.StringComparer.Equals(reference.Name, type.Name) && reader.StringComparer.Equals(reference.Namespace, type.Namespace!);
    }
}
