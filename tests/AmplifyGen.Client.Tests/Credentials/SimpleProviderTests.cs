using AmplifyGen.Client.Tests.Configuration;

namespace AmplifyGen.Client.Tests.Credentials;

public sealed class SimpleProviderTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Static_credentials_are_those_that_were_given()
    {
        var credentials = FakeProvider.Make("A");
        Assert.Same(credentials, await new StaticAwsCredentials(credentials).GetCredentialsAsync(Cancellation));

        var keys = await new StaticAwsCredentials("id", "secret", "token").GetCredentialsAsync(Cancellation);
        Assert.Equal(("id", "secret", "token"), (keys.AccessKeyId, keys.SecretAccessKey, keys.SessionToken));
    }

    [Fact]
    public async Task A_canceled_call_of_a_simple_provider_is_canceled()
    {
        var canceled = new CancellationToken(canceled: true);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await new StaticAwsCredentials("id", "secret").GetCredentialsAsync(canceled));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await FromEnvironment(new FakeEnvironment()).GetCredentialsAsync(canceled));
    }

    [Fact]
    public async Task The_environment_is_read_for_each_call()
    {
        var environment = new FakeEnvironment { Variables = { ["AWS_ACCESS_KEY_ID"] = " id ", ["AWS_SECRET_ACCESS_KEY"] = "secret" } };
        var provider = FromEnvironment(environment);
        var first = await provider.GetCredentialsAsync(Cancellation);
        Assert.Equal(("id", "secret", null, null), (first.AccessKeyId, first.SecretAccessKey, first.SessionToken, first.AccountId));

        environment.Variables["AWS_SESSION_TOKEN"] = "token";
        environment.Variables["AWS_ACCOUNT_ID"] = "123456789012";
        var second = await provider.GetCredentialsAsync(Cancellation);
        Assert.Equal(("token", "123456789012", null), (second.SessionToken, second.AccountId, second.Expiration));
    }

    [Theory]
    [InlineData("AWS_ACCESS_KEY_ID", "AWS_ACCESS_KEY_ID is set but AWS_SECRET_ACCESS_KEY is not. Set both or neither.")]
    [InlineData("AWS_SECRET_ACCESS_KEY", "AWS_SECRET_ACCESS_KEY is set but AWS_ACCESS_KEY_ID is not. Set both or neither.")]
    [InlineData("AWS_SESSION_TOKEN", "AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY are not set.")]
    public async Task An_environment_without_both_keys_says_which_is_missing(string variable, string message)
    {
        var provider = FromEnvironment(FakeEnvironment.WithVariable(variable, "x"));

        Assert.Equal(message, (await Assert.ThrowsAnyAsync<AwsClientException>(async () => await provider.GetCredentialsAsync(Cancellation))).Message);
    }

    private static EnvironmentAwsCredentials FromEnvironment(FakeEnvironment environment) => new(new CredentialsContext { Environment = environment });
}
