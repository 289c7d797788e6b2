using AmplifyGen.Generator.Tests.Harness;
using AmplifyGen.Generator.Tests.Spec;
using Microsoft.CodeAnalysis;

namespace AmplifyGen.Generator.Tests.Generation;

/// <summary>How the output is divided and what it holds.</summary>
public sealed class FileTests
{
    [Theory]
    [InlineData(Library.ReadFile, "ReadOperation ReadInput ReadOutput Filter")]
    [InlineData(Library.WriteFile, "WriteOperation WriteInput WriteResponse")]
    [InlineData(Library.SharedFile, "Book")]
    [InlineData(Library.EnumsFile, "Kind")]
    [InlineData(Library.ErrorsFile, "LibraryException Gone")]
    [InlineData(Library.JsonFile, "LibraryJson")]
    public void Each_type_stands_in_the_file_of_its_kind(string file, string names)
    {
        var types = GeneratedTypes.Of(GeneratorRun.Of(Library.File))
            .Where(type => type.ContainingType is null && type.Locations[0].SourceTree!.FilePath.EndsWith(file, StringComparison.Ordinal))
            .Select(static type => type.Name);

        Assert.Equal(names.Split(' ').Order(StringComparer.Ordinal), types.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_no_operation_reaches_is_not_generated() =>
        Assert.DoesNotContain("Orphan", GeneratorRun.Of(Library.File).AllText, StringComparison.Ordinal);

    [Theory]
    [InlineData("Read", "Book Filter Gone Kind ReadInput ReadOperation ReadOutput")]
    [InlineData("Write", "Book WriteInput WriteOperation WriteResponse")]
    public void Only_what_the_chosen_operations_reach_is_generated(string operations, string expected)
    {
        var run = GeneratorRun.Of(Library.File with { Operations = operations });

        // What every service has bears the service's name.
        var names = GeneratedTypes.Of(run)
            .Where(static type => type.ContainingType is null)
            .Select(static type => type.Name)
            .Where(static name => !name.Contains("Library", StringComparison.Ordinal));
        Assert.Equal(expected, string.Join(' ', names.Order(StringComparer.Ordinal)));
    }

    [Theory]
    [InlineData("Read;Write")]
    [InlineData(" Write , Read ,")]
    public void Operations_are_listed_with_semicolons_or_commas(string operations) =>
        Assert.Equal(GeneratorRun.Of(Library.File).Files, GeneratorRun.Of(Library.File with { Operations = operations }).Files);

    [Fact]
    public void Types_stand_in_the_chosen_namespace()
    {
        var project = new Project { Source = "internal sealed class User { public Acme.Books.Book? Book { get; set; } }" };

        var run = GeneratorRun.Of(project, Library.File with { Namespace = "Acme.Books" });

        var namespaces = GeneratedTypes.Of(run).Select(static type => type.ContainingNamespace.ToDisplayString()).Distinct(StringComparer.Ordinal);
        Assert.Equal("Acme.Books Acme.Books.Codecs", string.Join(' ', namespaces.Order(StringComparer.Ordinal)));
    }

    [Theory]
    [InlineData("internal", Accessibility.Internal)]
    [InlineData("public", Accessibility.Public)]
    [InlineData(null, Accessibility.Public)]
    public void Types_have_the_chosen_accessibility(string? accessibility, Accessibility expected)
    {
        var types = GeneratedTypes.Of(GeneratorRun.Of(Library.File with { Accessibility = accessibility })).Where(static type => type is { ContainingType: null, ContainingNamespace.Name: not "Codecs" });

        Assert.All(types, type => Assert.Equal(expected, type.DeclaredAccessibility));
    }

    [Fact]
    public void What_reads_and_writes_shapes_is_nobody_else_s_and_out_of_the_way()
    {
        var types = GeneratedTypes.Of(GeneratorRun.Of(Library.File)).Where(static type => type.ContainingNamespace.Name is "Codecs");

        Assert.Equal(
            [("Library.Codecs.CodecOfLibraryJson", Accessibility.Internal), ("Library.Codecs.ContextOfLibraryEndpoint", Accessibility.Internal)],
            types.Select(static type => (Name: type.ToDisplayString(), type.DeclaredAccessibility)).OrderBy(static type => type.Name, StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(null, "Book Filter ReadInput ReadOutput WriteInput WriteResponse")]
    [InlineData("all", "Book Filter ReadInput ReadOutput WriteInput WriteResponse")]
    [InlineData("inputs", "Book Filter ReadInput WriteInput")]
    public void Structures_that_no_request_contains_need_no_builder(string? builders, string expected)
    {
        var built = GeneratedTypes.Of(GeneratorRun.Of(Library.File with { Builders = builders })).Where(static type => type.Name is "Builder").ToList();

        Assert.Equal(expected, string.Join(' ', built.Select(static builder => builder.ContainingType.Name).Order(StringComparer.Ordinal)));
        Assert.All(built, static builder => Assert.NotEmpty(builder.ContainingType.GetMembers("CreateBuilder")));
    }

    [Fact]
    public void Every_type_that_is_not_within_another_says_that_it_is_generated()
    {
        var types = GeneratedTypes.Of(GeneratorRun.Of(Library.File)).Where(static type => type.ContainingType is null).ToList();

        Assert.NotEmpty(types);
        Assert.All(types, static type => Assert.Single(type.GetAttributes(), static attribute => attribute.AttributeClass!.Name is "GeneratedCodeAttribute"));
    }

    [Fact]
    public void Files_do_not_depend_on_the_order_of_the_specs()
    {
        SpecFile[] specs =
        [
            Library.File,
            Library.File with { Path = "again.json", Text = Library.Text.Replace("lib#", "again#", StringComparison.Ordinal), Namespace = "Again" },
            new("other.json", SpecText.Members("")),
            new("overlay.json", SpecText.Smithy("\"lib#Book$title\": {\"type\": \"apply\", \"traits\": {\"smithy.api#jsonName\": \"name\"}}")),
        ];

        var files = GeneratorRun.Of(specs).Files;

        Assert.Equal(files, GeneratorRun.Of([.. specs.Reverse()]).Files);
        Assert.Contains("\\\"name\\\":", files[Library.SharedCodecFile], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Acme", "acme")]
    [InlineData("A.B", "A.b")]
    public void Files_of_services_whose_namespaces_differ_in_case_alone_have_names_of_their_own(string first, string second)
    {
        var run = GeneratorRun.Of(
            Library.File with { Namespace = first },
            new SpecFile("again.json", Library.Text.Replace("lib#", "again#", StringComparison.Ordinal)) { Namespace = second });

        Assert.Equal(run.Files.Count, run.Files.Keys.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public void Two_services_of_one_name_are_told_apart_and_both_generated()
    {
        var again = Library.Text.Replace("lib#", "again#", StringComparison.Ordinal);
        foreach (var name in "Svc Read Write ReadInput ReadOutput WriteInput Filter Book Kind Gone".Split(' '))
            again = again.Replace($"\"again#{name}\": ", $"\"«AMPG0006:again#{name}»\": ", StringComparison.Ordinal);

        var run = GeneratorRun.Of(Library.File, new SpecFile("again.json", again));

        Assert.Contains(run.Files.Keys, static file => file.StartsWith("Library2.", StringComparison.Ordinal));
    }
}
