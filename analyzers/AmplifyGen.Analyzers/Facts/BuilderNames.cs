using Microsoft.CodeAnalysis;

namespace AmplifyGen.Analyzers.Facts;

/// <summary>
/// The names of all builder methods that the compilation can call, and of its own methods that give a builder. A name decides only whether code is worth binding; what the
/// code does is then read from symbols.
/// </summary>
internal sealed class BuilderNames(Compilation compilation, RuntimeSymbols symbols)
{
    private readonly Lazy<HashSet<string>> _names = new(() => Collect(compilation, symbols));
    private readonly Lazy<HashSet<string>> _helpers = new(() => new HashSet<string>(HelperNames.Of(compilation), StringComparer.Ordinal));

    public bool Contains(string name) =>
        // The usual names of methods are told apart without looking at any type.
        name is "Build" or "CreateBuilder" or "ToBuilder"
        || ((name.StartsWith("With", StringComparison.Ordinal) || name.StartsWith("Add", StringComparison.Ordinal)) && _names.Value.Contains(name))
        || _helpers.Value.Contains(name);

    private static HashSet<string> Collect(Compilation compilation, RuntimeSymbols symbols)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var type in GeneratedTypes.Of(compilation, symbols))
            Collect(type, symbols, names);
        return names;
    }

    private static void Collect(INamedTypeSymbol shape, RuntimeSymbols symbols, HashSet<string> names)
    {
        foreach (var builder in shape.GetTypeMembers())
        {
            if (builder.Attribute(symbols.ShapeBuilder) is null)
                continue;
            foreach (var member in builder.GetMembers())
            {
                if (member is IMethodSymbol { MethodKind: MethodKind.Ordinary })
                    names.Add(member.Name);
            }
        }
    }
}
