using System.Diagnostics;
using System.Reflection;

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

    [Theory]
    [InlineData(typeof(AwsCredentials), nameof(AwsCredentials.SecretAccessKey))]
    [InlineData(typeof(AwsCredentials), nameof(AwsCredentials.SessionToken))]
    [InlineData(typeof(AwsToken), nameof(AwsToken.Value))]
    public void A_debugger_does_not_show_a_secret(Type type, string property) =>
        Assert.Equal(DebuggerBrowsableState.Never, type.GetProperty(property)!.GetCustomAttribute<DebuggerBrowsableAttribute>()?.State);
}
