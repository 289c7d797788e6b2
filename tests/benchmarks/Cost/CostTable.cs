using System.Collections.Immutable;
using System.Globalization;
using AmplifyGen.Generator;
using AmplifyGen.Sweep;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AmplifyGen.Benchmarks.Cost;

/// <summary>
/// Prints what a structure costs its user: text to read, bytes to ship, and the time and memory of each build. The table is Markdown, so that
/// you can keep the one from before a change. What an empty project costs is part of every row.
/// </summary>
internal static class CostTable
{
    /// <summary>As the compiler parses where a project asks for no documentation file.</summary>
    public static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp12, DocumentationMode.None);

    private static readonly string[] Columns =
        ["spec", "structures", "characters", "documentation", "serializers", "builders", "IL bytes", "assembly bytes", "allocated kB", "compile ms"];

    /// <param name="files">Specs to measure in place of the usual ones.</param>
    /// <returns>How many specs could not be measured.</returns>
    public static int Print(IReadOnlyList<string> files)
    {
        var specs = files.Count > 0 ? [.. files.Select(CostSpec.OfFile)] : CostSpec.All;
        var missing = specs.Where(static spec => spec.Path is null).ToList();
        foreach (var spec in missing)
            Console.WriteLine($"{spec.Name} is skipped: its file does not exist.");

        var generated = specs.Except(missing).Select(static spec => (spec.Name, Trees: Generate(spec.Path!))).ToList();
        foreach (var (_, trees) in generated)
            CompileCost.WarmUp(TextsOf(trees));

        Console.WriteLine(Row(Columns));
        Console.WriteLine(Row(Columns.Select(static (_, index) => index == 0 ? "---" : "---:")));
        Print("empty project", new TextCost(0, 0, 0, 0, 0), CompileCost.Of([""]));
        foreach (var (name, trees) in generated)
        {
            if (trees.IsEmpty)
                Console.WriteLine(Row([name, "no protocol", .. Enumerable.Repeat("", Columns.Length - 2)]));
            else
                Print(name, TextCost.Of(trees), CompileCost.Of(TextsOf(trees)));
        }

        return missing.Count;
    }

    private static void Print(string name, TextCost text, CompileCost compile)
    {
        double[] costs =
        [
            text.Characters, text.Documentation, text.Serializers, text.Builders,
            compile.IlBytes, compile.AssemblyBytes, compile.Allocated / 1e3, compile.Time.TotalMilliseconds,
        ];
        Console.WriteLine(Row([name, Number(text.Structures), .. costs.Select(static cost => Number(cost))]));
        if (text.Structures > 0)
            Console.WriteLine(Row(["per structure", "", .. costs.Select(cost => Number(cost / text.Structures, exact: cost / text.Structures < 1_000))]));
    }

    private static ImmutableArray<SyntaxTree> Generate(string path) => CSharpGeneratorDriver
        .Create([new AmplifyGenerator().AsSourceGenerator()], [new SpecText(path, File.ReadAllText(path))], ParseOptions, new SpecOptions())
        .RunGenerators(CSharpCompilation.Create("Project", references: AnalyzeCode.Framework))
        .GetRunResult()
        .GeneratedTrees;

    private static string[] TextsOf(ImmutableArray<SyntaxTree> trees) => [.. trees.Select(static tree => tree.ToString())];

    private static string Row(IEnumerable<string> cells) => "| " + string.Join(" | ", cells) + " |";

    private static string Number(double value, bool exact = false) => value.ToString(exact ? "N1" : "N0", CultureInfo.InvariantCulture);
}
