using AmplifyGen.Generator.Model;
using AmplifyGen.Generator.Tests.Spec;

namespace AmplifyGen.Generator.Tests.Endpoints;

/// <summary>What is wrong with endpoint rules is reported where it stands.</summary>
public sealed class RuleProblemTests
{
    [Theory]
    [InlineData("""{"fn": "«isSett»", "argv": [{"ref": "Region"}]}""", "The endpoint rules of 'ns#Svc' call 'isSett', which is not a function of Smithy's rules. Did you mean 'isSet'?")]
    [InlineData("""{"fn": "«launch»", "argv": []}""", "The endpoint rules of 'ns#Svc' call 'launch', which is not a function of Smithy's rules: correct or remove it")]
    [InlineData("""{"fn": "isSet", "argv": [{"ref": "«Regon»"}]}""", "The endpoint rules of 'ns#Svc' name 'Regon', which is not a parameter and has no value here. Did you mean 'Region'?")]
    [InlineData("""{"fn": "isSet", "argv": [{"ref": "«Somewhere»"}]}""", "The endpoint rules of 'ns#Svc' name 'Somewhere', which is not a parameter and has no value here: add the parameter or assign it before")]
    [InlineData("""{"fn": "«isSet»", "argv": []}""", "'argv' of 'isSet' must be an array of 1, but is one of 0")]
    [InlineData("""{"fn": "«not»", "argv": [true, false]}""", "'argv' of 'not' must be an array of 1, but is one of 2")]
    [InlineData("""{"fn": "«coalesce»", "argv": ["a"]}""", "'argv' of 'coalesce' must be an array of 2, but is one of 1")]
    [InlineData("""{"fn": "coalesce", "argv": ["a", «true»]}""", "'coalesce' of 'ns#Svc' must be a string, but is a Boolean")]
    [InlineData("""{"fn": "ite", "argv": [{"ref": "Flag"}, "a", «1»]}""", "'ite' of 'ns#Svc' must be a string, but is a number")]
    [InlineData("""{"fn": "booleanEquals", "argv": [true, «"true"»]}""", "'booleanEquals' of 'ns#Svc' must be a Boolean, but is a string")]
    [InlineData("""{"fn": "aws.partition", "argv": [«{"ref": "List"}»]}""", "'aws.partition' of 'ns#Svc' must be a string, but is a list of strings")]
    [InlineData("""{"fn": "getAttr", "argv": [{"ref": "List"}, «"name"»]}""", "The endpoint rules of 'ns#Svc' name the part 'name', which a list of strings does not have: correct it")]
    [InlineData("""{"fn": "getAttr", "argv": [{"fn": "parseURL", "argv": ["x"]}, «"port"»]}""", "The endpoint rules of 'ns#Svc' name the part 'port', which a URL does not have: correct it")]
    [InlineData("""{"fn": "getAttr", "argv": [{"fn": "aws.parseArn", "argv": ["x"]}, «"resourceId[x]"»]}""", "The endpoint rules of 'ns#Svc' name the part 'resourceId[x]', which an ARN does not have: correct it")]
    [InlineData("""{"fn": "isSet", "argv": [«null»]}""", "'isSet' of 'ns#Svc' must be a string, Boolean or whole number, or an object with 'ref' or 'fn', but is null")]
    [InlineData("""{"fn": "isSet", "argv": [«[]»]}""", "'isSet' of 'ns#Svc' must be a string, Boolean or whole number, or an object with 'ref' or 'fn', but is an array")]
    [InlineData("""{"fn": "isSet", "argv": [«1.5»]}""", "'isSet' of 'ns#Svc' must be a string, Boolean or whole number, or an object with 'ref' or 'fn', but is 1.5")]
    [InlineData("""«{"argv": []}»""", "A condition of 'ns#Svc' needs a 'fn': add it")]
    [InlineData("""{"fn": "uriEncode", "argv": ["a"], "assign": "«Region»"}""", "The endpoint rules of 'ns#Svc' assign 'Region', which is a parameter or has a value here: give it another name")]
    [InlineData("""{"fn": "isSet", "argv": [«"{Region"»]}""", "'template' of 'ns#Svc' must be a template whose braces match, but is the string '{Region'")]
    [InlineData("""{"fn": "isSet", "argv": [«"a}"»]}""", "'template' of 'ns#Svc' must be a template whose braces match, but is the string 'a}'")]
    [InlineData("""{"fn": "isSet", "argv": [«"{Flag}"»]}""", "'Flag' of 'ns#Svc' must be a string, but is a Boolean")]
    public void A_wrong_condition_is_reported(string condition, string message) => AssertFault(RuleText.Condition(condition), message);

