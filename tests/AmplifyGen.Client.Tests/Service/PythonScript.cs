using System.Diagnostics;
using System.Text;

namespace AmplifyGen.Client.Tests;

/// <summary>A script of <c>tests/botocore</c>, where the machine has Python and botocore.</summary>
internal static class PythonScript
{
    private const int OldBotocore = 3;

    /// <summary>Runs a script and returns the lines that it writes. Skips the test where there is no Python, or no botocore.</summary>
    public static async Task<string[]> RunAsync(string name, IEnumerable<string> arguments, string input, CancellationToken cancellation)
    {
        TestNeed.Botocore.Require();
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        using var process = new Process
        {
            StartInfo = new ProcessStartInfo("python3", [Find(name), .. arguments])
            {
                UseShellExecute = false,
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                StandardInputEncoding = utf8,
                StandardOutputEncoding = utf8,
            },
        };
        process.Start();
        var errors = process.StandardError.ReadToEndAsync(cancellation);
        var output = process.StandardOutput.ReadToEndAsync(cancellation);
        await WriteAsync(process, input, cancellation);
        await process.WaitForExitAsync(cancellation);
        Assert.SkipWhen(process.ExitCode == OldBotocore, "This comparison needs a newer botocore. To enable it, run 'pip install --upgrade botocore'.");
        Assert.True(process.ExitCode == 0, await errors);
        return (await output).Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private static async Task WriteAsync(Process process, string input, CancellationToken cancellation)
    {
        try
        {
            await process.StandardInput.WriteAsync(input.AsMemory(), cancellation);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // A script that finds no botocore ends without reading.
        }
    }

    /// <summary>Finds a script in the repository, above wherever the tests were built to.</summary>
    private static string Find(string name)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var script = Path.Combine(folder.FullName, "tests", "botocore", name);
            if (File.Exists(script))
                return script;
        }

        throw new FileNotFoundException($"tests/botocore/{name} is not above the test assembly.");
    }
}
