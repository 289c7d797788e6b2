using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text;

namespace AmplifyGen.Quickstart.Tests;

/// <summary>What a program left behind.</summary>
internal sealed record ProgramRun(int ExitCode, string Output, string Error)
{
    // The host that runs the tests: one on the path may be another, or none.
    private static readonly string DotNet = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", "dotnet"));

    public static Task<ProgramRun> OfQuickstart(params string[] arguments) =>
        Of(DotNet, ["exec", Path.Combine(AppContext.BaseDirectory, "Quickstart.dll"), .. arguments]);

    public static async Task<ProgramRun> Of(string fileName, IEnumerable<string> arguments, string input = "")
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var start = new ProcessStartInfo(fileName, arguments)
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = utf8,
            StandardOutputEncoding = utf8,
            StandardErrorEncoding = utf8,
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new ProgramRun(process.ExitCode, Normalize(await output), Normalize(await error));
    }

    /// <summary>The indented lines below a title, without their indentation.</summary>
    public string Section(string title)
    {
        var lines = Output.Split('\n')
            .SkipWhile(line => !line.StartsWith(title, StringComparison.Ordinal))
            .Skip(1)
            .TakeWhile(static line => line.StartsWith("  ", StringComparison.Ordinal))
            .Select(static line => line[2..])
            .ToList();
        Assert.NotEmpty(lines);
        return string.Join('\n', lines);
    }

    private static string Normalize(string text) => text.ReplaceLineEndings("\n");
}
