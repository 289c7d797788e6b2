using AmplifyGen.Analyzers.Facts;
using AmplifyGen.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AmplifyGen.Analyzers.Tests.Flow.Matrix;

/// <summary>The structures of a generated assembly, as the analyzers know them.</summary>
internal sealed class MatrixShapes
{
    private MatrixShapes(ShapeCatalog catalog, ShapeFacts[] all)
    {
        Calls = new MemberCalls(catalog);
        All = all;
        WithRequired = [.. all.Where(static shape => shape.Members.Any(static member => member.IsRequired))];
    }

    public MemberCalls Calls { get; }

    public IReadOnlyList<ShapeFacts> All { get; }

    public IReadOnlyList<ShapeFacts> WithRequired { get; }

    public static MatrixShapes Of(GeneratedAssembly generated)
    {
        var compilation = CSharpCompilation.Create("Shapes", references: [.. GeneratedAssembly.Framework, generated.Reference]);
        var catalog = new ShapeCatalog(RuntimeSymbols.Of(compilation)!);
        var assembly = (IAssemblySymbol)compilation.GetAssemblyOrModuleSymbol(generated.Reference)!;
        return new(catalog, [.. Types(assembly.GlobalNamespace).Select(catalog.Shape).OfType<ShapeFacts>()]);
    }

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceSymbol container) =>
        container.GetTypeMembers().Concat(container.GetNamespaceMembers().SelectMany(Types));
}
