using System.Xml.Linq;

namespace AmplifyGen.Quickstart.Tests.Documentation;

/// <summary>A spec with the metadata of its <c>AmplifyGenSpec</c> item.</summary>
internal sealed record SpecFile(string Path, string Text)
{
    public IReadOnlyDictionary<string, string> Metadata { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The specs that a section shows, with the metadata of the items it shows.</summary>
    public static IReadOnlyList<SpecFile> Of(MarkdownPage page, string section)
    {
        var items = page.Find("xml", section).Select(static block => XElement.Parse(block.Text))
            .ToDictionary(static item => item.Attribute("Include")!.Value, StringComparer.Ordinal);
        return [.. page.Find("json", section).Select(block => Of(block, items))];
    }

    private static SpecFile Of(CodeBlock block, Dictionary<string, XElement> items)
    {
        var file = new SpecFile(block.FileName ?? "spec.json", block.Text);
        if (!items.TryGetValue(file.Path, out var item))
            return file;

        return file with
        {
            Metadata = item.Attributes()
                .Where(static attribute => attribute.Name != "Include")
                .ToDictionary(static attribute => attribute.Name.LocalName, static attribute => attribute.Value, StringComparer.Ordinal),
        };
    }
}
