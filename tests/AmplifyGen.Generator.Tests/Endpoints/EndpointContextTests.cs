using System.Reflection;
using System.Text.Json.Nodes;
using AmplifyGen.Client;
using AmplifyGen.Generator.Emit.Client;
using AmplifyGen.Generator.Tests.Harness;
using AmplifyGen.Generator.Tests.Spec;

namespace AmplifyGen.Generator.Tests.Endpoints;

/// <summary>What a call gives to the rules: what the client knows, and what the operation and its input say.</summary>
public sealed class EndpointContextTests
{
    /// <summary>Rules that say all parameters in an error.</summary>
    private const string Rules = """
        {"version": "1.0", "parameters": {
           "Region": {"type": "string", "builtIn": "AWS::Region", "default": "none"}, "UseFIPS": {"type": "boolean", "builtIn": "AWS::UseFIPS", "default": false},
           "AccountId": {"type": "string", "builtIn": "AWS::Auth::AccountId", "default": "none"}, "Style": {"type": "string", "default": "none"}, "Flag": {"type": "boolean"},
           "Name": {"type": "string", "default": "none"}, "List": {"type": "stringArray", "default": ["none"]}, "Other": {"type": "string", "builtIn": "AWS::S3::Other", "default": "other"}},
         "rules": [{"type": "error", "conditions": [
            {"fn": "getAttr", "argv": [{"ref": "List"}, "[0]"], "assign": "first"}, {"fn": "coalesce", "argv": [{"fn": "getAttr", "argv": [{"ref": "List"}, "[1]"]}, "-"], "assign": "second"},
            {"fn": "ite", "argv": [{"ref": "UseFIPS"}, "fips", "-"], "assign": "fips"}, {"fn": "ite", "argv": [{"fn": "coalesce", "argv": [{"ref": "Flag"}, false]}, "flag", "-"], "assign": "flag"}],
            "error": "{Region} {fips} {AccountId} {Style} {flag} {Name} {first} {second} {Other}"}]}
        """;

    private const string Shapes = """
        "ns#S": {"type": "string"}, "ns#B": {"type": "boolean"},
        "ns#K": {"type": "enum", "members": {"X": {"target": "smithy.api#Unit", "traits": {"smithy.api#enumValue": "kind-x"}}}},
        "ns#Names": {"type": "list", "member": {"target": "ns#S"}}, "ns#Kinds": {"type": "list", "member": {"target": "ns#K"}},
        "ns#Map": {"type": "map", "key": {"target": "ns#S"}, "value": {"target": "ns#Inner"}},
        "ns#Inner": {"type": "structure", "members": {"name": {"target": "ns#S"}, "kind": {"target": "ns#K"}, "inner": {"target": "ns#Inner"}, "names": {"target": "ns#Names"}}},
        "ns#Inners": {"type": "list", "member": {"target": "ns#Inner"}},
        "ns#In": {"type": "structure", "members": {"name": {"target": "ns#S"}, "kind": {"target": "ns#K"}, "must": {"target": "ns#K", "traits": {"smithy.api#required": {}}},
           "flag": {"target": "ns#B"}, "names": {"target": "ns#Names"}, "kinds": {"target": "ns#Kinds"}, "inner": {"target": "ns#Inner"}, "inners": {"target": "ns#Inners"}, "map": {"target": "ns#Map"}}}
        """;

    [Fact]
    public void What_the_client_knows_is_given() => AssertResolved(
        "us-east-1 fips 123 none - none none - other",
        "",
        new EndpointContext { Region = "us-east-1", UseFips = true, AccountId = "123" });

    [Fact]
    public void What_the_client_does_not_know_has_its_default() => AssertResolved("none - none none - none none - other", "", new EndpointContext());

    [Fact]
    public void Settings_of_the_client_are_given() => AssertResolved(
        "none - none path flag none none - other",
        "",
        new EndpointContext { Settings = new Dictionary<string, string>(StringComparer.Ordinal) { ["Style"] = "path", ["Flag"] = "true", ["Name"] = "no setting" } });

    [Theory]
    [InlineData("""{"Name": {"value": "fix"}}""", "none - none none - fix none - other")]
    [InlineData("""{"Flag": {"value": true}}""", "none - none none flag none none - other")]
    [InlineData("""{"List": {"value": ["a", "b"]}}""", "none - none none - none a b other")]
    [InlineData("""{"Region": {"value": "fix"}}""", "fix - none none - none none - other")]
    public void What_an_operation_states_is_given(string parameters, string expected) =>
        AssertResolved(expected, "\"smithy.rules#staticContextParams\": " + parameters, new EndpointContext { Region = expected[..3] is "fix" ? "ignored" : null });

