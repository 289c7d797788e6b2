using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace AmplifyGen.Generated.Tests.SystemTextJson;

public sealed class ReferencedShapeTests
{
    private const string Json =
        """{"Name":"x","Auth":null,"Mode":"ON","Fallback":"NEW","Emails":[{"emailSubject":"s"},null],"Texts":{"TOTP":{"smsMessage":"m"}}}""";

    private static readonly Release Full = new()
    {
        Name = "x",
        Mode = Acme.Auth.MFAMode.On,
        Fallback = new Acme.Auth.MFAMode("NEW"),
        Emails = [new() { EmailSubject = "s" }, null],
        Texts = new() { [Acme.Auth.MfaTypesElement.Totp] = new() { SmsMessage = "m" } },
    };

    private static readonly JsonSerializerOptions Combined = new()
    {
        TypeInfoResolver = JsonTypeInfoResolver.Combine(ReleaseContext.Default, Acme.Auth.AmplifyBackendJson.Resolver),
    };

    [Fact]
    public void Shapes_of_another_project_need_nothing_but_the_users_own_context()
    {
        Assert.Equal(Json, JsonSerializer.Serialize(Full, ReleaseContext.Default.Release));
        AssertFull(JsonSerializer.Deserialize(Json, ReleaseContext.Default.Release)!);
    }

    [Fact]
    public void The_resolver_of_the_other_project_can_stand_beside_it()
    {
        Assert.Equal(Json, JsonSerializer.Serialize(Full, Combined));
        AssertFull(JsonSerializer.Deserialize<Release>(Json, Combined)!);
        Assert.Equal("{}", JsonSerializer.Serialize(new Acme.Auth.UpdateBackendAuthResponse(), Combined));
    }

    private static void AssertFull(Release read)
    {
        Assert.Equal(Full.Name, read.Name);
        Assert.Null(read.Auth);
        Assert.Equal(Full.Mode, read.Mode);
        Assert.Equal(Full.Fallback, read.Fallback);
        Assert.Equal(Full.Emails!, read.Emails!);
        Assert.Equal(Full.Texts!, read.Texts!);
    }
}
