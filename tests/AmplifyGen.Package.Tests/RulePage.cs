namespace AmplifyGen.Package.Tests;

/// <summary>The pages of the rules about projects.</summary>
internal static class RulePage
{
    /// <summary>Expects in the output of a build the message on the page of its rule that begins like this.</summary>
    public static void ExpectMessage(string start, string output)
    {
        var id = start.Substring(start.IndexOf("AMPG", StringComparison.Ordinal), "AMPG0000".Length);
        var line = File.ReadAllLines(Repository.PathOf($"docs/{id}.md")).Single(line => line.StartsWith(start, StringComparison.Ordinal));
        Assert.Contains(line, output, StringComparison.Ordinal);
    }
}
