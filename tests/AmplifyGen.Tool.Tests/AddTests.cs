using System.Security.Cryptography;

namespace AmplifyGen.Tool.Tests;

public sealed class AddTests : IDisposable
{
    private readonly Workspace _workspace = new();

    public AddTests()
    {
        _workspace.Write("smithy/books.json", Models.Smithy);
        _workspace.Write("c2j/books/2026-01-01/service-2.json", Models.C2j).Write("c2j/books/2026-01-01/paginators-1.json", Models.Paginators).Write("c2j/books/2026-01-01/waiters-2.json", Models.Waiters);
    }

    [Fact]
    public async Task A_model_is_copied_and_its_item_is_written()
    {
        var output = await _workspace.WithProject().CheckAsync("add", "books", "--from", "smithy", "-o", "LendBook", "--namespace", "Acme.Books", "--accessibility", "internal");

        Assert.Equal("""
            Added books from smithy to Acme.App.csproj: 1 of 3 operations, 3 kB of 4 kB.
              models/books.json

            """, output, ignoreLineEndingDifferences: true);
        Assert.Equal($"""
            <Project Sdk="Microsoft.NET.Sdk">

              <ItemGroup>
                <PackageReference Include="AmplifyGen" Version="0.1.0" />
              </ItemGroup>

              <ItemGroup>
                <AmplifyGenSpec Include="models/books.json" Namespace="Acme.Books" Accessibility="internal" Source="smithy" Sha256="{HashOf("models/books.json")}" />
              </ItemGroup>

            </Project>

            """, _workspace.Read("Acme.App.csproj"), ignoreLineEndingDifferences: true);
    }

