using AmplifyGen.Generator.Emit.Files;
using AmplifyGen.Generator.Json;
using AmplifyGen.Generator.Model;
using AmplifyGen.Generator.Spec;
using AmplifyGen.Generator.Spec.Documentation;
using AmplifyGen.Generator.Spec.Services;
using AmplifyGen.Generator.Spec.Shapes;
using AmplifyGen.Generator.Spec.Smithy;
using AmplifyGen.Generator.Tests.Harness;
using AmplifyGen.Generator.Tests.Spec;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace AmplifyGen.Generator.Tests.Generation;

public sealed class CancellationTests
{
    [Fact]
    public void Reading_stops_when_the_build_is_cancelled()
    {
        var inputs = new[] { new SpecInput { Path = "library.json", Text = Library.Text } }.ToEquatableArray();

        Assert.Throws<OperationCanceledException>(() => SpecReader.Read(inputs, new CancellationToken(canceled: true)));
    }

    /// <summary>Each step, started when the build is cancelled already, ends before it has done any work that grows with the spec.</summary>
    [Theory]
    [InlineData("JSON")]
    [InlineData("documentation")]
    [InlineData("mixins")]
    [InlineData("models")]
    [InlineData("files")]
    [InlineData("source")]
    public void Every_step_looks_at_the_token_before_it_works(string step)
    {
        var text = SpecText.Members(
            string.Join(',', Enumerable.Range(0, 2_000).Select(static index => FormattableString.Invariant($"\"m{index}\": {{\"target\": \"ns#S{index}\"}}"))),
            [.. Enumerable.Range(0, 2_000).Select(static index => FormattableString.Invariant($"\"ns#S{index}\": {{\"type\": \"structure\", \"mixins\": [{{\"target\": \"ns#Mixin\"}}]}}")), "\"ns#Mixin\": {\"type\": \"structure\", \"members\": {\"mixed\": {\"target\": \"smithy.api#String\"}}, \"traits\": {\"smithy.api#mixin\": {}}}"]);
        using var source = new CancellationTokenSource();
        var run = StepOf(step, text, source.Token);
        source.Cancel();

        var allocated = GC.GetAllocatedBytesForCurrentThread();
        Assert.Throws<OperationCanceledException>(run);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - allocated, 0, 1_000_000);
    }

    private static Action StepOf(string step, string text, CancellationToken token)
    {
        switch (step)
        {
            case "JSON":
                return () => JsonReader.Read(text, token);
            case "documentation":
                return () => DocumentationReader.Read(text, token);
            case "mixins":
                var (table, statements, problems) = ReadTable(text, token);
                return () => new ShapeCompletion(table, statements, problems).Complete();
            case "models":
                var (complete, applied, found) = ReadTable(text, token);
                new ShapeCompletion(complete, applied, found).Complete();
                return () => ModelReader.Read(complete, new TypeScopes(), found).ToList();
            case "files":
                var service = SpecText.ReadService(text);
                return () => SourceFiles.Of(service, token);
            default:
                var files = SourceFiles.Of(SpecText.ReadService(text), token);
                return () => SourceFileEmitter.Emit(files[0], token);
        }
    }

    private static (ShapeTable Table, IReadOnlyList<ApplyStatement> Statements, ProblemSet Problems) ReadTable(string text, CancellationToken token)
    {
        var (table, problems) = (new ShapeTable(token), new ProblemSet());
        var reader = new SmithyReader(table, problems);
        var root = Assert.IsType<JsonReadResult.Success>(JsonReader.Read(text, token)).Root;
        reader.Read(new SpecDocument(new SpecInput { Path = "spec.json", Text = text }, 0, token), Assert.IsType<JsonObject>(root));
        return (table, reader.Statements, problems);
    }

    [Fact]
    public void A_build_that_is_cancelled_while_it_generates_can_be_run_again()
    {
        using var source = new CancellationTokenSource();
        var project = new Project();
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new AmplifyGenerator().AsSourceGenerator()], [new CancellingText(source)], project.ParseOptions, new SpecFileOptions(project));

        Assert.Throws<OperationCanceledException>(() => driver.RunGenerators(project.Compile(), source.Token));

        var result = driver.RunGenerators(project.Compile(), TestContext.Current.CancellationToken).GetRunResult();
        Assert.Empty(result.Diagnostics);
        Assert.NotEmpty(result.GeneratedTrees);
    }

    /// <summary>A spec during whose reading the build is cancelled.</summary>
    private sealed class CancellingText(CancellationTokenSource source) : SpecFileText(Library.File, Library.Text)
    {
        public override SourceText GetText(CancellationToken cancellationToken = default)
        {
            source.Cancel();
            return base.GetText(cancellationToken);
        }
    }
}
