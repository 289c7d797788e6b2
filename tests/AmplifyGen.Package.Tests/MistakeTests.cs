using System.Text.RegularExpressions;

namespace AmplifyGen.Package.Tests;

/// <summary>A build on the command line says each mistake once, where it stands, in words that need no further reading.</summary>
public sealed partial class MistakeTests(PackedPackage package)
{
    [Fact]
    public async Task Each_mistake_is_said_once_and_in_its_place()
    {
        var project = ConsumerProject.Copy(package, "Mistakes");

        // The console repeats all messages in a summary at the end; this log does not.
        var result = await project.DotnetAsync("build", "-fileLoggerParameters:LogFile=build.log;Verbosity=minimal");

        Assert.NotEqual(0, result.ExitCode);
        string[] said = [.. Message().Matches(project.Read("build.log")).Select(static match => match.Groups["text"].Value).Order(StringComparer.Ordinal)];
        Assert.True(said.SequenceEqual(project.Read("expected.txt").TrimEnd().ReplaceLineEndings("\n").Split('\n'), StringComparer.Ordinal), string.Join('\n', said));
    }

    /// <summary>A message without the folder before it and the project after it.</summary>
    [GeneratedRegex(@"(?<text>[^\s/\\]+\(\d+,\d+\): (error|warning) .*?) \[[^\[]*\]\r?$", RegexOptions.ExplicitCapture | RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Message();
}
