using AmplifyGen.Analyzers.Constraints;
using AmplifyGen.Analyzers.Json;
using AmplifyGen.Analyzers.Uses;
using Microsoft.CodeAnalysis.CSharp;

namespace AmplifyGen.Analyzers.Tests.Harness;

/// <summary>What the analyzers know of generated code.</summary>
/// <param name="generated">The code.</param>
/// <param name="name">Its namespace.</param>
internal sealed class KnownShapes(GeneratedAssembly generated, string name)
{
    private readonly CSharpCompilation _compilation = CSharpCompilation.Create("User", references: [.. GeneratedAssembly.Framework, generated.Reference]);

    /// <summary>What the analyzer has to say of a text that is given to a shape's <c>FromJson</c>.</summary>
    public IReadOnlyList<JsonMisfit> Misfits(string shape, string text)
    {
        var uses = ShapeUses.Of(_compilation)!;
        var type = _compilation.GetTypeByMetadataName($"{name}.{shape}")!;
        return JsonTextAnalyzer.Read(text, type, uses.Catalog, ConstraintCheck.Of(uses), TestContext.Current.CancellationToken);
    }
}