    [Theory]
    [InlineData("Name", "name", """{"name": "n"}""", "none - none none - n none - other")]
    [InlineData("Name", "name", "{}", "none - none none - none none - other")]
    [InlineData("Name", "kind", """{"kind": "kind-x"}""", "none - none none - kind-x none - other")]
    [InlineData("Name", "must", """{"must": "kind-y"}""", "none - none none - kind-y none - other")]
    [InlineData("Name", "inner.name", """{"inner": {"name": "n"}}""", "none - none none - n none - other")]
    [InlineData("Name", "inner.inner.kind", """{"inner": {"inner": {"kind": "k"}}}""", "none - none none - k none - other")]
    [InlineData("Name", "inner.inner.kind", """{"inner": {}}""", "none - none none - none none - other")]
    [InlineData("Flag", "flag", """{"flag": true}""", "none - none none flag none none - other")]
    [InlineData("AccountId", "name", "{}", "none - 123 none - none none - other")]
    [InlineData("AccountId", "name", """{"name": "n"}""", "none - n none - none none - other")]
    [InlineData("List", "names", """{"names": ["a", "b"]}""", "none - none none - none a b other")]
    [InlineData("List", "names[*]", """{"names": ["a"]}""", "none - none none - none a - other")]
    [InlineData("List", "kinds", """{"kinds": ["k"]}""", "none - none none - none k - other")]
    [InlineData("List", "kinds", "{}", "none - none none - none none - other")]
    [InlineData("List", "inners[*].name", """{"inners": [{"name": "a"}, {}, {"name": "b"}]}""", "none - none none - none a b other")]
    [InlineData("List", "inners[*].inner.kind", """{"inners": [{"inner": {"kind": "a"}}, {"inner": {}}]}""", "none - none none - none a - other")]
    [InlineData("List", "inners[*].names[]", """{"inners": [{"names": ["a"]}, {}, {"names": ["b"]}]}""", "none - none none - none a b other")]
    [InlineData("List", "inners[*].name[]", """{"inners": [{"name": "a"}, {"name": "b"}]}""", "none - none none - none a b other")]
    [InlineData("List", "names[]", """{"names": ["a"]}""", "none - none none - none a - other")]
    [InlineData("List", "inners[].name", """{"inners": [{"name": "a"}]}""", "none - none none - none a - other")]
    [InlineData("List", "inners[*].[name, kind][]", """{"inners": [{"kind": "k"}, {"name": "n"}]}""", "none - none none - none k n other")]
    [InlineData("List", "inners[*].[inner.name,name][]", """{"inners": [{"name": "n", "inner": {"name": "i"}}]}""", "none - none none - none i n other")]
    [InlineData("List", "[name, kind]", """{"name": "n", "kind": "k"}""", "none - none none - none n k other")]
    [InlineData("List", "keys(map)", """{"map": {"a": {}, "b": {}}}""", "none - none none - none a b other")]
    [InlineData("List", "map.keys(@)", """{"map": {"a": {}}}""", "none - none none - none a - other")]
    [InlineData("List", "map.*.name", """{"map": {"a": {"name": "n"}}}""", "none - none none - none n - other")]
    public void What_a_path_leads_to_is_given(string parameter, string path, string input, string expected) => AssertResolved(
        expected,
        "\"smithy.rules#operationContextParams\": {\"" + parameter + "\": {\"path\": \"" + path + "\"}}",
        new EndpointContext { AccountId = parameter is "AccountId" ? "123" : null },
        input);

    [Fact]
    public void A_member_that_is_a_parameter_is_given()
    {
        var model = Model("").Replace("{\"name\": {\"target\": \"ns#S\"}, \"kind\": {\"target\": \"ns#K\"}, \"must\"", "{\"name\": {\"target\": \"ns#S\", \"traits\": {\"smithy.rules#contextParam\": {\"name\": \"Name\"}}}, \"kind\": {\"target\": \"ns#K\"}, \"must\"", StringComparison.Ordinal);

        Assert.Equal("none - none none - n none - other", Resolve(model, new EndpointContext(), """{"name": "n"}"""));
        Assert.True(Assert.Single(SpecText.ReadService(model).Operations).HasOwnEndpoint);
    }

