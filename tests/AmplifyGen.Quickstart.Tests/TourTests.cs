using System.Text.Json.Nodes;

namespace AmplifyGen.Quickstart.Tests;

public sealed class TourTests
{
    [Fact]
    public async Task The_tour_succeeds_and_writes_nothing_to_stderr()
    {
        var run = await ProgramRun.OfQuickstart("tour");

        Assert.Equal("", run.Error);
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public async Task The_full_request_has_every_member_of_the_model()
    {
        var run = await ProgramRun.OfQuickstart("tour");

        var request = JsonNode.Parse(run.Section("A request with every member"))!.AsObject();

        Assert.Equal(52, RequestSpec.Positions.Count);
        Assert.Equal(RequestSpec.Positions.Order(StringComparer.Ordinal), RequestSpec.PositionsIn(request).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task What_is_read_back_is_another_object_with_the_same_content()
    {
        var run = await ProgramRun.OfQuickstart("tour");

        Assert.Equal(
            """
            the same object:         False
            equal, lists included:   True
            equal with another name: False
            """.ReplaceLineEndings("\n"),
            run.Section("Read back"));
    }

    [Fact]
    public async Task No_sensitive_value_is_in_the_text_of_a_shape()
    {
        var run = await ProgramRun.OfQuickstart("tour");

        Assert.Equal(
            """
            UpdateBackendAuthVerificationMessageConfig { DeliveryMethod = EMAIL, EmailSettings = [redacted], SmsSettings = [redacted] }
            BackendAuthSocialProviderConfig { ClientId = [redacted], ClientSecret = [redacted] }
            """.ReplaceLineEndings("\n"),
            run.Section("ToString()"));
    }

    [Fact]
    public async Task The_exception_names_all_missing_members_and_no_other()
    {
        var run = await ProgramRun.OfQuickstart("tour");

        Assert.Equal(
            "'UpdateBackendAuthRequest' cannot be built without its required members 'BackendEnvironmentName' and 'ResourceConfig'. " +
            "Call WithBackendEnvironmentName(…) and WithResourceConfig(…) before Build().",
            run.Section("Build()"));
    }
}
