using AmplifyGen.Generator.Diagnostics;
using AmplifyGen.Generator.Spec;
using Microsoft.CodeAnalysis;

namespace AmplifyGen.Tool.Models;

/// <summary>Writes problems as the compiler does, so that editors and scripts find their locations.</summary>
internal static class ProblemLines
{
    public static bool IsError(this Problem problem) => problem.ToDiagnostic().Severity == DiagnosticSeverity.Error;

    /// <param name="folder">The folder that paths are relative to.</param>
    public static string ToLine(this Problem problem, string folder)
    {
        var severity = problem.IsError() ? "error" : "warning";
        return $"{ShortPath(problem.Path, folder)}({problem.StartLine + 1},{problem.StartColumn + 1}): {severity} {problem.Id}: {problem.Message} [{problem.ToDiagnostic().Descriptor.HelpLinkUri}]";
    }

    /// <summary>Returns a path relative to a folder if it is in the folder.</summary>
    public static string ShortPath(string path, string folder)
    {
        var relative = Path.GetRelativePath(folder, path);
        return relative.StartsWith("..", StringComparison.Ordinal) ? path : relative.Replace('\\', '/');
    }
}
