using AmplifyGen.Generator.Tests.Harness;
using AmplifyGen.Generator.Tests.Spec;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AmplifyGen.Generator.Tests.Generation;

/// <summary>What a project must have, and what it must not have already.</summary>
public sealed class ConsumerTests
{
    private static readonly Project AnyProblem = new() { UnmarkedIds = ["AMPG0007", "AMPG0008", "CS0518", "CS8021", "CS8630"] };

    [Fact]
    public void A_project_without_the_runtime_gets_one_message_and_no_code() => Expect(
        AnyProblem with { References = [.. Net80.References.All] },
        "AMPG0007",
        "The project does not reference AmplifyGen.dll, so nothing is generated: in the project file, use a PackageReference to AmplifyGen without IncludeAssets and ExcludeAssets, and no GlobalPackageReference");

    [Theory]
    [InlineData("System.Runtime", "6.0.0.0")]
    [InlineData("mscorlib", "4.0.0.0")]
    [InlineData("netstandard", "2.1.0.0")]
    public void A_project_for_an_older_framework_gets_one_message_and_no_code(string assembly, string version) => Expect(
        AnyProblem with { References = [Assembly(assembly, $"""[assembly: System.Reflection.AssemblyVersion("{version}")]""")] },
        "AMPG0007",
        "The project targets a framework before .NET 8, so nothing is generated: in the project file, set TargetFramework to net8.0 or later");

    [Fact]
    public void The_framework_is_named_as_the_project_names_it() => Expect(
        AnyProblem with
        {
            References = [Assembly("netstandard", "")],
            Properties = new Dictionary<string, string>(StringComparer.Ordinal) { ["TargetFramework"] = "netstandard2.0" },
        },
        "AMPG0007",
        "The project targets netstandard2.0, so nothing is generated: in the project file, set TargetFramework to net8.0 or later");

    [Theory]
    [InlineData(LanguageVersion.CSharp11, "11.0")]
    [InlineData(LanguageVersion.CSharp7_3, "7.3")]
    public void A_project_in_older_CSharp_gets_one_message_and_no_code(LanguageVersion language, string name) => Expect(
        AnyProblem with { Language = language },
        "AMPG0007",
        $"The project uses C# {name}, so nothing is generated: in the project file, set LangVersion to 12 or later, or remove it");

    [Fact]
    public void A_project_without_specs_needs_nothing() =>
        Assert.Empty(GeneratorRun.Of(new Project { References = [.. Net80.References.All] }).Problems);

    [Fact]
    public void Several_services_get_one_message() => Assert.Single(GeneratorRun.Of(
        AnyProblem with { Language = LanguageVersion.CSharp11 }, Library.File, ShippedSpec.File).Problems);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Types_of_a_referenced_assembly_are_not_generated_again(bool isProject) => Expect(
        AnyProblem with { References = [.. References.Default, Reference(GeneratorRun.Of(Library.File), isProject)] },
        "AMPG0008",
        "The types in the namespace 'Library' already come from the referenced assembly 'Consumer', so they are not generated again: in the project file, remove the AmplifyGenSpec item, or give it another Namespace");

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Internal_types_of_a_referenced_assembly_are_generated_again(bool isProject) => Generates(
        new Project { References = [.. References.Default, Reference(GeneratorRun.Of(Library.File with { Accessibility = "internal" }), isProject)] });

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Internal_types_that_a_project_sees_are_not_generated_again(bool isProject)
    {
        var library = new Project { Source = """[assembly: System.Runtime.CompilerServices.InternalsVisibleTo("Friend")]""" };
        var reference = Reference(GeneratorRun.Of(library, Library.File with { Accessibility = "internal" }), isProject);
        var friend = AnyProblem with
        {
            References = [.. References.Default, reference],
            Properties = new Dictionary<string, string>(StringComparer.Ordinal) { ["AssemblyName"] = "Friend" },
        };

        Assert.Equal("AMPG0008", Assert.Single(GeneratorRun.Of(friend, Library.File).Problems).Id);
        Generates(friend with { Properties = new Dictionary<string, string>(StringComparer.Ordinal) { ["AssemblyName"] = "Stranger" } });
    }

    [Fact]
    public void Types_behind_an_alias_are_generated_again() => Generates(
        new Project { References = [.. References.Default, Reference(GeneratorRun.Of(Library.File), isProject: false).WithAliases(["other"])] });

    [Fact]
    public void Types_in_another_namespace_are_generated() => Generates(
        new Project { References = [.. References.Default, Reference(GeneratorRun.Of(Library.File with { Namespace = "Other" }), isProject: false)] });

    [Fact]
    public void Other_services_of_the_namespace_are_generated()
    {
        var other = SpecText.Members(""" "a": {"target": "smithy.api#String"} """);

        Generates(new Project { References = [.. References.Default, Reference(GeneratorRun.Of(new SpecFile("other.json", other) { Namespace = "Library" }), isProject: false)] });
    }

    private static void Expect(Project project, string id, string message)
    {
        var run = GeneratorRun.Of(project, Library.File);

        var problem = Assert.Single(run.Problems);
        Assert.Equal((id, message), (problem.Id, problem.GetMessage(null)));
        Assert.Empty(run.Files);
    }

    private static void Generates(Project project)
    {
        var run = GeneratorRun.Of(project, Library.File);

        Assert.Empty(run.Problems);
        Assert.NotEmpty(run.Files);
    }

    private static MetadataReference Reference(GeneratorRun library, bool isProject) =>
        isProject ? library.Compilation.ToMetadataReference() : MetadataReference.CreateFromImage(library.Image);

    /// <summary>An assembly of nothing but its name.</summary>
    private static MetadataReference Assembly(string name, string source) => MetadataReference.CreateFromImage(Image(CSharpCompilation.Create(
        name, [CSharpSyntaxTree.ParseText(source)], Net80.References.All, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary))));

    private static byte[] Image(Compilation compilation)
    {
        using var image = new MemoryStream();
        Assert.True(compilation.Emit(image).Success);
        return image.ToArray();
    }
}
