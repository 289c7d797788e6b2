using System.Text.Json.Nodes;
using AmplifyGen.Generator.Tests.Spec;

namespace AmplifyGen.Generator.Tests.Endpoints;

/// <summary>AWS publishes, beside the rules of a service, cases with their answers. The generated code gives these answers.</summary>
public sealed class PublishedCaseTests(ITestOutputHelper output)
{
    public static TheoryData<string> Models => RealModels.Rows();

    [Theory]
    [MemberData(nameof(Models))]
    public void Each_case_of_a_model_has_the_stated_answer(string model)
    {
        var path = RealModels.Find(model);
        var service = JsonNode.Parse(File.ReadAllText(path))!["shapes"]!.AsObject().Single(static shape => (string)shape.Value!["type"]! is "service");
        var traits = service.Value!["traits"]!;
        var program = EndpointProgram.OfRules(traits["smithy.rules#endpointRuleSet"]!.ToJsonString());
        var cases = traits["smithy.rules#endpointTests"]!["testCases"]!.AsArray();

        var faults = cases
            .Select(one => (Case: one!.AsObject(), Difference: EndpointComparison.Difference(program, one["params"] as JsonObject ?? [], one["expect"]!.AsObject())))
            .Where(static one => one.Difference is not null)
            .Select(static one => $"{(string?)one.Case["documentation"]}: {one.Difference}")
            .ToList();

        Assert.NotEmpty(cases);
        Assert.True(faults.Count == 0, FormattableString.Invariant($"{faults.Count} of {cases.Count} differ:\n{string.Join('\n', faults.Take(10))}"));
        output.WriteLine(FormattableString.Invariant($"{cases.Count} cases"));
    }
}
