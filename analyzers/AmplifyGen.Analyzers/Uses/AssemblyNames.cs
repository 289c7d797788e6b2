using System.Runtime.CompilerServices;
using AmplifyGen.Analyzers.Facts;
using Microsoft.CodeAnalysis;

namespace AmplifyGen.Analyzers.Uses;

/// <summary>Reads the names of a referenced assembly from its symbols. Compilations share the result.</summary>
internal static class AssemblyNames
{
    private static readonly ConditionalWeakTable<IAssemblySymbol, NameSet> Known = new();

    public static NameSet Of(IAssemblySymbol assembly, ShapeCatalog catalog)
    {
        if (Known.TryGetValue(assembly, out var names))
            return names;

        names = References(assembly, catalog.Symbols.Shape.ContainingAssembly) ? Read(assembly, catalog) : NameSet.Empty;
        return Known.GetValue(assembly, _ => names);
    }

    private static bool References(IAssemblySymbol assembly, IAssemblySymbol runtime) =>
        assembly.Modules.Any(module => module.ReferencedAssemblySymbols.Contains(runtime, SymbolEqualityComparer.Default));

    private static NameSet Read(IAssemblySymbol assembly, ShapeCatalog catalog)
    {
        var names = new NameSet();
        foreach (var type in Types(assembly.GlobalNamespace))
        {
            if (!MayBeShape(type))
                ReadClient(type, catalog, names);
            else if (catalog.Shape(type) is { } shape)
                ReadStructure(type, shape, catalog, names);
            else if (catalog.Union(type) is { } union)
                ReadUnion(union, names);
            else if (catalog.Enum(type) is not null)
                ReadEnum(type, catalog, names);
        }

        return names;
    }

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceSymbol container) => container.GetMembers().SelectMany(static member => member switch
    {
        INamespaceSymbol inner => Types(inner),
        INamedTypeSymbol type when MayBeShape(type) || type.TypeKind is TypeKind.Class or TypeKind.Interface => [type],
        _ => [],
    });

    // Metadata does not show whether a struct is a record.
    private static bool MayBeShape(INamedTypeSymbol type) => type.IsRecord || type.TypeKind == TypeKind.Struct;

    private static void ReadClient(INamedTypeSymbol type, ShapeCatalog catalog, NameSet names) =>
        names.BuilderMethods.UnionWith(type.GetMembers().OfType<IMethodSymbol>().Where(method => catalog.Method(method) is BuilderMethod.Configure).Select(static method => method.Name));

    private static void ReadStructure(INamedTypeSymbol type, ShapeFacts shape, ShapeCatalog catalog, NameSet names)
    {
        foreach (var member in type.GetMembers())
        {
            if (catalog.Deprecation(member) is not null)
                names.Used.Add(member.Name);
            else if (member is IPropertySymbol && shape.Member(member.Name) is { } facts && IsChecked(facts))
                names.Assigned.Add(member.Name);
        }

        foreach (var method in type.GetTypeMembers().Where(nested => catalog.Built(nested) == shape).SelectMany(static builder => builder.GetMembers()).OfType<IMethodSymbol>())
        {
            if (method.MethodKind is MethodKind.Ordinary)
                names.BuilderMethods.Add(method.Name);
            if (catalog.Deprecation(method) is not null || (catalog.Method(method) is BuilderMethod.Set set && IsChecked(set.Member)))
                names.Used.Add(method.Name);
        }
    }

    private static void ReadUnion(UnionFacts union, NameSet names) =>
        names.Created.UnionWith(union.Cases.Where(static shape => shape.Members.Any(IsChecked)).Select(static shape => shape.Name));

    private static void ReadEnum(INamedTypeSymbol type, ShapeCatalog catalog, NameSet names)
    {
        names.Created.Add(type.Name);
        foreach (var value in type.GetMembers().Concat(type.GetTypeMembers().SelectMany(static nested => nested.GetMembers())))
        {
            if (catalog.Deprecation(value) is not null)
                names.Used.Add(value.Name);
        }
    }

    private static bool IsChecked(MemberFacts member) => member.IsRequired || member.IsSecret || member.IsConstrained;
}
