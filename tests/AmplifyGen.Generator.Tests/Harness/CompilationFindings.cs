using Microsoft.CodeAnalysis;

namespace AmplifyGen.Generator.Tests.Harness;

/// <summary>Compares what the generator and the compiler say with the marks: nothing unexpected, nothing missing, each in its place.</summary>
internal static class CompilationFindings
{
    /// <returns>The assembly, which is empty if the compiler refuses the code.</returns>
    public static byte[] Check(Project project, IEnumerable<MarkedText> specs, IEnumerable<Diagnostic> generated, Compilation output)
    {
        // Emitting finds what binding alone does not.
        using var image = new MemoryStream();
        var compiled = output.Emit(image, xmlDocumentationStream: Stream.Null, cancellationToken: TestContext.Current.CancellationToken).Diagnostics;
        var actual = generated.Concat(compiled)
            .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning && !project.UnmarkedIds.Contains(diagnostic.Id, StringComparer.Ordinal))
            .ToList();
        var expected = specs.Append(project.MarkedSource).SelectMany(static text => text.Expected).ToList();
        var missing = expected.Except(actual.Select(Finding.Of)).Select(static finding => "missing: " + finding);
        var unexpected = actual
            .Where(diagnostic => !expected.Contains(Finding.Of(diagnostic)))
            .Select(static diagnostic => FormattableString.Invariant($"unexpected: {diagnostic} (on {diagnostic.Location.SourceSpan.Length} character(s))"));
        var faults = missing.Concat(unexpected).ToList();
        Assert.True(faults.Count == 0, string.Join('\n', faults.Take(20)));
        return image.ToArray();
    }
}
