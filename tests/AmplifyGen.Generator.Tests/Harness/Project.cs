using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AmplifyGen.Generator.Tests.Harness;

/// <summary>The consuming project: strict in all that the compiler can be strict about.</summary>
internal sealed record Project
{
    /// <summary>C# of the user, marked as specs are.</summary>
    public string Source { get; init; } = "";

    public LanguageVersion Language { get; init; } = LanguageVersion.CSharp12;

    public IReadOnlyList<MetadataReference> References { get; init; } = Harness.References.Default;

    /// <summary>The properties of the project file that the build shows to the compiler.</summary>
    public IReadOnlyDictionary<string, string> Properties { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Diagnostics that may stand anywhere, for models that nobody marked.</summary>
    public IReadOnlyList<string> UnmarkedIds { get; init; } = [];

    public MarkedText MarkedSource => new("User.cs", Source);

    /// <summary>Documentation is diagnosed, so that comments which are no XML or name what does not exist are found.</summary>
    public CSharpParseOptions ParseOptions => new(Language, DocumentationMode.Diagnose);

    public CSharpCompilation Compile()
    {
        var options = new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            generalDiagnosticOption: ReportDiagnostic.Error,
            // The SDK leaves the unification of framework versions to the runtime as well.
            specificDiagnosticOptions: new Dictionary<string, ReportDiagnostic>(StringComparer.Ordinal) { ["CS1701"] = ReportDiagnostic.Suppress, ["CS1702"] = ReportDiagnostic.Suppress },
            warningLevel: 9999,
            nullableContextOptions: NullableContextOptions.Enable,
            deterministic: true);
        return CSharpCompilation.Create("Consumer", [Parse(MarkedSource.Text, MarkedSource.Path)], References, options);
    }

    public SyntaxTree Parse(string text, string path) => CSharpSyntaxTree.ParseText(text, ParseOptions, path, cancellationToken: TestContext.Current.CancellationToken);
}
