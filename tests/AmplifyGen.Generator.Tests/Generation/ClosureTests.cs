using System.Text.Json;
using AmplifyGen.Generator.Tests.Harness;
using AmplifyGen.Generator.Tests.Spec;
using Microsoft.CodeAnalysis;

namespace AmplifyGen.Generator.Tests.Generation;

/// <summary>Of a published model that is dropped in whole, only what the named operations reach is generated.</summary>
public sealed class ClosureTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("lambda", "Invoke", "TagResource", "UpdateFunctionCode")]
    [InlineData("apigateway", "CreateRestApi", "GetExport", "ImportRestApi")]
    [InlineData("amplifyuibuilder", "CreateForm", "GetTheme", "StartCodegenJob")]
    public void Three_operations_bring_what_they_reach_and_no_more(string service, params string[] operations)
    {
        var path = RealModels.Find(service + ".json");
        using var model = JsonDocument.Parse(File.ReadAllText(path));
        var shapes = model.RootElement.GetProperty("shapes");
        var starts = shapes.EnumerateObject().Where(shape => TypeOf(shape.Value) is "operation" && operations.Contains(shape.Name[(shape.Name.IndexOf('#', StringComparison.Ordinal) + 1)..], StringComparer.Ordinal));

        var run = GeneratorRun.Of(new SpecFile(path, File.ReadAllText(path)) { Operations = string.Join(';', operations) });

        var generated = GeneratedTypes.Of(run).Select(ShapeId).OfType<string>().Order(StringComparer.Ordinal).ToList();
        output.WriteLine(FormattableString.Invariant($"{generated.Count} of {shapes.EnumerateObject().Count(static shape => IsType(shape.Value))} shapes, {run.AllText.Length} characters in {run.Files.Count} files"));
        Assert.Equal(Reach(shapes, starts.Select(static shape => shape.Name)).Order(StringComparer.Ordinal), generated, StringComparer.Ordinal);
        Assert.Equal(operations, run.Files.Keys.Where(static name => name.EndsWith(".Operation.g.cs", StringComparison.Ordinal)).Select(static name => name.Split('.')[1]), StringComparer.Ordinal);
    }

    /// <summary>What becomes a type of its own, reached by a walk through the model's own text.</summary>
    private static HashSet<string> Reach(JsonElement shapes, IEnumerable<string> starts)
    {
        var types = new HashSet<string>(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>(starts);
        while (open.TryPop(out var id))
        {
            // The prelude's shapes are types of C#.
            if (!seen.Add(id) || !shapes.TryGetProperty(id, out var shape))
                continue;

            if (IsType(shape))
                types.Add(id);

            foreach (var part in shape.EnumerateObject().Where(static part => part.Name is "input" or "output" or "errors" or "member" or "key" or "value" or "members"))
            {
                foreach (var target in Targets(part.Value))
                    open.Push(target);
            }
        }

        return types;
    }

    private static IEnumerable<string> Targets(JsonElement part) => part.ValueKind switch
    {
        JsonValueKind.Array => part.EnumerateArray().SelectMany(Targets),
        JsonValueKind.Object when part.TryGetProperty("target", out var target) && target.ValueKind is JsonValueKind.String => [target.GetString()!],
        JsonValueKind.Object => part.EnumerateObject().SelectMany(static member => Targets(member.Value)),
        _ => [],
    };

    // A string with the older trait is an enum too.
    private static bool IsType(JsonElement shape) => TypeOf(shape) is "structure" or "union" or "enum"
        || (TypeOf(shape) is "string" && shape.TryGetProperty("traits", out var traits) && traits.TryGetProperty("smithy.api#enum", out _));

    private static string? TypeOf(JsonElement shape) => shape.GetProperty("type").GetString();

    // An operation without an input or an output gets an empty one, which has no shape in the model.
    private static string? ShapeId(INamedTypeSymbol type) => type.GetAttributes()
        .Where(static attribute => attribute.AttributeClass is { Name: "ShapeAttribute" })
        .Select(static attribute => (string)attribute.ConstructorArguments[0].Value!)
        .SingleOrDefault(static id => !id.Contains('$', StringComparison.Ordinal));
}