    [Fact]
    public void An_operation_that_gives_nothing_has_the_endpoint_of_the_service() =>
        Assert.False(Assert.Single(SpecText.ReadService(Model("")).Operations).HasOwnEndpoint);

    [Theory]
    [InlineData("""staticContextParams": {"«Nam»": {"value": "x"}}""", "'ns#Op' gives the endpoint parameter 'Nam', which the endpoint rules do not have. Did you mean 'Name'?")]
    [InlineData("""staticContextParams": {"«Something»": {"value": "x"}}""", "'ns#Op' gives the endpoint parameter 'Something', which the endpoint rules do not have: correct or remove it")]
    [InlineData("""staticContextParams": {"Name": {"value": «true»}}""", "'value' of 'Name' must be a string, but is true")]
    [InlineData("""staticContextParams": {"Name": «{}»}""", "'Name' of 'ns#Op' needs a 'value': add it")]
    [InlineData("""operationContextParams": {"Name": {"path": "«names»"}}""", "'path' of 'ns#Op' must be a path to a string in the input, but is the string 'names'")]
    [InlineData("""operationContextParams": {"Name": {"path": "«nothing»"}}""", "'path' of 'ns#Op' must be a path to a string in the input, but is the string 'nothing'")]
    [InlineData("""operationContextParams": {"List": {"path": "«inners[*].names»"}}""", "'path' of 'ns#Op' must be a path to a list of strings in the input, but is the string 'inners[*].names'")]
    [InlineData("""operationContextParams": {"List": {"path": "«inners[*].[name]»"}}""", "'path' of 'ns#Op' must be a path to a list of strings in the input, but is the string 'inners[*].[name]'")]
    [InlineData("""operationContextParams": {"Flag": {"path": "«name»"}}""", "'path' of 'ns#Op' must be a path to a Boolean in the input, but is the string 'name'")]
    [InlineData("""operationContextParams": {"Name": {"path": "«names[?x]»"}}""", "'path' of 'ns#Op' must be a path of names, such as 'Table.Name', with '[*]', '[]', '*', '[a, b]' and 'keys(…)', but is the string 'names[?x]'")]
    public void What_cannot_be_given_is_reported(string trait, string message)
    {
        var result = SpecText.Expect("AMPG0002", message, Model("\"smithy.rules#" + trait));

        Assert.False(Assert.Single(Assert.Single(result.Services).Operations).HasOwnEndpoint);
    }

    private static string Model(string operationTrait) => SpecText.Smithy(
        SpecText.ServiceShape.Replace(
            "\"aws.protocols#restJson1\": {}",
            "\"aws.protocols#restJson1\": {}, \"smithy.rules#clientContextParams\": {\"Style\": {\"type\": \"string\"}, \"Flag\": {\"type\": \"boolean\"}}, \"smithy.rules#endpointRuleSet\": " + Rules,
            StringComparison.Ordinal),
        SpecText.OperationShape.Replace("\"uri\": \"/op\"}", "\"uri\": \"/op\"}" + (operationTrait.Length > 0 ? ", " + operationTrait : ""), StringComparison.Ordinal),
        Shapes);

    private static void AssertResolved(string expected, string operationTrait, EndpointContext context, string input = "{}") =>
        Assert.Equal(expected, Resolve(Model(operationTrait), context, input));

    private static string Resolve(string model, EndpointContext context, string input)
    {
        var service = SpecText.ReadService(model);
        var assembly = Assembly.Load(GeneratorRun.Of(new SpecFile("model.json", model)).Image);
        var contexts = assembly.GetType("TestService.Codecs." + service.Identity.EndpointContextName)!;
        var hasOwn = service.Operations[0].HasOwnEndpoint;
        var method = contexts.GetMethod(hasOwn ? EndpointContextEmitter.For("Op") : EndpointContextEmitter.ForService)!;
        object[] arguments = hasOwn ? [Read(assembly, input), context] : [context];
        return Assert.IsType<AwsClientException>(Assert.Throws<TargetInvocationException>(() => method.Invoke(null, arguments)).InnerException).Message;
    }

    private static object Read(Assembly assembly, string json)
    {
        var input = JsonNode.Parse(json)!.AsObject();
        input.TryAdd("must", "kind-x");
        return assembly.GetType("TestService.In")!.BaseType!.GetMethod("FromJson", [typeof(string)])!.Invoke(null, [input.ToJsonString()])!;
    }
}
