using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;

namespace AmplifyGen.Client.Tests;

/// <summary>Sends requests with botocore, AWS's client for Python.</summary>
internal static class BotocoreSender
{
    private static readonly string Script = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", "..", "botocore", "send.py"));

    public static async Task SkipWithoutAsync(CancellationToken token)
    {
        try
        {
            using var probe = Start("--probe");
            await probe.WaitForExitAsync(token);
            Assert.SkipWhen(probe.ExitCode == 3, "botocore is not installed");
        }
        catch (Win32Exception)
        {
            Assert.Skip("python3 is not installed");
        }
    }

    public static async Task SendAsync(IEnumerable<JsonObject> cases, CancellationToken token)
    {
        using var process = Start();
        var answers = process.StandardOutput.ReadToEndAsync(token);
        foreach (var line in cases)
            await process.StandardInput.WriteLineAsync(line.ToJsonString());

        process.StandardInput.Close();
        Assert.All((await answers).Split('\n', StringSplitOptions.RemoveEmptyEntries), static line => Assert.Equal("{}", line));
        await process.WaitForExitAsync(token);
        Assert.Equal(0, process.ExitCode);
    }

    private static Process Start(params string[] arguments) => Process.Start(new ProcessStartInfo("python3", [Script, .. arguments])
    {
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
    })!;

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
