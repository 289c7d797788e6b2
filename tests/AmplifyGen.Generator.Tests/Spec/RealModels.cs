using AmplifyGen.Generator.Model;
using AmplifyGen.Generator.Spec;

namespace AmplifyGen.Generator.Tests.Spec;

/// <summary>AWS's published models, where they lie beside or above the repository.</summary>
internal static class RealModels
{
    public static string[] FindAll()
    {
        TestNeed.Models.Require();
        return FindPaths();
    }

    /// <summary>The files' names as rows of a theory, which is skipped where the models are not there.</summary>
    public static TheoryData<string> Rows(Func<string, bool>? isWanted = null) => TestNeed.Models.Rows(() => FindPaths().Select(static path => Path.GetFileName(path)).Where(isWanted ?? (static _ => true)));

    public static string Find(string name) => FindAll().Single(path => string.Equals(Path.GetFileName(path), name, StringComparison.Ordinal));

    public static SpecResult Read(string path, params string[] operations) => SpecReader.Read(
        new[] { new SpecInput { Path = path, Text = File.ReadAllText(path), Operations = operations.ToEquatableArray() } }.ToEquatableArray(),
        TestContext.Current.CancellationToken);

    private static string[] FindPaths() => [.. Directory.GetFiles(Path.Combine(TestNeed.FindShared("models")!, "smithy"), "*.json").Order(StringComparer.Ordinal)];
}
