using System.Text.Json.Nodes;
using AmplifyGen.Generator.Tests.Harness;
using AmplifyGen.Generator.Tests.Spec;
using AmplifyGen.Generator.Tests.Spec.C2j;

namespace AmplifyGen.Generator.Tests.Endpoints;

/// <summary>Which file the endpoint of a service is in, and where its rules come from.</summary>
public sealed class EndpointGenerationTests
{
    private const string File = "TestService.Endpoint.g.cs";
    private const string ContextFile = "TestService.Endpoint.Context.g.cs";

    [Fact]
    public void A_service_without_rules_has_the_pattern_of_its_host_names()
    {
        var program = EndpointProgram.Of(SpecText.ReadService(C2jText.OperationWith("")));

        Assert.Equal("https://test.eu-west-1.amazonaws.com", program.Resolve(new JsonObject { ["Region"] = "eu-west-1" }).Url.OriginalString);
        Assert.Equal(
            "https://test-fips.cn-north-1.api.amazonwebservices.com.cn",
            program.Resolve(new JsonObject { ["Region"] = "cn-north-1", ["UseFIPS"] = true, ["UseDualStack"] = true }).Url.OriginalString);
        Assert.Equal("http://localhost:8000/x", program.Resolve(new JsonObject { ["Endpoint"] = "http://localhost:8000/x" }).Url.OriginalString);
    }

    [Fact]
    public void Rules_beside_a_C2J_file_make_the_code_that_rules_in_the_model_make()
    {
        var model = C2jText.OperationWith("");
        var rules = RuleText.Tree(RuleText.End);
        var overlay = SpecText.Smithy("\"com.amazonaws.testservice#TestService\": {\"type\": \"apply\", \"traits\": {\"smithy.rules#endpointRuleSet\": " + rules + "}}");

        var companion = GeneratorRun.Of(new SpecFile("models/service-2.json", model), new SpecFile("models/endpoint-rule-set-1.json", rules));
        var trait = GeneratorRun.Of(new SpecFile("models/service-2.json", model), new SpecFile("overlay.json", overlay));

        Assert.Equal(trait.Files[File], companion.Files[File]);
        Assert.Contains("https://example.com", companion.Files[File], StringComparison.Ordinal);
    }

    [Fact]
    public void Rules_in_a_file_replace_those_of_the_model()
    {
        var model = EndpointProgram.ModelOf(RuleText.Tree(RuleText.End));
        var run = GeneratorRun.Of(
            new SpecFile("model.json", model), new SpecFile("rules.json", RuleText.Url("\"https://other.example\"")) { Service = "Test Service" });

        Assert.Contains("https://other.example", run.Files[File], StringComparison.Ordinal);
        Assert.DoesNotContain("https://example.com", run.Files[File], StringComparison.Ordinal);
    }

    [Fact]
    public void A_change_of_the_rules_changes_their_file_alone()
    {
        var before = GeneratorRun.Of(new SpecFile("model.json", EndpointProgram.ModelOf(RuleText.Tree(RuleText.End))));
        var after = before.Next(new SpecFile("model.json", EndpointProgram.ModelOf(RuleText.Url("\"https://other.example\""))));

        Assert.Equal([File], after.Files.Where(file => !string.Equals(before.Files[file.Key], file.Value, StringComparison.Ordinal)).Select(static file => file.Key), StringComparer.Ordinal);
        Assert.Contains(ContextFile, after.Files.Keys, StringComparer.Ordinal);
    }
}
