using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;
using AmplifyGen.Generator.Tests.Harness;

namespace AmplifyGen.Generator.Tests.Botocore;

/// <summary>What a script beside botocore made of a service.</summary>
/// <param name="Model">The service's model, as botocore has it.</param>
/// <param name="Cases">A request or a response each.</param>
internal sealed record BotocoreScript(string Model, IReadOnlyList<JsonObject> Cases)
{
    private const int NoService = 4;
    private const int UsualCount = 3;

    // Endpoints take microseconds each, and their parameters have many combinations.
    private const int EndpointsPerCase = 50;

    /// <summary>How many cases each operation gets. More take minutes, so whoever wants them says so.</summary>
    private static int Count { get; } =
        int.TryParse(Environment.GetEnvironmentVariable("AMPLIFYGEN_PARITY_COUNT"), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : UsualCount;

    /// <summary>Makes some requests for each operation. Skips the test where there is no Python or no botocore.</summary>
    public static Task<BotocoreScript> RequestsAsync(string service, CancellationToken cancellation) =>
        RunAsync("tests/botocore/random_requests.py", service, cancellation);

    /// <summary>Makes some responses for each operation, and one for each of its errors; skips like <see cref="RequestsAsync"/>.</summary>
    public static Task<BotocoreScript> ResponsesAsync(string service, CancellationToken cancellation) =>
        RunAsync("tests/botocore/random_responses.py", service, cancellation);

    /// <summary>Makes some parameters for the endpoint rules of a service, or of <c>all</c>: one line for each. Skips like <see cref="RequestsAsync"/>.</summary>
    public static Task<string[]> EndpointsAsync(string service, CancellationToken cancellation) =>
        LinesAsync("tests/botocore/endpoints.py", cancellation, service, (Count * EndpointsPerCase).ToString(CultureInfo.InvariantCulture), "1");

    private static async Task<BotocoreScript> RunAsync(string script, string service, CancellationToken cancellation)
    {
        var lines = await LinesAsync(script, cancellation, service, Count.ToString(CultureInfo.InvariantCulture), "1");
        return new BotocoreScript(lines[0], [.. lines.Skip(1).Select(static line => JsonNode.Parse(line)!.AsObject())]);
    }

    /// <summary>Runs a script and returns the lines that it writes; skips like <see cref="RequestsAsync"/>.</summary>
    public static async Task<string[]> LinesAsync(string script, CancellationToken cancellation, params string[] arguments)
    {
        TestNeed.Botocore.Require();
        var start = new ProcessStartInfo("python3", [Repository.Find(script), .. arguments]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync(cancellation);
        var output = await process.StandardOutput.ReadToEndAsync(cancellation);
        await process.WaitForExitAsync(cancellation);
        Assert.SkipWhen(process.ExitCode == NoService, "This release of botocore does not know the service. To enable the comparison, run 'pip install --upgrade botocore'.");
        Assert.True(process.ExitCode == 0, await errors);
        return output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
