using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace AmplifyGen.Tool.Projects;

/// <summary>A project file, edited as text that a person wrote: everything else in it remains as it is.</summary>
internal sealed class ProjectFile
{
    private const string ItemName = "AmplifyGenSpec";

    private readonly XDocument _document;
    private readonly Encoding _encoding;
    private readonly string _newLine;

    private ProjectFile(string path, XDocument document, Encoding encoding, string newLine)
    {
        Path = path;
        _document = document;
        _encoding = encoding;
        _newLine = newLine;
    }

    public string Path { get; }

    public string Folder => System.IO.Path.GetDirectoryName(Path)!;

    /// <summary>Gets whether the project itself references the package. A central file can do so as well.</summary>
    public bool ReferencesPackage => Elements("PackageReference").Any(static item => string.Equals((string?)item.Attribute("Include"), "AmplifyGen", StringComparison.OrdinalIgnoreCase));

    private XElement Root => _document.Root!;

    /// <param name="project">The path of a project or of its folder; <c>null</c> for the folder.</param>
    /// <exception cref="ToolException">There is not exactly one C# project, or it is not XML.</exception>
    public static ProjectFile Open(string? project, string folder)
    {
        var path = Find(project is null ? folder : System.IO.Path.GetFullPath(project, folder));
        using var reader = new StreamReader(path, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), detectEncodingFromByteOrderMarks: true);
        var text = reader.ReadToEnd();
        try
        {
            var document = XDocument.Parse(text, LoadOptions.PreserveWhitespace);
            return new ProjectFile(path, document, reader.CurrentEncoding, text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n");
        }
        catch (XmlException fault)
        {
            throw new ToolException($"'{path}' is not a project file: {fault.Message}", ExitCode.Failure);
        }
    }

    /// <summary>Returns the metadata of the item that names a file itself; <c>null</c> if no item does, or the item does not have it.</summary>
    public string? FindMetadata(string include, string name)
    {
        var item = FindItem(include);
        return item?.Attribute(name)?.Value ?? item?.Elements().FirstOrDefault(element => string.Equals(element.Name.LocalName, name, StringComparison.Ordinal))?.Value;
    }

    /// <summary>Adds items, or changes those that are there.</summary>
    public void Set(IEnumerable<ModelItem> items)
    {
        foreach (var item in items)
        {
            var element = FindItem(item.Include) ?? Add(item.Include);
            foreach (var (name, value) in item.Metadata)
            {
                if (value is null)
                    continue;

                // An item can have its metadata as elements instead.
                if (element.Elements().FirstOrDefault(child => string.Equals(child.Name.LocalName, name, StringComparison.Ordinal)) is { } child)
                    child.Value = value;
                else
                    element.SetAttributeValue(name, value);
            }
        }
    }

    public void Save()
    {
        var settings = new XmlWriterSettings
        {
            Encoding = _encoding,
            NewLineChars = _newLine,
            NewLineHandling = NewLineHandling.Replace,
            OmitXmlDeclaration = _document.Declaration is null,
        };
        using var writer = XmlWriter.Create(Path, settings);
        _document.Save(writer);
    }

    private static string Find(string path)
    {
        if (File.Exists(path))
            return path;

        if (!Directory.Exists(path))
            throw new ToolException($"The project '{path}' does not exist.");

        return Directory.GetFiles(path, "*.csproj") switch
        {
            [var only] => only,
            [] => throw new ToolException($"The folder '{path}' does not contain a C# project. Name one: --project <path>."),
            _ => throw new ToolException($"The folder '{path}' contains several C# projects. Name one: --project <path>."),
        };
    }

    private XElement? FindItem(string include) => Elements(ItemName).FirstOrDefault(
        item => string.Equals(((string?)item.Attribute("Include"))?.Replace('\\', '/'), include, StringComparison.Ordinal));

    private IEnumerable<XElement> Elements(string name) => Root.Descendants().Where(element => string.Equals(element.Name.LocalName, name, StringComparison.Ordinal));

    private XElement Add(string include)
    {
        var element = new XElement(Root.Name.Namespace + ItemName, new XAttribute("Include", include));
        if (Elements(ItemName).LastOrDefault(static item => item.Parent!.Attribute("Condition") is null && item.Ancestors().All(static parent => parent.Name.LocalName is not "Target")) is { } last)
        {
            last.AddAfterSelf(new XText("\n" + IndentOf(last)), element);
            return element;
        }

        var group = new XElement(Root.Name.Namespace + "ItemGroup", new XText("\n    "), element, new XText("\n  "));
        if (Root.LastNode is XText end)
            end.AddBeforeSelf(new XText("\n\n  "), group);
        else
            Root.Add(new XText("\n  "), group, new XText("\n"));

        return element;
    }

    /// <summary>Returns the white space before an element in its line.</summary>
    private static string IndentOf(XElement element) =>
        element.PreviousNode is XText { Value: var text } ? text[(text.LastIndexOf('\n') + 1)..] : "";
}
