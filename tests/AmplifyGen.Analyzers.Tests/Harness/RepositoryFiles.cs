using System.Runtime.CompilerServices;

namespace AmplifyGen.Analyzers.Tests.Harness;

/// <summary>Files of the repository that tests read where they stand.</summary>
internal static class RepositoryFiles
{
    public static string ShippedSpec => File.ReadAllText(PathOf("spec/update-backend-auth.json"));

    public static string PathOf(string file) => Path.Combine(Root(), file);

    private static string Root([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", ".."));
}
