namespace AmplifyGen.Client.Tests.Credentials;

public sealed class AwsCredentialsTests
{
    [Fact]
    public void Credentials_print_no_key_and_no_token()
    {
        var text = new AwsCredentials("AKIDEXAMPLE", "secret-key", "session-token", DateTimeOffset.UnixEpoch, "123456789012").ToString();

        Assert.DoesNotContain("AKIDEXAMPLE", text, StringComparison.Ordinal);
        Assert.DoesNotContain("secret-key", text, StringComparison.Ordinal);
        Assert.DoesNotContain("session-token", text, StringComparison.Ordinal);
    }
}
