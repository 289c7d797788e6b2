using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using AmplifyGen.Generated.Tests.Values;

namespace AmplifyGen.Generated.Tests.SystemTextJson;

public sealed class ResolverTests
{
    private static readonly JsonSerializerOptions Options = new()
    {
        TypeInfoResolver = JsonTypeInfoResolver.Combine(DeploymentContext.Default, AmplifyBackendJson.Resolver),
    };

    private static readonly JsonSerializerOptions ShapesOnly = new() { TypeInfoResolver = AmplifyBackendJson.Resolver };

    [Fact]
    public void There_is_no_reflection_to_fall_back_on() => Assert.False(JsonSerializer.IsReflectionEnabledByDefault);

    [Fact]
    public void A_shape_is_written_and_read_through_the_resolver_alone()
    {
        var json = JsonSerializer.Serialize(Requests.CreateComplete(), ShapesOnly);
        Assert.Equal(Requests.CompleteJson, json);
        Assert.Equal(Requests.CreateComplete(), JsonSerializer.Deserialize<UpdateBackendAuthRequest>(json, ShapesOnly));
    }

    [Fact]
    public void An_enum_is_written_and_read_through_the_resolver_alone()
    {
        Assert.Equal("\"OPTIONAL\"", JsonSerializer.Serialize(MFAMode.Optional, ShapesOnly));
        Assert.Equal(new MFAMode("NEW"), JsonSerializer.Deserialize<MFAMode>("\"NEW\"", ShapesOnly));
        Assert.Null(JsonSerializer.Deserialize<MFAMode?>("null", ShapesOnly));
        Assert.Equal("null", JsonSerializer.Serialize<MFAMode?>(value: null, ShapesOnly));
    }

    [Fact]
    public void Shapes_within_a_users_type_are_written_and_read()
    {
        var deployment = new Deployment
        {
            Name = "x",
            Auth = Requests.CreateComplete(),
            Mode = MFAMode.On,
            Emails = [new() { EmailMessage = "first" }, new()],
            Texts = new(StringComparer.Ordinal) { ["de"] = new() { SmsMessage = "Grüße" } },
        };
        var json = JsonSerializer.Serialize(deployment, Options);
        Assert.Equal(
            """{"Name":"x","Auth":""" + Requests.CompleteJson +
            ""","Mode":"ON","Emails":[{"emailMessage":"first"},{}],"Texts":{"de":{"smsMessage":"Grüße"}}}""",
            json);
        var read = JsonSerializer.Deserialize<Deployment>(json, Options)!;
        Assert.Equal(deployment.Auth, read.Auth);
        Assert.Equal(deployment.Mode, read.Mode);
        Assert.Equal(deployment.Emails, read.Emails);
        Assert.Equal(deployment.Texts, read.Texts);
    }

    [Fact]
    public void A_fault_within_a_shape_is_a_fault_of_the_whole()
    {
        const string json = """{"Name":"x","Auth":{"AppId":1}}""";
        var exception = Assert.ThrowsAny<JsonException>(static () => JsonSerializer.Deserialize<Deployment>(json, Options));
        Assert.Contains("expected a string, found a number", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_type_that_is_no_shape_is_left_to_other_resolvers() => Assert.Null(AmplifyBackendJson.Resolver.GetTypeInfo(typeof(string), Options));

    [Fact]
    public void Every_shape_and_every_enum_is_known_to_the_resolver() => Assert.All(
        typeof(UpdateBackendAuthRequest).Assembly.GetTypes().Where(static type =>
            string.Equals(type.Namespace, "AmplifyBackend", StringComparison.Ordinal)
            && type.IsDefined(typeof(Metadata.ShapeAttribute), inherit: false)
            && !type.IsAssignableTo(typeof(Exception))),
        static type => Assert.NotNull(AmplifyBackendJson.Resolver.GetTypeInfo(type, ShapesOnly)));
}
