using System.Collections.Immutable;
using AmplifyGen.Generator.Tests.Spec;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AmplifyGen.Generator.Tests.Harness;

public sealed class PipelineValuesTests
{
    private static readonly CSharpCompilation Compilation = new Project { Source = "class C { void M() { M(); } }" }.Compile();
    private static readonly SyntaxTree Tree = Compilation.SyntaxTrees.Single();
    private static readonly SyntaxNode Call = Tree.GetRoot(CancellationToken.None).DescendantNodes().OfType<InvocationExpressionSyntax>().Single();

    /// <summary>What must not be kept, by the name of its base type: what is met in practice is a subclass.</summary>
    public static TheoryData<string> Kinds => [.. Forbidden.Keys.Order(StringComparer.Ordinal)];

    private static Dictionary<string, object> Forbidden => new(StringComparer.Ordinal)
    {
        [nameof(Microsoft.CodeAnalysis.Compilation)] = Compilation,
        [nameof(ISymbol)] = Compilation.Assembly,
        [nameof(SyntaxTree)] = Tree,
        [nameof(SyntaxNode)] = Call,
        [nameof(SyntaxReference)] = Tree.GetReference(Call),
        [nameof(Location)] = Call.GetLocation(),
        [nameof(SourceText)] = SourceText.From("text"),
        [nameof(AdditionalText)] = new SpecFileText(new SpecFile("spec.json", ""), ""),
        [nameof(SemanticModel)] = Compilation.GetSemanticModel(Tree),
        [nameof(IOperation)] = Compilation.GetSemanticModel(Tree).GetOperation(Call, CancellationToken.None)!,
        [nameof(Delegate)] = static () => Tree,
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void What_leads_to_a_compilation_is_found_however_deep_it_hides(string kind)
    {
        var bad = Forbidden[kind];

        Assert.NotNull(PipelineValues.FindForbidden(bad));
        Assert.NotNull(PipelineValues.FindForbidden(new[] { bad }));
        Assert.NotNull(PipelineValues.FindForbidden(ImmutableArray.Create(bad)));
        Assert.NotNull(PipelineValues.FindForbidden(new Derived(("x", bad))));
        Assert.NotNull(PipelineValues.FindForbidden(new Dictionary<string, List<object>>(StringComparer.Ordinal) { ["key"] = [1, bad] }));
    }

    [Fact]
    public void The_path_to_what_is_forbidden_is_told() =>
        Assert.Equal("value.<Kept>k__BackingField.Item2 is a NoLocation", PipelineValues.FindForbidden(new Derived(("x", Location.None))));

    [Fact]
    public void Models_may_be_kept() => Assert.Null(PipelineValues.FindForbidden(SpecText.Read(SpecText.Members("\"a\": {\"target\": \"b\"}"), Library.Text)));

    [Fact]
    public void A_value_that_holds_itself_is_walked_once()
    {
        var self = new object[1];
        self[0] = self;

        Assert.Null(PipelineValues.FindForbidden(self));
    }

    private abstract class Base((string Name, object Value) kept)
    {
        public (string Name, object Value) Kept { get; } = kept;
    }

    private sealed class Derived((string Name, object Value) kept) : Base(kept);
}
