using System.Text;
using System.Text.Json;
using AmplifyGen.Generator.Model;
using AmplifyGen.Generator.Spec;
using AmplifyGen.Tool.Models;
using AmplifyGen.Tool.Sources;

namespace AmplifyGen.Tool.Tests;

public sealed class PruningTests
{
    private static readonly string? Chosen = Environment.GetEnvironmentVariable("AMPLIFYGEN_MODELS") is { Length: > 0 } folder ? folder : null;

    public static TheoryData<string> RealModels => Chosen is null ? TestNeed.Models.Rows(FindRealModels) : [.. FindRealModels()];

    private static string Folder => Chosen ?? TestNeed.FindShared("models")!;

    [Fact]
    public void A_copy_of_a_Smithy_model_contains_what_the_operation_reaches()
    {
        var copy = Prune(Models.Smithy, "LendBook");

        Assert.Equal(
            ["Books", "LendBook", "LendBookRequest", "WithId", "BookId", "isbn", "Reader", "Reader$Name", "Busy"],
            Names(copy, "shapes").Select(static id => id["org.example.books#".Length..]),
            StringComparer.Ordinal);
    }

    [Fact]
    public void A_copy_of_a_C2j_model_contains_what_the_operation_reaches()
    {
        var copy = Prune(Models.C2j, "LendBook");

        Assert.Equal(["LendBook"], Names(copy, "operations"), StringComparer.Ordinal);
        Assert.Equal(["LendBookRequest", "Days", "Text", "Busy"], Names(copy, "shapes"), StringComparer.Ordinal);
    }

    [Fact]
    public void The_service_of_a_copy_lists_the_operations_of_resources_itself()
    {
        using var copy = JsonDocument.Parse(Prune(Models.Smithy, "LendBook", "GetBook"));
        var service = copy.RootElement.GetProperty("shapes").GetProperty("org.example.books#Books");

        Assert.Equal(
            ["org.example.books#GetBook", "org.example.books#LendBook"],
            service.GetProperty("operations").EnumerateArray().Select(static operation => operation.GetProperty("target").GetString()!),
            StringComparer.Ordinal);
        Assert.False(service.TryGetProperty("resources", out _));
        Assert.Empty(service.GetProperty("rename").EnumerateObject());
        Assert.Equal(["aws.api#service", "aws.protocols#restJson1"], service.GetProperty("traits").EnumerateObject().Select(static trait => trait.Name), StringComparer.Ordinal);
    }

    [Fact]
    public void A_copy_keeps_texts_readable() =>
        Assert.Contains("\"The subject: <b>\\\"läsa\\\"</b>.\"", Prune(Models.Smithy, "FindBooks"), StringComparison.Ordinal);

    [Fact]
    public void A_copy_has_the_same_line_ends_everywhere() => Assert.DoesNotContain('\r', Prune(Models.C2j, "FindBooks"));

    [Fact]
    public void Paginators_and_waiters_of_other_operations_are_omitted()
    {
        Assert.Equal([], Names(Prune(Models.Paginators, "LendBook"), "pagination"), StringComparer.Ordinal);
        Assert.Equal(["FindBooks"], Names(Prune(Models.Paginators, "FindBooks"), "pagination"), StringComparer.Ordinal);
        Assert.Equal(["BookLent"], Names(Prune(Models.Waiters, "LendBook"), "waiters"), StringComparer.Ordinal);
    }

    [Fact]
    public void A_copy_of_a_copy_is_the_same()
    {
        var copy = Prune(Models.Smithy, "LendBook");

        Assert.Equal(copy, Prune(copy, "LendBook"));
    }

    [Theory]
    [InlineData(Models.Smithy)]
    [InlineData(Models.C2j)]
    public void A_copy_generates_what_the_whole_model_generates(string model)
    {
        foreach (var operation in ModelPruner.FindOperations(Encoding.UTF8.GetBytes(model)))
            AssertGeneratesTheSame([("books.json", model)], [operation]);
    }

    [Theory]
    [MemberData(nameof(RealModels))]
    public void A_copy_of_a_real_model_generates_what_the_whole_model_generates(string file)
    {
        var service = ServiceFinder.Describe(new ModelFile(Path.Combine(Folder, file)))!;
        var texts = service.All.Select(static part => (part.Path, part.ReadText())).ToList();
        var operations = ModelPruner.FindOperations(service.Model.ReadBytes());
        var random = new Random(operations.Count);

        // One operation, two, four and so on, and all.
        for (var count = 1; count < operations.Count * 2; count *= 2)
            AssertGeneratesTheSame(texts, [.. operations.OrderBy(_ => random.Next()).Take(count)]);
    }

    private static void AssertGeneratesTheSame(IReadOnlyList<(string Path, string Text)> files, string[] operations)
    {
        var chosen = operations.ToHashSet(StringComparer.Ordinal);
        var whole = Read(files, operations);
        var copy = Read([.. files.Select(file => (file.Path, Encoding.UTF8.GetString(ModelPruner.Prune(Encoding.UTF8.GetBytes(file.Text), chosen))))], []);

        Assert.Equal(whole.Services.Select(WithoutId), copy.Services.Select(WithoutId));
        Assert.Equal(IdsOf(whole), IdsOf(copy), StringComparer.Ordinal);
    }

    /// <summary>C2J does not name the shape of a service. It gets an id that no other shape has, whether an operation reaches that one or not.</summary>
    private static ServiceModel WithoutId(ServiceModel service) => service with { Identity = service.Identity with { ShapeId = "" } };

    /// <summary>The messages differ in what to do: a copy has no list of operations to correct.</summary>
    private static IEnumerable<string> IdsOf(SpecResult result) => result.Problems.Select(static problem => problem.Id).Order(StringComparer.Ordinal);

    private static SpecResult Read(IReadOnlyList<(string Path, string Text)> files, string[] operations) => SpecReader.Read(
        files.Select(file => new SpecInput { Path = file.Path, Text = file.Text, Operations = operations.ToEquatableArray() }).ToEquatableArray(),
        TestContext.Current.CancellationToken);

    private static string Prune(string model, params string[] operations) =>
        Encoding.UTF8.GetString(ModelPruner.Prune(Encoding.UTF8.GetBytes(model), operations.ToHashSet(StringComparer.Ordinal)));

    private static List<string> Names(string model, string member)
    {
        using var document = JsonDocument.Parse(model);
        return [.. document.RootElement.GetProperty(member).EnumerateObject().Select(static entry => entry.Name)];
    }

    /// <summary>AWS's published models in both formats, or those in the folder that a variable names.</summary>
    private static IEnumerable<string> FindRealModels()
    {
        // A service can have the same name in both formats.
        string[] folders = Chosen is null ? [Path.Combine(Folder, "smithy"), Path.Combine(Folder, "c2j")] : [Chosen];
        return folders.SelectMany(ServiceFinder.FindIn).Select(static service => Path.GetRelativePath(Folder, service.Model.Path));
    }
}
