using AmplifyGen.Generator.Model;

namespace AmplifyGen.Generator.Tests.Spec;

/// <summary>Where the message of an error is, and whether something that a service answers is sensitive.</summary>
public sealed class ErrorTests
{
    [Theory]
    [InlineData("""{"message": {"target": "smithy.api#String"}}""", true, null)]
    [InlineData("""{"Message": {"target": "smithy.api#String", "traits": {"smithy.api#jsonName": "message"}}}""", true, null)]
    [InlineData("""{"message": {"target": "smithy.api#String", "traits": {"smithy.api#jsonName": "ErrorMessage"}}}""", true, null)]
    [InlineData("""{"message": {"target": "smithy.api#String", "traits": {"smithy.api#jsonName": "why"}}}""", false, null)]
    [InlineData("""{"message": {"target": "smithy.api#String", "traits": {"smithy.api#httpHeader": "X-Why"}}}""", false, null)]
    [InlineData("""{"errorMessage": {"target": "smithy.api#String"}}""", true, null)]
    [InlineData("""{"errorMessage": {"target": "smithy.api#String", "traits": {"smithy.api#jsonName": "why"}}}""", true, "errorMessage")]
    [InlineData("""{"ErrorMessage": {"target": "smithy.api#String", "traits": {"smithy.api#httpHeader": "X-Why"}}}""", true, "ErrorMessage")]
    [InlineData("""{"errorMessage": {"target": "smithy.api#Integer", "traits": {"smithy.api#jsonName": "why"}}}""", true, null)]
    [InlineData("""{"errorMessage": {"target": "smithy.api#String", "traits": {"smithy.api#jsonName": "why", "smithy.api#sensitive": {}}}}""", true, null)]
    [InlineData("""{"message": {"target": "smithy.api#String"}, "errorMessage": {"target": "smithy.api#String", "traits": {"smithy.api#jsonName": "why"}}}""", true, null)]
    public void A_message_is_found_by_the_name_of_its_member(string members, bool isShared, string? spare)
    {
        var error = Assert.Single(Read("\"ns#Bad\": {\"type\": \"structure\", \"traits\": {\"smithy.api#error\": \"client\"}, \"members\": " + members + "}").Errors);

        Assert.Equal((isShared, spare), (error.IsMessageShared, error.SpareMessageMember?.Name));
    }

    [Theory]
    [InlineData("""{"a": {"target": "smithy.api#String"}}""", false)]
    [InlineData("""{"a": {"target": "ns#Loop"}}""", false)]
    [InlineData("""{"a": {"target": "smithy.api#String", "traits": {"smithy.api#sensitive": {}}}}""", true)]
    [InlineData("""{"a": {"target": "smithy.api#String", "traits": {"amplifygen#secret": {}}}}""", true)]
    [InlineData("""{"a": {"target": "ns#Secret"}}""", true)]
    [InlineData("""{"a": {"target": "ns#Map"}}""", true)]
    [InlineData("""{"a": {"target": "ns#Union"}}""", true)]
    public void What_is_sensitive_is_found_at_any_depth(string members, bool isSensitive)
    {
        var service = Read(
            """
            "ns#Secret": {"type": "string", "traits": {"smithy.api#sensitive": {}}},
            "ns#Loop": {"type": "structure", "members": {"next": {"target": "ns#Loop"}}},
            "ns#Map": {"type": "map", "key": {"target": "smithy.api#String"}, "value": {"target": "ns#List"}},
            "ns#List": {"type": "list", "member": {"target": "ns#Union"}},
            "ns#Union": {"type": "union", "members": {"all": {"target": "ns#Map"}, "inner": {"target": "ns#Inner"}}},
            "ns#Inner": {"type": "structure", "members": {"pin": {"target": "ns#Secret"}}},
            """ + "\"ns#Bad\": {\"type\": \"structure\", \"traits\": {\"smithy.api#error\": \"client\"}, \"members\": " + members + "}");

        Assert.Equal(isSensitive, Assert.Single(service.Errors).IsSensitive);
        Assert.Equal(isSensitive, Assert.Single(service.Operations).HasSensitiveAnswer);
    }

    private static ServiceModel Read(string shapes) => SpecText.ReadService(SpecText.Model("\"ns#In\": {\"type\": \"structure\"}," + shapes)
        .Replace("\"input\"", "\"errors\": [{\"target\": \"ns#Bad\"}], \"input\"", StringComparison.Ordinal));
}
