using System.Text.RegularExpressions;

namespace AmplifyGen.Generator.Tests.Harness;

/// <summary>Accepted generated files. They are reviewed like code, so that every change of the output is seen by a person.</summary>
internal static partial class Snapshot
{
    private const string Extension = ".verified.cs";
    private const string AcceptVariable = "AMPLIFYGEN_ACCEPT";

    public static void Check(string folder, IReadOnlyDictionary<string, string> files)
    {
        var current = files.ToDictionary(static file => FileName(file.Key), static file => Scrub(file.Value), StringComparer.Ordinal);
        if (Environment.GetEnvironmentVariable(AcceptVariable) is "1")
            Accept(folder, current);

        var accepted = Directory.Exists(folder)
            ? Directory.GetFiles(folder, "*" + Extension).ToDictionary(static path => Path.GetFileName(path), File.ReadAllText, StringComparer.Ordinal)
            : [];
        if (FindDifference(accepted, current) is { } difference)
            Assert.Fail($"{difference}\nIf the new output is right, run the test again with {AcceptVariable}=1 and review the change of {folder}.");
    }

    /// <returns>The first file and line in which the two differ, or <c>null</c>.</returns>
    public static string? FindDifference(IReadOnlyDictionary<string, string> accepted, IReadOnlyDictionary<string, string> current) =>
        accepted.Keys.Union(current.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .Select(name => FindDifference(name, accepted.GetValueOrDefault(name), current.GetValueOrDefault(name)))
            .FirstOrDefault(static difference => difference is not null);

    private static string? FindDifference(string name, string? accepted, string? current)
    {
        if (accepted is null || current is null)
            return accepted is null ? $"{name} is generated, but not accepted." : $"{name} is accepted, but no longer generated.";

        var (old, @new) = (accepted.Split('\n'), current.Split('\n'));
        for (var line = 0; line < Math.Max(old.Length, @new.Length); line++)
        {
            var (before, after) = (old.ElementAtOrDefault(line), @new.ElementAtOrDefault(line));
            if (!string.Equals(before, after, StringComparison.Ordinal))
                return FormattableString.Invariant($"{name}({line + 1}) differs.\naccepted:  {before ?? "(end of file)"}\ngenerated: {after ?? "(end of file)"}");
        }

        return null;
    }

    private static void Accept(string folder, Dictionary<string, string> files)
    {
        // A folder within it belongs to another test.
        Directory.CreateDirectory(folder);
        foreach (var path in Directory.GetFiles(folder, "*" + Extension))
            File.Delete(path);

        foreach (var (name, text) in files)
            File.WriteAllText(Path.Combine(folder, name), text);
    }

    private static string FileName(string hintName) => hintName[..^".g.cs".Length] + Extension;

    // The generator's own version changes with each release and says nothing of the output.
    private static string Scrub(string text) => GeneratorVersion().Replace(text, "(\"AmplifyGen\", \"VERSION\")");

    [GeneratedRegex("""\("AmplifyGen", "[0-9.]+"\)""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex GeneratorVersion();
}
