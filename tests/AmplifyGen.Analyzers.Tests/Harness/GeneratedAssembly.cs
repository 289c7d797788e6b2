using System.Collections.Immutable;
using AmplifyGen.Generator;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Emit;
using Microsoft.CodeAnalysis.Text;

namespace AmplifyGen.Analyzers.Tests.Harness;

/// <summary>What the generator makes of a spec: as sources, and compiled into an assembly that tests refer to.</summary>
internal sealed class GeneratedAssembly
{
    private static readonly Lazy<GeneratedAssembly> LazyShipped = new(() => Of("Shipped", RepositoryFiles.ShippedSpec));

    private GeneratedAssembly(ImmutableArray<string> sources, ImmutableArray<byte> image)
    {
        Sources = sources;
        Image = image;
        Reference = MetadataReference.CreateFromImage(image);
    }

    /// <summary>The code of the spec that ships.</summary>
    public static GeneratedAssembly Shipped => LazyShipped.Value;

    /// <summary>The framework and the runtime, as every test compilation refers to them.</summary>
    public static ImmutableArray<MetadataReference> Framework { get; } =
        [.. Net80.References.All, MetadataReference.CreateFromFile(typeof(Blob).Assembly.Location)];

    public ImmutableArray<string> Sources { get; }

    public MetadataReference Reference { get; }

    /// <summary>The bytes of the assembly; they can be loaded if it is <see cref="Runnable"/>.</summary>
    public ImmutableArray<byte> Image { get; }

    /// <summary>What is generated of a spec, of which nothing is reported but, perhaps, problems with the expected ids.</summary>
    // Nothing here runs the code: that its bodies compile is for the tests of the generator.
    public static GeneratedAssembly Of(string name, string spec, params string[] expectedProblems) =>
        Generate(name, spec, isMetadataOnly: true, expectedProblems);

    /// <summary>What is generated of a spec, with bodies that can be run.</summary>
    public static GeneratedAssembly Runnable(string name, string spec) => Generate(name, spec, isMetadataOnly: false, []);

    private static GeneratedAssembly Generate(string name, string spec, bool isMetadataOnly, string[] expectedProblems)
    {
        var empty = CSharpCompilation.Create(name, references: Framework, options: new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        var driver = CSharpGeneratorDriver
            .Create([new AmplifyGenerator().AsSourceGenerator()], [new SpecText(spec)], optionsProvider: new SpecOptions())
            .RunGeneratorsAndUpdateCompilation(empty, out var compilation, out var problems, TestContext.Current.CancellationToken);

        using var image = new MemoryStream();
        var emitted = compilation.Emit(image, options: new EmitOptions(metadataOnly: isMetadataOnly), cancellationToken: TestContext.Current.CancellationToken);
        Assert.DoesNotContain(problems, problem => !expectedProblems.Contains(problem.Id, StringComparer.Ordinal));
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics));
        return new(
            [.. driver.GetRunResult().GeneratedTrees.Select(static tree => tree.ToString())],
            [.. image.ToArray()]);
    }

    private sealed class SpecText(string text) : AdditionalText
    {
        public override string Path => "spec.json";

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
    }

    private sealed class SpecOptions : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(isSpec: false);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Values(isSpec: true);

        private sealed class Values(bool isSpec) : AnalyzerConfigOptions
        {
            public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value)
            {
                value = isSpec && string.Equals(key, "build_metadata.AdditionalFiles.AmplifyGenSpec", StringComparison.Ordinal) ? "true" : null;
                return value is not null;
            }
        }
    }
}
