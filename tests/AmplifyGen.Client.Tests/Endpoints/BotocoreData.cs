using System.Diagnostics;

namespace AmplifyGen.Client.Tests.Endpoints;

/// <summary>The data files of the botocore that Python has.</summary>
internal static class BotocoreData
{
    /// <summary>Reads a file. Skips the test where there is no Python or no botocore.</summary>
    public static async Task<string> ReadAsync(string name, CancellationToken cancellation)
    {
        const string script = "import os, sys, botocore; print(open(os.path.join(os.path.dirname(botocore.__file__), 'data', sys.argv[1])).read())";
        var start = new ProcessStartInfo("python3", ["-c", script, name]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = new Process { StartInfo = start };
        try
        {
            process.Start();
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Skip("There is no python3.");
        }

        var errors = process.StandardError.ReadToEndAsync(cancellation);
        var text = await process.StandardOutput.ReadToEndAsync(cancellation);
        await process.WaitForExitAsync(cancellation);
        Assert.SkipWhen(process.ExitCode != 0, "Python has no botocore: " + await errors);
        return text;
    }
}
