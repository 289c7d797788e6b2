using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;

namespace AmplifyGen.Client.Tests.Signing;

/// <summary>Botocore's own signers, run once for many requests, where the machine has them.</summary>
internal static class BotocoreSigner
{
    private const int NoBotocore = 3;

    /// <summary>Skips the test where there is no Python, or no botocore that can be given a time.</summary>
    public static async Task SkipWithoutAsync(CancellationToken cancellation)
    {
        var (probe, _) = await RunAsync(["--probe"], "", cancellation);
        Assert.SkipWhen(probe is null, "There is no python3.");
        Assert.SkipWhen(probe == NoBotocore, "Python has no botocore, or an old one.");
    }

    /// <summary>Returns what botocore signs of each request, in order.</summary>
    public static async Task<JsonObject[]> SignAsync(IEnumerable<JsonObject> requests, CancellationToken cancellation)
    {
        var (code, output) = await RunAsync([], string.Join('\n', requests.Select(static request => request.ToJsonString())), cancellation);
        Assert.Equal(0, code);
        return [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(static line => JsonNode.Parse(line)!.AsObject())];
    }

    private static async Task<(int? Code, string Output)> RunAsync(string[] arguments, string input, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo("python3", [FindScript(), .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        };
        using var process = new Process { StartInfo = start };
        try
        {
            process.Start();
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return (null, "");
        }

        var output = process.StandardOutput.ReadToEndAsync(cancellation);
        await process.StandardInput.WriteAsync(input.AsMemory(), cancellation);
        process.StandardInput.Close();
        await process.WaitForExitAsync(cancellation);
        return (process.ExitCode, await output);
    }

    /// <summary>Finds the script in the repository, above wherever the tests were built to.</summary>
    private static string FindScript()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var script = Path.Combine(folder.FullName, "tests", "botocore", "sign.py");
            if (File.Exists(script))
                return script;
        }

        throw new FileNotFoundException("tests/botocore/sign.py is not above the test assembly.");
    }
}
