using System.Globalization;
using AmplifyGen.Analyzers.Tests.Harness;
using AmplifyGen.Analyzers.Tests.Oracle;
using AmplifyGen.Analyzers.Tests.Oracle.Corpus;
using AmplifyGen.Analyzers.Tests.Oracle.Running;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AmplifyGen.Analyzers.Tests.Uses;

/// <summary>
/// After each edit, the analyzers report what they report of the same files in a project that they have never seen.
/// <c>AMPLIFYGEN_EDITS_COUNT</c> sets how many edits of each file are made, <c>AMPLIFYGEN_EDITS_SEED</c> which ones.
/// </summary>
public sealed class EditedFileTests
{
    private const int DefaultCount = 5;

    /// <summary>After as many edits, the file is as it was.</summary>
    private const int EditsInARow = 3;

    private const string Common = "Common.cs";

    private static readonly CSharpCompilationOptions Options = new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, allowUnsafe: true);

    private static int _projects;

    public static TheoryData<string> Files => OracleCorpusTests.MarkedFiles;

    [Theory]
    [MemberData(nameof(Files))]
    public async Task An_edited_file_gets_the_reports_of_a_new_file(string file)
    {
        var seed = TestSettings.Number("AMPLIFYGEN_EDITS_SEED", 20261201);
        var random = new SeededRandom(SeededRandom.Mix(seed, (ulong)file.Length + file[0]));
        var (original, common) = (Parse(CaseFiles.Read(file)), Parse(CaseFiles.Read(Common)));
        var (edited, editedCommon) = (original, common);

        for (var edit = 0; edit < (int)TestSettings.Number("AMPLIFYGEN_EDITS_COUNT", DefaultCount); edit++)
        {
            var after = await Analyze($"Edited{file}", Options, edited, editedCommon);
            var expected = await Analyze("New", Options.WithModuleName($"New{Interlocked.Increment(ref _projects)}"), edited, editedCommon);
            Assert.Equal(expected, after, StringComparer.Ordinal);

            if (edit % EditsInARow == EditsInARow - 1)
                (edited, editedCommon) = (original, common);
            else if (random.Chance(30))
                editedCommon = EditedFile.Edit(editedCommon, random);
            else
                edited = EditedFile.Edit(edited, random);
        }
    }

    private static SyntaxTree Parse(string text) => CSharpSyntaxTree.ParseText(text, OracleShapes.ParseOptions, cancellationToken: TestContext.Current.CancellationToken);

    private static async Task<IEnumerable<string>> Analyze(string project, CSharpCompilationOptions options, params SyntaxTree[] files)
    {
        var compilation = CSharpCompilation.Create(project, files, [.. OracleShapes.Instance.AnalysisReferences, GeneratedAssembly.Shipped.Reference], options);
        var diagnostics = await compilation.WithAnalyzers(AllAnalyzers.Create()).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        return diagnostics.Select(static diagnostic => string.Create(CultureInfo.InvariantCulture, $"{diagnostic.Location.SourceSpan}: {diagnostic.Id} {diagnostic.GetMessage(CultureInfo.InvariantCulture)}")).Order(StringComparer.Ordinal);
    }
}
