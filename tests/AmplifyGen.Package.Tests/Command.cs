using System.Diagnostics;

namespace AmplifyGen.Package.Tests;

/// <summary>Runs programs, the SDK's among them, as a user's shell would.</summary>
internal static class Command
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(10);

    public static Task<CommandResult> DotnetAsync(string directory, params string[] arguments) => RunAsync("dotnet", directory, arguments);

    /// <summary>Runs a program that must succeed, and returns what it wrote.</summary>
    public static async Task<string> CheckAsync(string program, string directory, params string[] arguments)
    {
        var result = await RunAsync(program, directory, arguments);
        Assert.True(result.ExitCode == 0, $"{program} {string.Join(' ', arguments)}\n{result.All}");
        return result.Output;
    }

    public static async Task<CommandResult> RunAsync(string program, string directory, params string[] arguments)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(Limit);
        using var process = Process.Start(Describe(program, directory, arguments))!;
        var output = process.StandardOutput.ReadToEndAsync(limit.Token);
        var errors = process.StandardError.ReadToEndAsync(limit.Token);
        try
        {
            await process.WaitForExitAsync(limit.Token);
            return new CommandResult(process.ExitCode, await output, await errors);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }

    private static ProcessStartInfo Describe(string program, string directory, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = directory,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // What `dotnet test` tells its own build would be taken for this one's.
        foreach (var name in start.Environment.Keys.Where(static name => name.StartsWith("MSBuild", StringComparison.OrdinalIgnoreCase)).ToArray())
            start.Environment.Remove(name);

        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        // A node that outlives its build would keep our pipes open.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        return start;
    }
}