    [Fact]
    public async Task Files_that_belong_together_get_a_folder_and_an_item_each()
    {
        await _workspace.WithProject().CheckAsync("add", "books", "--from", "c2j", "-o", "FindBooks", "--namespace", "Acme.Books");

        Assert.Equal(["FindBooks"], AmplifyGen.Tool.Models.ModelPruner.FindOperations(File.ReadAllBytes(_workspace.PathOf("models/books/service-2.json"))));
        Assert.DoesNotContain("BookLent", _workspace.Read("models/books/waiters-2.json"), StringComparison.Ordinal);
        var project = _workspace.Read("Acme.App.csproj");
        Assert.Contains($"""
            <AmplifyGenSpec Include="models/books/service-2.json" Namespace="Acme.Books" Source="c2j" Sha256="{HashOf("models/books/service-2.json")}" />
                <AmplifyGenSpec Include="models/books/paginators-1.json" Source="c2j" Sha256="{HashOf("models/books/paginators-1.json")}" />
                <AmplifyGenSpec Include="models/books/waiters-2.json" Source="c2j"
            """.ReplaceLineEndings("\n"), project, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Operations_are_added_to_those_that_the_project_has()
    {
        _workspace.WithProject();
        await _workspace.CheckAsync("add", "books", "--from", "smithy", "-o", "LendBook", "--namespace", "Acme.Books");
        await _workspace.CheckAsync("add", "books", "--from", "smithy", "-o", "GetBook");

        Assert.Equal(["GetBook", "LendBook"], AmplifyGen.Tool.Models.ModelPruner.FindOperations(File.ReadAllBytes(_workspace.PathOf("models/books.json"))));
        var line = Assert.Single(_workspace.Read("Acme.App.csproj").Split('\n'), static line => line.Contains("AmplifyGenSpec", StringComparison.Ordinal));
        Assert.Equal($"""<AmplifyGenSpec Include="models/books.json" Namespace="Acme.Books" Source="smithy" Sha256="{HashOf("models/books.json")}" />""", line.Trim());
    }

    [Fact]
    public async Task Adding_again_updates_the_operations_that_the_project_has()
    {
        _workspace.WithProject();
        await _workspace.CheckAsync("add", "books", "--from", "smithy", "-o", "LendBook");
        _workspace.Write("smithy/books.json", Models.Smithy.Replace("\"Sponsor\"", "\"Guarantor\"", StringComparison.Ordinal));
        await _workspace.CheckAsync("add", "books", "--from", "smithy");

        Assert.Contains("\"Guarantor\"", _workspace.Read("models/books.json"), StringComparison.Ordinal);
        Assert.DoesNotContain("FindBooks", _workspace.Read("models/books.json"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_item_that_chooses_operations_chooses_the_added_ones_as_well()
    {
        _workspace.WithProject("""

                <AmplifyGenSpec Include="models\books.json">
                  <Operations>LendBook</Operations>
                </AmplifyGenSpec>
            """);

        await _workspace.CheckAsync("add", "books", "--from", "smithy", "-o", "LendBook", "GetBook");

        Assert.Contains("<Operations>LendBook;GetBook</Operations>", _workspace.Read("Acme.App.csproj"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_operations_the_whole_model_is_copied()
    {
        var output = await _workspace.WithProject().CheckAsync("add", "smithy/books.json");

        Assert.Contains("3 of 3 operations", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Everything_else_in_a_project_file_remains_as_it_is()
    {
        const string text = "\uFEFF<?xml version=\"1.0\" encoding=\"utf-8\"?>\r\n<Project Sdk=\"Microsoft.NET.Sdk\">\r\n\t<!-- läsa -->\r\n\t<ItemGroup>\r\n\t\t<AmplifyGenSpec Include='models/other.json' />\r\n\t</ItemGroup>\r\n</Project>\r\n";
        _workspace.Write("Acme.App.csproj", text);

        await _workspace.CheckAsync("add", "books", "--from", "smithy");

        var bytes = await File.ReadAllBytesAsync(_workspace.PathOf("Acme.App.csproj"), TestContext.Current.CancellationToken);
        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        Assert.Equal(
            text.TrimStart('\uFEFF').Replace('\'', '"').Replace(
                "other.json\" />\r\n",
                $"other.json\" />\r\n\t\t<AmplifyGenSpec Include=\"models/books.json\" Source=\"smithy\" Sha256=\"{HashOf("models/books.json")}\" />\r\n",
                StringComparison.Ordinal),
            _workspace.Read("Acme.App.csproj"));
    }

    [Fact]
    public async Task A_file_that_was_changed_is_replaced_only_by_force()
    {
        _workspace.WithProject();
        await _workspace.CheckAsync("add", "books", "--from", "smithy", "-o", "LendBook");
        var changed = _workspace.Read("models/books.json").Replace("2026-01-01", "2027-01-01", StringComparison.Ordinal);
        _workspace.Write("models/books.json", changed);
        var project = _workspace.Read("Acme.App.csproj");

        var refused = await _workspace.RunAsync("add", "books", "--from", "smithy", "-o", "GetBook");

        Assert.Equal(1, refused.ExitCode);
        Assert.Contains("'models/books.json' was changed since it was added", refused.Error, StringComparison.Ordinal);
        Assert.Equal(changed, _workspace.Read("models/books.json"));
        Assert.Equal(project, _workspace.Read("Acme.App.csproj"));
        await _workspace.CheckAsync("add", "books", "--from", "smithy", "-o", "GetBook", "--force");
        Assert.Contains("2026-01-01", _workspace.Read("models/books.json"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Line_ends_that_Git_changes_are_not_a_change()
    {
        _workspace.WithProject();
        await _workspace.CheckAsync("add", "books", "--from", "smithy", "-o", "LendBook");
        _workspace.Write("models/books.json", _workspace.Read("models/books.json").Replace("\n", "\r\n", StringComparison.Ordinal));

        await _workspace.CheckAsync("add", "books", "--from", "smithy", "-o", "GetBook");
    }

    [Fact]
    public async Task A_model_with_errors_is_not_added()
    {
        _workspace.WithProject().Write("broken.json", Models.Smithy.Replace("{ \"target\": \"org.example.books#Reader\" }", "{ \"target\": \"org.example.books#Raeder\" }", StringComparison.Ordinal));

        var result = await _workspace.RunAsync("add", "broken.json");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("error AMPG0003", result.Error, StringComparison.Ordinal);
        Assert.EndsWith("The model 'broken' cannot be added, because it has errors.\n", result.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_workspace.PathOf("models")));
    }

    [Fact]
    public async Task A_project_without_the_package_gets_a_hint()
    {
        _workspace.Write("Acme.App.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\" />");

        var result = await _workspace.RunAsync("add", "books", "--from", "smithy");

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("run 'dotnet add package AmplifyGen'", result.Error, StringComparison.Ordinal);
        Assert.Contains("<AmplifyGenSpec Include=\"models/books.json\"", _workspace.Read("Acme.App.csproj"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("does not contain a C# project. Name one: --project <path>.")]
    [InlineData("contains several C# projects. Name one: --project <path>.", "A.csproj", "B.csproj")]
    public async Task The_project_must_be_clear(string message, params string[] projects)
    {
        foreach (var project in projects)
            _workspace.Write(project, "<Project />");

        var result = await _workspace.RunAsync("add", "books", "--from", "smithy");

        Assert.Equal(2, result.ExitCode);
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
    }

    public void Dispose() => _workspace.Dispose();

    private string HashOf(string file) => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(_workspace.PathOf(file))));
}
