namespace AmplifyGen.Quickstart.Tests;

/// <summary>The first command of the README: a request is sent to the service inside the program.</summary>
public sealed class SendingTests
{
    [Fact]
    public async Task The_request_is_sent_and_its_response_is_printed()
    {
        var run = await ProgramRun.OfQuickstart();

        Assert.Equal("", run.Error);
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            "POST /backend/d1a2b3c4/auth/dev, 177 bytes\nsignature, checked by the official SDK's signer: right",
            run.Section("What the service saw"));
        Assert.Equal(
            "UpdateBackendAuthResponse { AppId = d1a2b3c4, BackendEnvironmentName = dev, Error = , JobId = 4f2b9d1c, Operation = UpdateBackendAuth, Status = IN_PROGRESS }",
            run.Section("Response"));
        Assert.Equal("NotFoundException (HTTP status 404, attempts: 1): There is no app d0000000.", run.Section("An error of the service"));
        Assert.StartsWith("'UpdateBackendAuthRequest' cannot be built without its required members 'BackendEnvironmentName' and 'ResourceConfig'.", run.Section("A request that"), StringComparison.Ordinal);
        Assert.InRange(run.Output.Split('\n').Length, 1, 24);
    }

    [Fact]
    public async Task A_request_of_a_file_can_be_sent_to_another_region_only_with_credentials()
    {
        var run = await ProgramRun.OfQuickstart(Repository.PathOf("tests/consumers/Quickstart/request.json"), "--region", "eu-west-1", "--profile", "no-such-profile-of-a-test");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("", run.Output);
        Assert.Contains("'no-such-profile-of-a-test'", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dry_run_prints_the_signed_request_without_signature_and_secrets()
    {
        var run = await ProgramRun.OfQuickstart("--dry-run");

        Assert.Equal("", run.Error);
        Assert.Equal("POST https://amplifybackend.eu-west-1.amazonaws.com/backend/d1a2b3c4/auth/dev", run.Section("Request"));
        Assert.Matches("(?m)^Authorization: AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/[0-9]{8}/eu-west-1/amplifybackend/aws4_request, SignedHeaders=content-type;host;x-amz-date, Signature=\\[redacted\\]$", run.Section("Headers"));
        Assert.Contains("Google = [redacted]", run.Section("Body"), StringComparison.Ordinal);
        Assert.DoesNotContain("google-client", run.Output, StringComparison.Ordinal);
    }
}
