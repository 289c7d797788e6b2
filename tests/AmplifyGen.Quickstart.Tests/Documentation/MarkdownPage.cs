using System.Text.RegularExpressions;

namespace AmplifyGen.Quickstart.Tests.Documentation;

/// <summary>A page of the documentation, as far as its examples go.</summary>
internal sealed partial class MarkdownPage
{
    private const string Fence = "```";

    private MarkdownPage(string text)
    {
        Text = text.ReplaceLineEndings("\n");
        Blocks = [.. FindBlocks(Text.Split('\n'))];
    }

    public string Text { get; }

    public IReadOnlyList<CodeBlock> Blocks { get; }

    public static MarkdownPage Read(string path) => new(Repository.Read(path));

    public IReadOnlyList<CodeBlock> Find(string language, string? section = null) =>
    [
        .. Blocks.Where(block => string.Equals(block.Language, language, StringComparison.Ordinal)
            && (section is null || string.Equals(block.Section, section, StringComparison.Ordinal))),
    ];

    private static IEnumerable<CodeBlock> FindBlocks(string[] lines)
    {
        var section = "";
        string? fileName = null;
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith(Fence, StringComparison.Ordinal))
            {
                var end = Array.IndexOf(lines, Fence, i + 1);
                Assert.True(end > i, "A block is not closed.");
                yield return new CodeBlock(section, fileName, lines[i][Fence.Length..], string.Join('\n', lines[(i + 1)..end]));
                fileName = null;
                i = end;
            }
            else if (Heading().Match(lines[i]) is { Success: true } heading)
            {
                section = heading.Groups["heading"].Value;
            }
            else if (lines[i].Length > 0)
            {
                fileName = NamedFile().Match(lines[i]) is { Success: true } name ? name.Groups["name"].Value : null;
            }
        }
    }

    [GeneratedRegex("^#+ (?<heading>.*)$", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Heading();

    [GeneratedRegex("^`(?<name>[^`]+)`:$", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex NamedFile();
}
