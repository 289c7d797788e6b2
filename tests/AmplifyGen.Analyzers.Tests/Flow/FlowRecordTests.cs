using AmplifyGen.Analyzers.Flow;
using AmplifyGen.Analyzers.Flow.Calls;
using AmplifyGen.Analyzers.Flow.Graphs;
using AmplifyGen.Analyzers.Tests.Harness;
using AmplifyGen.Analyzers.Uses;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmplifyGen.Analyzers.Tests.Flow;

/// <summary>What is written down of an analysis, once it is known.</summary>
public sealed class FlowRecordTests
{
    private const string Program =
        """
        static void M(bool flag)
        {
            var b = Message.CreateBuilder();
            if (flag)
                b.WithDeliveryMethod(DeliveryMethod.Email);
            _ = b.Build();
            if (flag)
                Console.WriteLine();
        }
        """;

    [Fact]
    public void Says_what_arrives_as_the_page_about_the_engine_shows()
    {
        var page = File.ReadAllText(RepositoryFiles.PathOf("docs/builder-flow.md")).Split("```");

        Assert.Contains("text\n" + string.Join('\n', Program.Split('\n')[2..^1].Select(static line => line[4..])) + "\n", page, StringComparer.Ordinal);
        Assert.Contains("text\n" + Analyze(Program).Record.Describe() + "\n", page, StringComparer.Ordinal);
    }

    [Fact]
    public void Nothing_is_written_once_the_analysis_is_over() => Assert.Null(Analyze(Program).Flow.Record);

    [Fact]
    public void A_loop_is_recorded_with_what_all_its_turns_bring()
    {
        var result = Analyze(
            """
            static void M(string text)
            {
                var b = Message.CreateBuilder();
                foreach (var c in text)
                {
                    b.WithEmailSettings(e => { });
                }

                _ = b.WithDeliveryMethod(DeliveryMethod.Email).Build();
            }
            """);

        Assert.True(Assert.Single(result.Record.Builds, static build => build.Path is null).IsComplete);
        Assert.Empty(result.Record.LostCalls);
    }

    private static FlowResult Analyze(string method)
    {
        var token = TestContext.Current.CancellationToken;
        var tree = CSharpSyntaxTree.ParseText($"{Verify.Usings}static class Program\n{{\n{method}\n}}", cancellationToken: token);
        var compilation = CSharpCompilation.Create("User", [tree], [.. GeneratedAssembly.Framework, GeneratedAssembly.Shipped.Reference], new(Microsoft.CodeAnalysis.OutputKind.DynamicallyLinkedLibrary));
        var declaration = tree.GetRoot(token).DescendantNodes().OfType<MethodDeclarationSyntax>().Single();
        var model = compilation.GetSemanticModel(tree);
        var catalog = ShapeUses.Of(compilation)!.Catalog;
        var scope = new FlowScope(catalog, new MethodSummaries(compilation, catalog), new ActiveMethods(), model.GetDeclaredSymbol(declaration, token), token);
        return FlowPasses.Analyze(scope, MethodBody.Graph(model.GetOperation(declaration, token)!, token)!)!;
    }
}
