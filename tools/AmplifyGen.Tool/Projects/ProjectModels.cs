using System.Diagnostics;
using System.Text.Json;
using AmplifyGen.Generator;
using AmplifyGen.Generator.Spec;
using AmplifyGen.Tool.Sources;

namespace AmplifyGen.Tool.Projects;

/// <summary>A model of a project, with the metadata that the compiler would get.</summary>
/// <param name="Sha256">The hash that the item states; <c>null</c> if it does not.</param>
internal sealed record ProjectModel(string Path, string? Sha256, IReadOnlyDictionary<string, string> Metadata)
{
    public SpecInput ToInput(byte[] content) => SpecItem.Read(Path, ModelFile.DecodeText(content), Find);

    private string? Find(string name) => Metadata.TryGetValue("AmplifyGen" + name, out var value) && value.Length > 0 ? value : null;
}

/// <summary>Asks MSBuild for the models of a project, so that conditions, patterns and imported files count.</summary>
internal static class ProjectModels
{
    /// <exception cref="ToolException">MSBuild reports an error, or the project does not reference the package.</exception>
    public static async Task<IReadOnlyList<ProjectModel>> FindAsync(string project, CancellationToken token)
    {
        var (exitCode, output) = await AskAsync(project, token, "-restore", "-target:AmplifyGenAddSpecs", "-getItem:AdditionalFiles");
        if (IsUnknownTarget(output) && await FindFrameworkAsync(project, token) is { } framework)
            (exitCode, output) = await AskAsync(project, token, "-target:AmplifyGenAddSpecs", "-getItem:AdditionalFiles", "-property:TargetFramework=" + framework);

        if (exitCode != 0)
        {
            var message = IsUnknownTarget(output)
                ? $"'{project}' does not reference the package AmplifyGen: run 'dotnet add package AmplifyGen'."
                : "MSBuild cannot read the project:\n" + output.Trim();
            throw new ToolException(message, ExitCode.Failure);
        }

        using var answer = JsonDocument.Parse(output[output.IndexOf('{')..]);
        return [.. answer.RootElement.GetProperty("Items").GetProperty("AdditionalFiles").EnumerateArray()
            .Select(static item => item.Deserialize<Dictionary<string, string>>()!)
            .Where(static item => item.ContainsKey("AmplifyGenSpec"))
            .Select(static item => new ProjectModel(item["FullPath"], item.GetValueOrDefault("Sha256") is { Length: > 0 } hash ? hash : null, item))];
    }

    private static bool IsUnknownTarget(string output) => output.Contains("MSB4057", StringComparison.Ordinal);

    /// <summary>Returns a framework of a project with several. Only the build for one framework has the targets of packages.</summary>
    private static async Task<string?> FindFrameworkAsync(string project, CancellationToken token)
    {
        var (exitCode, output) = await AskAsync(project, token, "-getProperty:TargetFrameworks");
        return exitCode == 0 ? output.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).FirstOrDefault() : null;
    }

    private static async Task<(int ExitCode, string Output)> AskAsync(string project, CancellationToken token, params string[] questions)
    {
        var start = new ProcessStartInfo("dotnet", ["msbuild", project, "-nologo", "-verbosity:quiet", .. questions])
        {
            WorkingDirectory = Path.GetDirectoryName(project)!,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["DOTNET_NOLOGO"] = "1";

        // A node that outlives the command would keep its output open.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        using var process = Process.Start(start)!;
        try
        {
            var errors = process.StandardError.ReadToEndAsync(token);
            var output = await process.StandardOutput.ReadToEndAsync(token);
            await process.WaitForExitAsync(token);
            return (process.ExitCode, output + await errors);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }
}
