using System.Text;
using System.Xml.Linq;

namespace AmplifyGen.Package.Tests;

public sealed class PackageContentTests(PackedPackage package)
{
    [Fact]
    public void Holds_what_a_user_needs_and_nothing_else() =>
        Assert.Equal(
            [
                "AmplifyGen.nuspec",
                "LICENSE",
                "README.md",
                "analyzers/dotnet/cs/AmplifyGen.Analyzers.dll",
                "analyzers/dotnet/cs/AmplifyGen.CodeFixes.dll",
                "analyzers/dotnet/cs/AmplifyGen.Generator.dll",
                "build/net8.0/AmplifyGen.props",
                "build/net8.0/AmplifyGen.targets",
                "icon.png",
                "lib/net8.0/AmplifyGen.dll",
                "lib/net8.0/AmplifyGen.xml",
                "spec/update-backend-auth.json",
            ],
            PackageEntries.Names(package.File),
            StringComparer.Ordinal);

    [Fact]
    public void Symbols_are_in_a_package_of_their_own() =>
        Assert.Equal(["AmplifyGen.nuspec", "lib/net8.0/AmplifyGen.pdb"], PackageEntries.Names(package.SymbolsFile), StringComparer.Ordinal);

    [Theory]
    [InlineData("README.md", "docs/gallery/README.md")]
    [InlineData("icon.png", "docs/icon/icon.png")]
    [InlineData("LICENSE", "LICENSE")]
    [InlineData("spec/update-backend-auth.json", "spec/update-backend-auth.json")]
    [InlineData("build/net8.0/AmplifyGen.props", "runtime/AmplifyGen/build/AmplifyGen.props")]
    [InlineData("build/net8.0/AmplifyGen.targets", "runtime/AmplifyGen/build/AmplifyGen.targets")]
    public void Files_are_those_of_the_repository(string entry, string file) =>
        Assert.Equal(File.ReadAllBytes(Repository.PathOf(file)), PackageEntries.Bytes(package.File, entry));

    [Fact]
    public void Depends_on_no_package()
    {
        var dependencies = Metadata("dependencies")!.Descendants().ToList();

        var group = Assert.Single(dependencies);
        Assert.Equal("group", group.Name.LocalName);
        Assert.Equal("net8.0", group.Attribute("targetFramework")?.Value);
    }

    [Fact]
    public void Is_no_development_dependency_since_the_runtime_must_flow() =>
        Assert.Null(Metadata("developmentDependency"));

    [Fact]
    public void Says_where_it_comes_from()
    {
        var repository = Metadata("repository")!;

        Assert.Equal("https://github.com/amplifygen/amplifygen", repository.Attribute("url")?.Value);
        Assert.Equal("MIT", Metadata("license")?.Value);
        Assert.Equal("README.md", Metadata("readme")?.Value);
        Assert.Equal("icon.png", Metadata("icon")?.Value);
        Assert.Equal("https://github.com/amplifygen/amplifygen/blob/main/CHANGELOG.md", Metadata("releaseNotes")?.Value);
    }

    [Fact]
    public void The_page_of_the_gallery_has_no_link_into_the_repository() =>
        Assert.DoesNotMatch(@"\]\((?!https://)", Encoding.UTF8.GetString(PackageEntries.Bytes(package.File, "README.md")));

    private XElement? Metadata(string name)
    {
        using var nuspec = new MemoryStream(PackageEntries.Bytes(package.File, "AmplifyGen.nuspec"));
        var metadata = XDocument.Load(nuspec).Root!.Elements().Single();
        return metadata.Element(metadata.Name.Namespace + name);
    }
}
