using System.Collections.Concurrent;
using System.Collections.Immutable;
using AmplifyGen.Analyzers.Tests.Harness;
using AmplifyGen.Analyzers.Uses;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AmplifyGen.Analyzers.Tests.Uses;

/// <summary>Only what an edit can have changed is analyzed again.</summary>
// Projects that other tests analyze at the same time could take the place of this one.
[Collection(nameof(Alone))]
public sealed class SilentBlockTests
{
    private const string Code = """
        class C
        {
            int _field = 1;
            int Plain() { return 1; }
            int ReadsPlain() { return Plain(); }
            int Reported() { return 2; }
            int Property { get { return 3; } }
        }
        """;

    [Theory]
    [InlineData("nothing", "", "", "Reported")]
    [InlineData("a comment of a method", "return 1;", "return 1; /* */", "Plain, ReadsPlain, Reported")]
    [InlineData("a method that reads another one", "return Plain();", "return Plain() + 1;", "ReadsPlain, Reported")]
    [InlineData("an accessor", "return 3;", "return 4;", "Property, Reported")]
    [InlineData("a field's value", "_field = 1", "_field = 2", "Reported, _field")]
    [InlineData("a declaration", "int Reported", "long Reported", "Plain, Property, ReadsPlain, Reported, _field")]
    [InlineData("a new member", "int _field", "int _new; int _field", "Plain, Property, ReadsPlain, Reported, _field")]
    [InlineData("nullable annotations of what follows", "return 1;", "\n#nullable disable\nreturn 1;", "Plain, Property, ReadsPlain, Reported, _field")]
    public async Task An_edit_is_followed_by_an_analysis_of_what_it_can_have_changed(string what, string before, string after, string analyzed)
    {
        var (project, tree) = (Project(what), Parse(Code));
        await Analyze(project.AddSyntaxTrees(tree));
        var edited = before.Length == 0 ? tree : tree.WithChangedText(tree.GetText(TestContext.Current.CancellationToken).Replace(Code.IndexOf(before, StringComparison.Ordinal), before.Length, after));

        Assert.Equal(analyzed, await Analyze(project.AddSyntaxTrees(edited)));
    }

    [Fact]
    public async Task A_method_in_another_file_that_was_read_is_analyzed_again_with_its_caller()
    {
        var (project, caller, called) = (Project("two files"), Parse("partial class C { int ReadsPlain() { return Plain(); } int Other() { return 1; } }"), Parse("partial class C { int Plain() { return 1; } }"));
        await Analyze(project.AddSyntaxTrees(caller, called));
        var text = await called.GetTextAsync(TestContext.Current.CancellationToken);
        var edited = called.WithChangedText(text.Replace(text.ToString().IndexOf('1', StringComparison.Ordinal), 1, "2"));

        Assert.Equal("Plain, ReadsPlain", await Analyze(project.AddSyntaxTrees(caller, edited)));
    }

    [Theory]
    [InlineData("options")]
    [InlineData("references")]
    [InlineData("files")]
    [InlineData("symbols")]
    public async Task Everything_is_analyzed_again_if_more_than_code_changes(string change)
    {
        const string All = "Plain, Property, ReadsPlain, Reported, _field";
        var (project, tree) = (Project(change), Parse(Code));
        await Analyze(project.AddSyntaxTrees(tree));

        Assert.Equal(All, await Analyze(change switch
        {
            "options" => project.AddSyntaxTrees(tree).WithOptions(project.Options.WithOverflowChecks(true)),
            "references" => project.AddSyntaxTrees(tree).AddReferences(TestSpecs.Store.Reference),
            "files" => project.AddSyntaxTrees(tree, Parse("class D;")),
            _ => project.AddSyntaxTrees(CSharpSyntaxTree.ParseText(Code, CSharpParseOptions.Default.WithPreprocessorSymbols("OTHER"), cancellationToken: TestContext.Current.CancellationToken)),
        }));
    }

    [Fact]
    public async Task The_severity_of_a_rule_changes_nothing()
    {
        var (project, tree) = (Project("severity"), Parse(Code));
        await Analyze(project.AddSyntaxTrees(tree));

        Assert.Equal("Reported", await Analyze(project.AddSyntaxTrees(tree).WithOptions(project.Options.WithSpecificDiagnosticOptions([new("AMPG1001", ReportDiagnostic.Warn)]))));
    }

    [Fact]
    public async Task A_method_whose_answer_depends_on_the_order_of_questions_is_analyzed_again()
    {
        var (project, tree) = (Project("cycle"), Parse("class C { int Cycle() { return 1; } int Plain() { return 1; } }"));
        await Analyze(project.AddSyntaxTrees(tree));

        Assert.Equal("Cycle", await Analyze(project.AddSyntaxTrees(tree)));
    }

    private static CSharpCompilation Project(string name) =>
        CSharpCompilation.Create(name, references: [.. GeneratedAssembly.Framework, GeneratedAssembly.Shipped.Reference], options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

    private static SyntaxTree Parse(string text) => CSharpSyntaxTree.ParseText(text, CSharpParseOptions.Default, cancellationToken: TestContext.Current.CancellationToken);

    private static async Task<string> Analyze(CSharpCompilation compilation)
    {
        var analyzer = new CountingAnalyzer();
        await compilation.WithAnalyzers([analyzer]).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        return string.Join(", ", analyzer.Analyzed.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
    }

    /// <summary>Notes which blocks are analyzed, and reads the method that one of them calls.</summary>
#pragma warning disable RS1026, RS1036, RS1038, RS1041, RS2008 // No compiler loads this analyzer.
    [DiagnosticAnalyzer(LanguageNames.CSharp)]
    private sealed class CountingAnalyzer : DiagnosticAnalyzer
    {
        private static readonly DiagnosticDescriptor Rule = new("TEST0001", "Test", "Test", "Test", DiagnosticSeverity.Warning, isEnabledByDefault: true);

        public ConcurrentBag<string> Analyzed { get; } = [];

        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

        public override void Initialize(AnalysisContext context)
        {
            context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
            context.RegisterCompilationStartAction(start => start.RegisterCodeBlockAction(block => ShapeUses.Of(start.Compilation)!.Analyze(block, nameof(CountingAnalyzer), Analyze)));
        }

        private bool Analyze(AnalyzedBlock block)
        {
            var name = (block.Owner as IMethodSymbol)?.AssociatedSymbol?.Name ?? block.Owner.Name;
            Analyzed.Add(name);
            switch (name)
            {
                case "ReadsPlain":
                    SourceReads.Syntax(block.Owner.ContainingType.GetMembers("Plain")[0].DeclaringSyntaxReferences[0], block.Token);
                    break;
                case "Reported":
                    block.Report(Diagnostic.Create(Rule, block.Code.GetLocation()));
                    break;
                case "Cycle":
                    SourceReads.MeetCycle();
                    break;
            }

            return true;
        }
    }
#pragma warning restore RS1026, RS1036, RS1038, RS1041, RS2008
}

/// <summary>Tests that run while no other test runs.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
