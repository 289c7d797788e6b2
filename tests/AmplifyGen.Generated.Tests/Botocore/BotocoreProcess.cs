using System.Diagnostics;
using System.Text;

namespace AmplifyGen.Generated.Tests.Botocore;

/// <summary>Botocore's own serializer, run once for many requests, where the machine has it.</summary>
internal static class BotocoreProcess
{
    /// <summary>One message for each request, in order.</summary>
    public static async Task<string[]> SerializeAsync(string service, IEnumerable<string> requests, CancellationToken cancellation)
    {
        var (code, output) = await RunAsync(service, string.Join('\n', requests), cancellation);
        Assert.Equal(0, code);
        return output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private static async Task<(int Code, string Output)> RunAsync(string argument, string input, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo("python3", [FindScript(), argument])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(cancellation);
        await process.StandardInput.WriteAsync(input.AsMemory(), cancellation);
        process.StandardInput.Close();
        await process.WaitForExitAsync(cancellation);
        return (process.ExitCode, await output);
    }

    /// <summary>The script lies in the repository, above wherever the tests were built to.</summary>
    private static string FindScript()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var script = Path.Combine(folder.FullName, "tests", "botocore", "serialize.py");
            if (File.Exists(script))
                return script;
        }

        throw new FileNotFoundException("tests/botocore/serialize.py is not above the test assembly.");
    }
}
