using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text;

namespace AmplifyGen.Samples.Tests;

/// <summary>A sample as a process of its own. It is stopped when the test ends.</summary>
internal sealed class SampleProgram : IDisposable
{
    // The host that runs the tests: one on the path may be another, or none.
    private static readonly string DotNet = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", "dotnet"));

    private readonly Process _process;
    private readonly Task<string> _errors;

    private SampleProgram(Process process)
    {
        _process = process;
        _errors = process.StandardError.ReadToEndAsync(Token);
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>Runs a sample that ends by itself and must succeed, and returns what it wrote.</summary>
    public static async Task<string> RunAsync(string sample, string? assembly = null)
    {
        using var program = Start(sample, assembly ?? sample, []);
        var output = await program._process.StandardOutput.ReadToEndAsync(Token);
        await program._process.WaitForExitAsync(Token);
        Assert.Equal("", await program._errors);
        Assert.Equal(0, program._process.ExitCode);
        return output.ReplaceLineEndings("\n");
    }

    public static SampleProgram Start(string sample, string assembly, Dictionary<string, string> environment, params string[] arguments)
    {
        var folder = OutputOf(sample);
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var start = new ProcessStartInfo(DotNet, ["exec", Path.Combine(folder, assembly + ".dll"), .. arguments])
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = utf8,
            StandardErrorEncoding = utf8,
        };

        // The settings of this machine would show in the output.
        foreach (var name in start.Environment.Keys.Where(static name => name.StartsWith("AWS_", StringComparison.OrdinalIgnoreCase)).ToArray())
            start.Environment.Remove(name);
        start.Environment["AWS_CONFIG_FILE"] = start.Environment["AWS_SHARED_CREDENTIALS_FILE"] = Path.Combine(folder, "none");
        foreach (var (name, value) in environment)
            start.Environment[name] = value;

        return new SampleProgram(Process.Start(start)!);
    }

    /// <summary>Reads the output up to the line that contains the text, and returns what follows the text.</summary>
    public async Task<string> ReadAfterAsync(string text)
    {
        while (await _process.StandardOutput.ReadLineAsync(Token) is { } line)
        {
            var index = line.IndexOf(text, StringComparison.Ordinal);
            if (index >= 0)
                return line[(index + text.Length)..].Trim();
        }

        throw new InvalidOperationException($"The program ended without '{text}': {await _errors}");
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
        _process.Dispose();
    }

    /// <summary>The folder of the built sample: the tests are in <c>tests/AmplifyGen.Samples.Tests/bin/Debug/net10.0</c>.</summary>
    private static string OutputOf(string sample)
    {
        var framework = new DirectoryInfo(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory));
        var configuration = framework.Parent!;
        var tests = configuration.Parent!.Parent!.Parent!;
        return Path.Combine(tests.FullName, "consumers", sample, "bin", configuration.Name, framework.Name);
    }
}