    [Theory]
    [InlineData("«1»", "'rules' of 'ns#Svc' must be an object, but is 1")]
    [InlineData("""«{"type": "leaf"}»""", "'rule' of 'ns#Svc' must be an object of the type \"tree\", \"endpoint\" or \"error\" with a part of this name, for a tree 'rules', but is an object")]
    [InlineData("""«{"type": "tree"}»""", "A rule of 'ns#Svc' needs a 'rules': add it")]
    [InlineData("""{"type": "endpoint", "endpoint": «{}»}""", "An endpoint of 'ns#Svc' needs a 'url': add it")]
    [InlineData("""{"type": "endpoint", "endpoint": {"url": «{"ref": "Flag"}»}}""", "'url' of 'ns#Svc' must be a string, but is a Boolean")]
    [InlineData("""{"type": "endpoint", "endpoint": {"url": "x", "headers": {"h": «"v"»}}}""", "'h' of 'ns#Svc' must be an array, but is the string 'v'")]
    [InlineData("""{"type": "endpoint", "endpoint": {"url": "x", "properties": {"p": «null»}}}""", "'p' of 'ns#Svc' must be no null, but is null")]
    [InlineData("""{"type": "endpoint", "endpoint": {"url": "x", "properties": {"authSchemes": [«{}»]}}}""", "A scheme in 'authSchemes' of 'ns#Svc' needs a 'name': add it")]
    [InlineData("""{"type": "error", "error": «true»}""", "'error' of 'ns#Svc' must be a string, but is a Boolean")]
    [InlineData("""{"type": "error", "conditions": «{}», "error": "e"}""", "'conditions' of 'ns#Svc' must be an array, but is an object")]
    public void A_wrong_rule_is_reported(string rule, string message) => AssertFault(RuleText.Tree(rule), message);

    [Theory]
    [InlineData("""{"P": {"type": «"number"»}}""", "'type' of 'ns#Svc' must be \"string\", \"boolean\" or \"stringArray\", but is the string 'number'")]
    [InlineData("""{"P": {"type": "string", "default": «true»}}""", "'default of P' of 'ns#Svc' must be a string, but is true")]
    [InlineData("""{"P": {"type": "string", "required": «1»}}""", "'required' of 'ns#Svc' must be true or false, but is 1")]
    [InlineData("«[]»", "'parameters' of 'ns#Svc' must be an object, but is an array")]
    public void A_wrong_parameter_is_reported(string parameters, string message) =>
        AssertFault($$"""{"version": "1.0", "parameters": {{parameters}}, "rules": []}""", message);

    [Fact]
    public void A_value_cannot_be_named_behind_the_rule_that_assigns_it() => AssertFault(
        RuleText.Tree(
            """{"type": "error", "conditions": [{"fn": "uriEncode", "argv": ["a"], "assign": "encoded"}], "error": "{encoded}"}""",
            """{"type": "error", "error": «"{encoded}"»}"""),
        "The endpoint rules of 'ns#Svc' name 'encoded', which is not a parameter and has no value here: add the parameter or assign it before");

    [Fact]
    public void Rules_beyond_measure_are_refused()
    {
        var rules = string.Join(", ", Enumerable.Repeat(RuleText.End, 60_000));

        var problem = Assert.Single(SpecText.Read(EndpointProgram.ModelOf(RuleText.Tree(rules))).Problems);

        Assert.Equal("The endpoint rules of 'ns#Svc' have more than 100000 parts: make them smaller", problem.Message);
    }

    private static void AssertFault(string rules, string message)
    {
        // Marks within quotes, so that they are around the characters of a string.
        var marked = rules.Replace("«\"", "\"«", StringComparison.Ordinal).Replace("\"»", "»\"", StringComparison.Ordinal);
        var result = SpecText.Expect("AMPG0002", message, EndpointProgram.ModelOf(marked));

        Assert.IsType<EndpointLogic.Standard>(Assert.Single(result.Services).Endpoint.Logic);
    }
}
