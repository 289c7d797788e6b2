using System.ComponentModel;
using System.Diagnostics;
using System.Text.RegularExpressions;

namespace AmplifyGen.Tool.Sources;

/// <summary>The copy of botocore that Python on this computer imports. It has the model of every AWS service.</summary>
internal static partial class BotocoreInstallation
{
    private const string Script = "import os, botocore; print(os.path.dirname(os.path.abspath(botocore.__file__)))";

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    /// <returns><c>null</c> if Python or botocore is not installed.</returns>
    public static async Task<ModelSource?> FindAsync(CancellationToken token)
    {
        foreach (var python in OperatingSystem.IsWindows() ? new[] { "python", "py" } : ["python3", "python"])
        {
            if (await AskAsync(python, token) is { Length: > 0 } package && Directory.Exists(Path.Combine(package, "data")))
                return new ModelSource("botocore " + (VersionOf(package) ?? "of an unknown version"), Path.Combine(package, "data"));
        }

        return null;
    }

    /// <summary>Returns the version of a copy of botocore, which its first file states.</summary>
    public static string? VersionOf(string package)
    {
        var file = Path.Combine(package, "__init__.py");
        return File.Exists(file) && VersionLine().Match(File.ReadAllText(file)) is { Success: true } match ? match.Groups["version"].Value : null;
    }

    private static async Task<string?> AskAsync(string python, CancellationToken token)
    {
        var start = new ProcessStartInfo(python, ["-c", Script]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(token);
        limit.CancelAfter(Limit);
        try
        {
            using var process = Process.Start(start)!;
            try
            {
                var errors = process.StandardError.ReadToEndAsync(limit.Token);
                var output = await process.StandardOutput.ReadToEndAsync(limit.Token);
                await errors;
                await process.WaitForExitAsync(limit.Token);
                return process.ExitCode == 0 ? output.Trim() : null;
            }
            catch (OperationCanceledException)
            {
                process.Kill(entireProcessTree: true);
                token.ThrowIfCancellationRequested();
                return null;
            }
        }
        catch (Win32Exception)
        {
            // This name is not a program here.
            return null;
        }
    }

    [GeneratedRegex("""^__version__ = ['"](?<version>[0-9A-Za-z.+-]+)['"]""", RegexOptions.Multiline | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex VersionLine();
}
