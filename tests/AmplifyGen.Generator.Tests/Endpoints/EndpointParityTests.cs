using System.Globalization;
using System.Text.Json.Nodes;
using AmplifyGen.Generator.Tests.Botocore;

namespace AmplifyGen.Generator.Tests.Endpoints;

/// <summary>The rules of services with all functions: what the generated code makes of random parameters is what botocore makes of them.</summary>
public sealed class EndpointParityTests(ITestOutputHelper output)
{
    private static readonly string[] Names =
    [
        "s3", "s3control", "dynamodb", "events", "sts", "kinesis", "route53", "ecr", "iam", "cloudfront", "lambda", "neptune-graph", "sqs", "amplifybackend", "arc-region-switch",
    ];

    /// <summary>All of them, or those that a variable names, with commas between; <c>all</c> stands for every service that botocore has.</summary>
    public static TheoryData<string> Services { get; } = TestNeed.Botocore.Rows(
        static () => Environment.GetEnvironmentVariable("AMPLIFYGEN_ENDPOINT_SERVICES") is { Length: > 0 } chosen ? chosen.Split(',') : Names);

    [Theory]
    [MemberData(nameof(Services))]
    public async Task Random_parameters_give_the_endpoint_that_botocore_gives(string service)
    {
        foreach (var line in await BotocoreScript.EndpointsAsync(service, TestContext.Current.CancellationToken))
            Compare(JsonNode.Parse(line)!.AsObject());
    }

    private void Compare(JsonObject service)
    {
        var program = EndpointProgram.OfRules(service["rules"]!.ToJsonString());
        var faults = new List<string>();
        var (endpoints, errors) = (0, 0);
        foreach (var one in service["cases"]!.AsArray().Select(static one => one!.AsObject()).Where(static one => one["refused"] is null))
        {
            _ = one["error"] is null ? endpoints++ : errors++;
            if (EndpointComparison.Difference(program, one["parameters"]!.AsObject(), one) is { } difference)
                faults.Add(difference + "\n" + one.ToJsonString());
        }

        Assert.True(endpoints + errors > 0, (string?)service["service"]);
        Assert.True(
            faults.Count == 0,
            string.Create(CultureInfo.InvariantCulture, $"{service["service"]}: {faults.Count} of {endpoints + errors} differ:\n{string.Join("\n\n", faults.Take(6))}"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{service["service"]}: {endpoints} endpoints, {errors} errors, {program.Code.Length} characters of C#"));
    }
}
