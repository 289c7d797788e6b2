using System.Collections.Immutable;
using System.Text.RegularExpressions;
using AmplifyGen.Analyzers.Tests.Harness;
using AmplifyGen.Analyzers.Tests.Oracle;
using AmplifyGen.Analyzers.Tests.Oracle.Corpus;
using AmplifyGen.Analyzers.Tests.Oracle.Grammar;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmplifyGen.Analyzers.Tests.HalfTyped;

/// <summary>The programs that typing starts from: kept cases, random programs, the examples of the documentation, the code in other tests, and generated code that somebody edits.</summary>
internal static partial class WholePrograms
{
    /// <summary>A program with more methods costs more time than it finds.</summary>
    private const int MostMethods = 6;

    private static readonly ImmutableArray<string> CaseTexts = [.. CaseFiles.Names().Where(static name => name is not "Counterexamples.cs").Select(CaseFiles.Read)];

    private static readonly ImmutableArray<string> Counterexamples = [.. CaseFiles.Programs("Counterexamples.cs").Values];

    private static readonly ImmutableArray<string> Examples = [.. DocumentationFiles().SelectMany(static file => Fences().Matches(File.ReadAllText(file)).Select(static match => match.Groups["code"].Value))];

    private static readonly ImmutableArray<string> GeneratedCode = [.. TestSpecs.Parcel.Sources, .. TestSpecs.Vault.Sources];

    private static readonly ImmutableArray<(string Space, string Code)> TestCode = [.. TestFiles().SelectMany(CodeOf)];

    /// <summary>Returns a whole file.</summary>
    public static string Pick(SeededRandom random) => random.Next(10) switch
    {
        0 or 1 => SomeMethods(random.PickFrom(CaseTexts), random),
        2 => InNamespace(random.PickFrom(Counterexamples)),
        3 or 4 => InNamespace(ProgramGrammar.Write(SeededRandom.Mix((ulong)random.Next(int.MaxValue), 0), "P").Text),
        5 => Verify.Usings + random.PickFrom(Examples),
        6 when random.Chance(30) => random.PickFrom(GeneratedCode),
        _ => InFile(random.PickFrom(TestCode)),
    };

    /// <summary>The text of the helpers that case files call.</summary>
    public static string CommonCases => CaseFiles.Read("Common.cs");

    [GeneratedRegex(@"^```(?:csharp|cs|c#)\n(?<code>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Fences();

    [GeneratedRegex(@"\{\|(?:AMPG\d{4}|#\d|CS\d{4}):|\[\||\|\}|\|\]|\$\$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Markup();

    private static string InNamespace(string text) => $"{OracleProgram.Usings}namespace Q;\n{text}";

    private static string InFile((string Space, string Code) test)
    {
        var usings = test.Space.Length == 0 ? Verify.Usings : $"using System;\nusing System.Collections.Generic;\nusing System.Linq;\nusing AmplifyGen;\nusing {test.Space};\n";
        return test.Code.Contains("class ", StringComparison.Ordinal)
            ? usings + test.Code
            : $"{usings}\nstatic class Program\n{{\n    static void Run(bool flag, int number, string text)\n    {{\n{test.Code}\n    }}\n}}\n";
    }

    private static string SomeMethods(string text, SeededRandom random)
    {
        var root = CSharpSyntaxTree.ParseText(text).GetRoot();
        var methods = root.DescendantNodes().OfType<MethodDeclarationSyntax>().ToList();
        while (methods.Count > MostMethods)
            methods.RemoveAt(random.Next(methods.Count));

        return root.RemoveNodes(root.DescendantNodes().OfType<MethodDeclarationSyntax>().Except(methods), SyntaxRemoveOptions.KeepNoTrivia)!.ToFullString();
    }

    private static IEnumerable<string> DocumentationFiles() =>
        [RepositoryFiles.PathOf("README.md"), RepositoryFiles.PathOf("spec/README.md"), .. Directory.EnumerateFiles(RepositoryFiles.PathOf("docs"), "*.md").Order(StringComparer.Ordinal)];

    private static IEnumerable<string> TestFiles() =>
        Directory.EnumerateFiles(RepositoryFiles.PathOf("tests/AmplifyGen.Analyzers.Tests"), "*Tests.cs", SearchOption.AllDirectories)
            .Where(static path => !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("\\obj\\", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    /// <summary>The literals of a test file that are code, each with the namespace of the shapes that it uses; "" for those of the shipped spec.</summary>
    private static IEnumerable<(string Space, string Code)> CodeOf(string file) =>
        from literal in CSharpSyntaxTree.ParseText(File.ReadAllText(file)).GetRoot().DescendantNodes().OfType<LiteralExpressionSyntax>()
        where literal.IsKind(SyntaxKind.StringLiteralExpression) && literal.Token.ValueText is { Length: > 30 } text && text.Contains(';', StringComparison.Ordinal) && text.Contains('(', StringComparison.Ordinal)
        select (SpaceOf(literal), Markup().Replace(literal.Token.ValueText, ""));

    private static string SpaceOf(LiteralExpressionSyntax literal)
    {
        var called = literal.FirstAncestorOrSelf<InvocationExpressionSyntax>()?.Expression.ToString() ?? "";
        return (called.Contains("Store", StringComparison.Ordinal), called.Contains("Vault", StringComparison.Ordinal), called.Contains("Texts", StringComparison.Ordinal), called.Contains("Archive", StringComparison.Ordinal)) switch
        {
            (true, _, _, _) => "Store",
            (_, true, _, _) => "Vault",
            (_, _, true, _) => "Texts",
            (_, _, _, true) => "Archive",
            _ => "",
        };
    }
}
