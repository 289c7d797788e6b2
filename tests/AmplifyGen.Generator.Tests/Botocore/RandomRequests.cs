using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;
using AmplifyGen.Generator.Tests.Harness;

namespace AmplifyGen.Generator.Tests.Botocore;

/// <summary>Random requests of a service with the messages that botocore makes of them.</summary>
/// <param name="Model">The service's model, as botocore has it.</param>
/// <param name="Requests">An operation, its input and its message each.</param>
internal sealed record RandomRequests(string Model, IReadOnlyList<JsonObject> Requests)
{
    private const int NoBotocore = 3;

    /// <summary>Makes some requests for each operation. Skips the test where there is no Python or no botocore.</summary>
    public static async Task<RandomRequests> MakeAsync(string service, int count, CancellationToken cancellation)
    {
        var output = await RunAsync([service, count.ToString(CultureInfo.InvariantCulture), "1"], cancellation);
        var lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return new RandomRequests(lines[0], [.. lines.Skip(1).Select(static line => JsonNode.Parse(line)!.AsObject())]);
    }

    private static async Task<string> RunAsync(string[] arguments, CancellationToken cancellation)
    {
        var script = Repository.Find("tests/botocore/random_requests.py");
        var start = new ProcessStartInfo("python3", (IEnumerable<string>)[script, .. arguments]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
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
        var output = await process.StandardOutput.ReadToEndAsync(cancellation);
        await process.WaitForExitAsync(cancellation);
        Assert.SkipWhen(process.ExitCode == NoBotocore, "Python has no botocore.");
        Assert.True(process.ExitCode == 0, await errors);
        return output;
    }
}
