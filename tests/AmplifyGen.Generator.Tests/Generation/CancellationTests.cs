using AmplifyGen.Generator.Model;
using AmplifyGen.Generator.Spec;
using AmplifyGen.Generator.Tests.Harness;
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

    [Fact]
    public void A_build_that_is_cancelled_while_it_generates_can_be_run_again()
    {
        using var source = new CancellationTokenSource();
        var project = new Project();
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new AmplifyGenerator().AsSourceGenerator()], [new CancellingText(source)], project.ParseOptions, new SpecFileOptions());

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
