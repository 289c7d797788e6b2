using System.Text.Json;
using AmplifyGen.Analyzers.Json;
using AmplifyGen.Analyzers.Tests.Harness;

namespace AmplifyGen.Analyzers.Tests.Json;

/// <summary>The inputs that AWS's models give as examples fit the shapes and break no constraint.</summary>
public sealed class PublishedExampleTests
{
    [Theory]
    [InlineData("glacier", "Glacier", 32)]
    [InlineData("lambda", "Lambda", 49)]
    public void Nothing_is_reported_of_an_example(string service, string name, int expectedCount)
    {
        var shapes = new KnownShapes(RealModels.Generate(service), name);
        using var model = JsonDocument.Parse(RealModels.Read(service));
        var (count, misfits) = (0, new List<string>());
        foreach (var operation in model.RootElement.GetProperty("shapes").EnumerateObject())
        {
            foreach (var input in Inputs(operation.Value))
            {
                count++;
                var shape = operation.Value.GetProperty("input").GetProperty("target").GetString()!.Split('#')[1];
                misfits.AddRange(shapes.Misfits(shape, input).Where(static misfit => !IsBlob(misfit)).Select(misfit => $"{operation.Name}: {misfit}"));
            }
        }

        Assert.Equal(expectedCount, count);
        Assert.Empty(misfits);
    }

    /// <summary>The examples hold the text of a blob, where JSON holds its base64.</summary>
    private static bool IsBlob(JsonMisfit misfit) => misfit is JsonMisfit.Fault { Message: var message } && message.Contains(" takes a string of base64 ", StringComparison.Ordinal);

    private static IEnumerable<string> Inputs(JsonElement operation)
    {
        if (!operation.TryGetProperty("traits", out var traits) || !traits.TryGetProperty("smithy.api#examples", out var examples))
            yield break;

        foreach (var example in examples.EnumerateArray())
        {
            if (example.TryGetProperty("input", out var input))
                yield return input.GetRawText();
        }
    }
}
