using System.IO.Compression;
using System.Text;

namespace AmplifyGen.Tool.Tests;

public sealed class ListTests : IDisposable
{
    private readonly Workspace _workspace = new();

    [Fact]
    public async Task The_services_of_a_folder_are_listed_with_their_protocols_and_sizes()
    {
        _workspace.Write("aws/books/2026-01-01/service-2.json", Models.C2j).Write("aws/books/2025-01-01/service-2.json", "{}");
        _workspace.Write("aws/library.json", Models.Smithy).Write("aws/old/service-2.json", Models.C2j.Replace("rest-json", "query", StringComparison.Ordinal));
        _workspace.Write("aws/notes.json", "{}");

        var lines = (await _workspace.CheckAsync("list", "--from", "aws")).Split('\n').Select(static line => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries))).ToList();

        Assert.Equal("aws: 3 services, 2 of them supported", lines[0]);
        Assert.Contains("books 2026-01-01 restJson1 2 2 kB", lines, StringComparer.Ordinal);
        Assert.Contains("library restJson1 3 4 kB", lines, StringComparer.Ordinal);
        Assert.Contains("old awsQuery (not supported) 2 2 kB", lines, StringComparer.Ordinal);
    }

    [Fact]
    public async Task A_folder_of_botocore_is_named_with_its_version()
    {
        _workspace.Write("botocore/__init__.py", "import os\n\n__version__ = '1.2.3'\n").Write("botocore/data/books/2026-01-01/service-2.json", Models.C2j);

        Assert.StartsWith("botocore 1.2.3: 1 service, 1 of them supported\n", await _workspace.CheckAsync("list", "--from", "botocore/data"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_npm_package_is_named_with_its_version()
    {
        _workspace.Write("node_modules/models/package.json", """{ "name": "@acme/models", "version": "4.5.6" }""").Write("node_modules/models/apis/books-2026-01-01.normal.json", Models.C2j);

        Assert.StartsWith("@acme/models 4.5.6: 1 service", await _workspace.CheckAsync("list", "--from", "node_modules/models"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_service_is_a_tree_of_operations_with_their_required_members()
    {
        _workspace.Write("books.json", Models.Smithy);

        Assert.Equal("""
            Books 2026-01-01: restJson1, 3 operations, 8 shapes, 4 kB
            ├── FindBooks (2 shapes)
            │   └── FindBooksRequest
            │       └── Subject: string, required
            ├── GetBook (2 shapes)
            │   └── GetBookRequest
            │       └── Id: string, required
            └── LendBook (3 shapes)
                └── LendBookRequest
                    └── Id: string, required

            """, await _workspace.CheckAsync("list", "books.json"), ignoreLineEndingDifferences: true);
    }

    [Fact]
    public async Task Chosen_operations_are_shown_with_all_members_each_shape_once()
    {
        _workspace.Write("books.json", Models.Smithy);

        Assert.Equal("""
            Books 2026-01-01: restJson1, 3 operations, 8 shapes, 4 kB
            └── LendBook (3 shapes)
                ├── LendBookRequest
                │   ├── Id: string, required
                │   └── Reader: Reader
                │       ├── Name: string, required, sensitive
                │       └── Sponsor: Reader (shown above)
                └── LendBookResponse (output)

            """, await _workspace.CheckAsync("list", "books.json", "--operations", "LendBook"), ignoreLineEndingDifferences: true);
    }

    [Fact]
    public async Task A_compressed_model_is_read_like_any_other()
    {
        Directory.CreateDirectory(_workspace.PathOf("data/books/2026-01-01"));
        await using (var file = new GZipStream(File.Create(_workspace.PathOf("data/books/2026-01-01/service-2.json.gz")), CompressionLevel.Fastest))
            await file.WriteAsync(Encoding.UTF8.GetBytes(Models.C2j), TestContext.Current.CancellationToken);

        Assert.StartsWith("Books 2026-01-01: restJson1, 2 operations", await _workspace.CheckAsync("list", "books", "--from", "data"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("The folder '*/nowhere' does not exist.", "list", "--from", "nowhere")]
    [InlineData("aws does not contain a model named 'bookz'. Did you mean 'books'?", "list", "bookz", "--from", "aws")]
    [InlineData("aws does not contain a model named 'compute'. 'amplifygen list' shows all names.", "list", "compute", "--from", "aws")]
    [InlineData("The model 'books' does not contain an operation named 'LentBook'. Did you mean 'LendBook'?", "list", "books", "--from", "aws", "-o", "LentBook")]
    [InlineData("The folder '*/empty' does not contain a model.", "list", "--from", "empty")]
    [InlineData("The folder '*/aws' contains 2 models. Name one of them, such as 'books', and the folder: --from \"*/aws\".", "list", "aws")]
    public async Task A_wrong_name_is_a_usage_error_with_the_next_step(string message, params string[] arguments)
    {
        _workspace.Write("aws/books.json", Models.Smithy).Write("aws/c2j/service-2.json", Models.C2j).Write("empty/notes.txt", "");

        var result = await _workspace.RunAsync(arguments);

        Assert.Equal(2, result.ExitCode);
        Assert.Equal("amplifygen: error: " + message.Replace("*", _workspace.Folder, StringComparison.Ordinal) + "\n", result.Error.Replace('\\', '/'));
        Assert.Empty(result.Output);
    }

    [Fact]
    public async Task A_file_that_is_not_gzip_is_an_error()
    {
        _workspace.Write("data/books/service-2.json.gz", "plain");

        var result = await _workspace.RunAsync("list", "books", "--from", "data");

        Assert.Equal(1, result.ExitCode);
        Assert.EndsWith("is not a gzip file.\n", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_minified_model_is_refused_because_its_shapes_have_no_names()
    {
        _workspace.Write("apis/books-2026-01-01.min.json", Models.C2j.Replace("""{ "shape": "LendBookRequest" }""", """{ "type": "structure", "members": { "Days": { "type": "integer" } } }""", StringComparison.Ordinal));

        var result = await _workspace.RunAsync("list", "books", "--from", "apis");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("The model 'books' is minified", result.Error, StringComparison.Ordinal);
        Assert.Contains("(minified)", await _workspace.CheckAsync("list", "--from", "apis"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Commands_of_a_terminal_in_a_model_are_not_printed()
    {
        _workspace.Write("books.json", Models.Smithy.Replace("\"sdkId\": \"Books\"", "\"sdkId\": \"Books\\u001b[2J[red]\"", StringComparison.Ordinal));

        var result = await _workspace.RunAsync("list", "books.json");

        Assert.DoesNotContain('\u001b', result.Output);
        Assert.Contains("[2J[red]", result.Output + result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("frob")]
    [InlineData("list", "--frob")]
    [InlineData("add")]
    public async Task A_wrong_command_line_is_a_usage_error(params string[] arguments) => Assert.Equal(2, (await _workspace.RunAsync(arguments)).ExitCode);

    [Theory]
    [InlineData("--help")]
    [InlineData("add", "--help")]
    [InlineData("--version")]
    public async Task Help_and_version_succeed(params string[] arguments) => Assert.NotEmpty(await _workspace.CheckAsync(arguments));

    public void Dispose() => _workspace.Dispose();
}
