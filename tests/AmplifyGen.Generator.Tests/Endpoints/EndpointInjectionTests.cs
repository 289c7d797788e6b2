using System.Text.Json.Nodes;
using AmplifyGen.Generator.Tests.Harness;

namespace AmplifyGen.Generator.Tests.Endpoints;

/// <summary>Rules are untrusted: no text of theirs becomes code.</summary>
public sealed class EndpointInjectionTests
{
    public static TheoryData<string> Texts =>
    [
        "\"; System.Console.Write(1); //",
        "{{x}}\\",
        "*/ class Evil {} /*",
        "a\r\nclass Evil {}",
        "a\u2028class Evil {}",
        "a\u0085class Evil {}",
        "</summary><evil/>",
        "int",
        "parameters",
        "Resolve",
        "EqualityContract",
        "Clone",
        "\u202E\u0000",
        "",
        "_",
        "1",
        new string('x', 500),
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_text_is_no_code_wherever_it_stands(string text)
    {
        var escaped = text.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal).Replace("{{{{x}}}}", "{{x}}", StringComparison.Ordinal);
        var rules = new JsonObject
        {
            ["version"] = "1.0",
            ["parameters"] = new JsonObject
            {
                ["Text"] = new JsonObject { ["type"] = "string", ["documentation"] = text, ["default"] = text },
                ["P" + text] = new JsonObject { ["type"] = "string", ["documentation"] = text, ["deprecated"] = new JsonObject { ["message"] = text, ["since"] = text } },
            },
            ["rules"] = new JsonArray(
                new JsonObject
                {
                    ["type"] = "endpoint",
                    ["conditions"] = new JsonArray(
                        new JsonObject { ["fn"] = "uriEncode", ["argv"] = new JsonArray(escaped), ["assign"] = "A" + text },
                        new JsonObject { ["fn"] = "stringEquals", ["argv"] = new JsonArray(new JsonObject { ["ref"] = "A" + text }, escaped) },
                        new JsonObject { ["fn"] = "isValidHostLabel", ["argv"] = new JsonArray(escaped, false), ["assign"] = "B" + text }),
                    ["endpoint"] = new JsonObject
                    {
                        ["url"] = "https://" + escaped,
                        ["headers"] = new JsonObject { [text] = new JsonArray(escaped) },
                        ["properties"] = new JsonObject
                        {
                            [text] = escaped,
                            ["authSchemes"] = new JsonArray(new JsonObject { ["name"] = escaped, ["signingName"] = escaped, ["signingRegion"] = escaped + "{Text}", ["signingRegionSet"] = new JsonArray(escaped) }),
                        },
                    },
                },
                new JsonObject { ["type"] = "error", ["error"] = escaped }),
        };
        var model = EndpointProgram.ModelOf(rules.ToJsonString());

        var run = GeneratorRun.Of(new SpecFile("model.json", model));

        Assert.DoesNotContain(GeneratedTypes.Of(run), static type => type.Name is "Evil");
        Assert.Contains("TestService.Endpoint.g.cs", run.Files.Keys, StringComparer.Ordinal);
        Assert.Contains(GeneratedTypes.Of(run), static type => type.Name is "TestServiceEndpointParameters");
    }
}
