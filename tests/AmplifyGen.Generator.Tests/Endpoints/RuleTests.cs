using System.Text.Json.Nodes;

namespace AmplifyGen.Generator.Tests.Endpoints;

/// <summary>What rules mean where AWS's own do not say it, or seldom.</summary>
public sealed class RuleTests
{
    [Theory]
    [InlineData("""{"fn": "isSet", "argv": [{"ref": "Text"}]}""", "{}", false)]
    [InlineData("""{"fn": "isSet", "argv": [{"ref": "Text"}]}""", """{"Text": ""}""", true)]
    [InlineData("""{"fn": "isSet", "argv": [{"ref": "Flag"}]}""", """{"Flag": false}""", true)]
    [InlineData("""{"fn": "isSet", "argv": [{"fn": "getAttr", "argv": [{"ref": "List"}, "[1]"]}]}""", """{"List": ["a"]}""", false)]
    [InlineData("""{"fn": "isSet", "argv": [{"fn": "getAttr", "argv": [{"ref": "List"}, "[0]"]}]}""", """{"List": ["a"]}""", true)]
    [InlineData("""{"fn": "stringEquals", "argv": [{"fn": "getAttr", "argv": [{"ref": "List"}, "[-1]"]}, "b"]}""", """{"List": ["a", "b"]}""", true)]
    [InlineData("""{"fn": "not", "argv": [{"fn": "isSet", "argv": [{"ref": "Text"}]}]}""", "{}", true)]
    [InlineData("""{"fn": "not", "argv": [{"ref": "Flag"}]}""", "{}", true)]
    [InlineData("""{"fn": "not", "argv": [{"fn": "stringEquals", "argv": [{"ref": "Text"}, "a"]}]}""", """{"Text": "b"}""", true)]
    [InlineData("""{"fn": "booleanEquals", "argv": [{"ref": "Flag"}, false]}""", "{}", false)]
    [InlineData("""{"fn": "booleanEquals", "argv": [{"ref": "Flag"}, false]}""", """{"Flag": false}""", true)]
    [InlineData("""{"fn": "booleanEquals", "argv": [true, true]}""", "{}", true)]
    [InlineData("""{"fn": "booleanEquals", "argv": [true, false]}""", "{}", false)]
    [InlineData("""{"fn": "stringEquals", "argv": ["a", "b"]}""", "{}", false)]
    [InlineData("""{"fn": "coalesce", "argv": [{"ref": "Flag"}, true]}""", "{}", true)]
    [InlineData("""{"fn": "coalesce", "argv": [{"ref": "Flag"}, true]}""", """{"Flag": false}""", false)]
    [InlineData("""{"fn": "stringEquals", "argv": [{"fn": "coalesce", "argv": [{"ref": "Text"}, {"ref": "Region"}, "c"]}, "r"]}""", """{"Region": "r"}""", true)]
    [InlineData("""{"fn": "stringEquals", "argv": [{"fn": "coalesce", "argv": ["c", {"ref": "Text"}]}, "c"]}""", """{"Text": "r"}""", true)]
    [InlineData("""{"fn": "stringEquals", "argv": [{"fn": "ite", "argv": [{"ref": "Flag"}, "yes", "no"]}, "yes"]}""", """{"Flag": true}""", true)]
    [InlineData("""{"fn": "stringEquals", "argv": [{"fn": "ite", "argv": [{"ref": "Flag"}, "yes", "no"]}, "no"]}""", "{}", true)]
    [InlineData("""{"fn": "ite", "argv": [true, false, true]}""", "{}", false)]
    [InlineData("""{"fn": "stringEquals", "argv": [{"fn": "getAttr", "argv": [{"fn": "split", "argv": [{"ref": "Text"}, "--", 0]}, "[1]"]}, "b"]}""", """{"Text": "a--b--c"}""", true)]
    [InlineData("""{"fn": "stringEquals", "argv": ["{Text}{{x}}", "a{{x}}"]}""", """{"Text": "a"}""", true)]
    public void A_condition_holds_or_not(string condition, string parameters, bool holds)
    {
        var program = EndpointProgram.OfRules(RuleText.Condition(condition));
        var input = JsonNode.Parse(parameters)!.AsObject();

        if (holds)
            Assert.Equal("https://example.com", program.Resolve(input).Url.OriginalString);
        else
            Assert.StartsWith("The service has no endpoint", Assert.Throws<AwsClientException>(() => program.Resolve(input)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_Boolean_can_be_assigned()
    {
        var program = EndpointProgram.OfRules(RuleText.Tree("""
            {"type": "tree", "conditions": [{"fn": "isValidHostLabel", "argv": [{"ref": "Text"}, false], "assign": "isLabel"}], "rules": [
              {"type": "endpoint", "conditions": [{"fn": "booleanEquals", "argv": [{"ref": "isLabel"}, true]}], "endpoint": {"url": "https://{Text}.example.com"}}]}
            """));

        Assert.Equal("https://a.example.com", program.Resolve(new JsonObject { ["Text"] = "a" }).Url.OriginalString);
        Assert.Throws<AwsClientException>(() => program.Resolve(new JsonObject { ["Text"] = "-" }));
    }

    [Fact]
    public void A_tree_without_a_rule_for_the_parameters_gives_way_to_the_next_rule()
    {
        var program = EndpointProgram.OfRules(RuleText.Tree(
            """{"type": "tree", "conditions": [{"fn": "isSet", "argv": [{"ref": "Region"}]}], "rules": [{"type": "error", "conditions": [{"fn": "isSet", "argv": [{"ref": "Text"}]}], "error": "e"}]}""",
            RuleText.End));

        Assert.Equal("https://example.com", program.Resolve(new JsonObject { ["Region"] = "r" }).Url.OriginalString);
    }

    [Fact]
    public void Names_in_two_rules_can_be_equal()
    {
        var program = EndpointProgram.OfRules(RuleText.Tree(
            """{"type": "error", "conditions": [{"fn": "aws.parseArn", "argv": [{"ref": "Text"}], "assign": "parsed"}], "error": "{parsed#service}"}""",
            """{"type": "error", "conditions": [{"fn": "parseURL", "argv": [{"ref": "Text"}], "assign": "parsed"}], "error": "{parsed#authority}"}"""));

        Assert.Equal("s3", Assert.Throws<AwsClientException>(() => program.Resolve(new JsonObject { ["Text"] = "arn:aws:s3:::x" })).Message);
        Assert.Equal("h:1", Assert.Throws<AwsClientException>(() => program.Resolve(new JsonObject { ["Text"] = "http://h:1/p" })).Message);
    }

    [Fact]
    public void An_endpoint_that_no_parameter_changes_is_made_once()
    {
        var program = EndpointProgram.OfRules(RuleText.Tree(RuleText.End));

        Assert.Same(program.Resolve([]), program.Resolve([]));
    }

    [Fact]
    public void A_required_parameter_that_is_missing_is_named()
    {
        var program = EndpointProgram.OfRules("""{"version": "1.0", "parameters": {"Bucket": {"type": "string", "required": true}}, "rules": []}""");

        Assert.Equal(
            "The endpoint cannot be resolved without the parameter 'Bucket'. Set it on the client or the request.",
            Assert.Throws<AwsClientException>(() => program.Resolve([])).Message);
    }

    [Fact]
    public void A_default_holds_where_no_value_is_given()
    {
        var program = EndpointProgram.OfRules("""
            {"version": "1.0", "parameters": {"Stage": {"type": "string", "default": "prod"}, "List": {"type": "stringArray", "default": ["x"]}, "Flag": {"type": "boolean", "default": true}},
             "rules": [{"type": "error", "conditions": [{"fn": "booleanEquals", "argv": [{"ref": "Flag"}, true]}, {"fn": "getAttr", "argv": [{"ref": "List"}, "[0]"], "assign": "first"}], "error": "{Stage} {first}"}]}
            """);

        Assert.Equal("prod x", Assert.Throws<AwsClientException>(() => program.Resolve([])).Message);
    }

    [Theory]
    [InlineData("not a host")]
    [InlineData("user@evil.example")]
    [InlineData("evil.example/?")]
    [InlineData("evil.example/#")]
    public void A_parameter_that_makes_no_URL_is_refused(string text)
    {
        var program = EndpointProgram.OfRules(RuleText.Url("\"https://{Text}.example.com\""));

        Assert.Throws<AwsClientException>(() => program.Resolve(new JsonObject { ["Text"] = text }));
    }

    [Fact]
    public void Headers_and_properties_are_those_of_the_rule()
    {
        var program = EndpointProgram.OfRules(RuleText.Tree("""
            {"type": "endpoint", "endpoint": {"url": "https://example.com", "headers": {"x-region": ["{Region}", "b"], "x-fix": ["c"]},
              "properties": {"number": 1.5, "flag": true, "list": ["{Region}", {"a": 1}],
                "authSchemes": [{"name": "sigv4a", "signingName": "n", "signingRegionSet": ["*"], "disableNormalizePath": true}]}}}
            """));

        var endpoint = program.Resolve(new JsonObject { ["Region"] = "r" });

        Assert.Equal(["r", "b"], endpoint.Headers["x-region"]);
        Assert.Equal("""{"number":1.5,"flag":true,"list":["r",{"a":1}]}""", Document.FromMap([.. endpoint.Properties.Where(static entry => entry.Key is not "authSchemes").Select(static entry => (entry.Key, (Document?)entry.Value))]).ToJson());
        var scheme = Assert.Single(endpoint.AuthSchemes);
        Assert.Equal(("sigv4a", "n", null, true, false), (scheme.Name, scheme.SigningName, scheme.SigningRegion, scheme.DisableNormalizePath, scheme.DisableDoubleEncoding));
        Assert.Equal(["*"], scheme.SigningRegionSet);
    }
}
