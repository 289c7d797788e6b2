using System.Runtime.CompilerServices;

namespace AmplifyGen.Analyzers.Tests.Oracle.Corpus;

/// <summary>The programs that are kept: whole files, and files of programs that can be run.</summary>
internal static class CaseFiles
{
    /// <summary>Stands before each program of a file.</summary>
    private const string Separator = "// ---- ";

    public static IEnumerable<string> Names() => Directory.EnumerateFiles(Folder(), "*.cs").Select(static path => Path.GetFileName(path)).Order(StringComparer.Ordinal);

    public static string Read(string name) => File.ReadAllText(Path.Combine(Folder(), name));

    /// <summary>The programs of a file, by their titles.</summary>
    public static IReadOnlyDictionary<string, string> Programs(string name) =>
        Read(name).Split(Separator).Skip(1).ToDictionary(static part => part[..part.IndexOf('\n', StringComparison.Ordinal)].Trim(), static part => part[(part.IndexOf('\n', StringComparison.Ordinal) + 1)..], StringComparer.Ordinal);

    private static string Folder([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "Cases");
}
