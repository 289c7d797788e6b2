using System.Diagnostics;
using System.Runtime.InteropServices;

namespace AmplifyGen.Tests.Json;

/// <summary>Strings are copied in blocks whose size depends on the processor. The tests of strings pass with every size, in processes that have only that one.</summary>
public sealed class VectorWidthTests
{
    // The host that runs the tests: one on the path may be another, or none.
    private static readonly string DotNet = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", "dotnet"));

    [Theory]
    [InlineData("DOTNET_EnableAVX512")]
    [InlineData("DOTNET_EnableAVX2")]
    [InlineData("DOTNET_EnableHWIntrinsic")]
    public async Task The_tests_of_strings_pass_without(string instructions)
    {
        var start = new ProcessStartInfo(DotNet, ["exec", typeof(VectorWidthTests).Assembly.Location, "-noColor", "-class", typeof(JsonShapeWriterStringTests).FullName!])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { [instructions] = "0" },
        };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(process.ExitCode == 0, output + await error);
        Assert.DoesNotContain("Total: 0", output, StringComparison.Ordinal);
        Assert.Contains("Failed: 0", output, StringComparison.Ordinal);
    }
}
