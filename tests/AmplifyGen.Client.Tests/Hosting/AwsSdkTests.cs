using Amazon.Runtime;
using AmplifyGen.AwsSdk;

namespace AmplifyGen.Client.Tests;

/// <summary>Credentials of the official SDK (<c>AmplifyGen.AwsSdk</c>).</summary>
public sealed class AwsSdkTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Credentials_of_the_SDK_are_passed_on()
    {
        var credentials = await new AwsSdkCredentials(new SessionAWSCredentials("key", "secret", "token")).GetCredentialsAsync(Token);

        Assert.Equal(("key", "secret", "token"), (credentials.AccessKeyId, credentials.SecretAccessKey, credentials.SessionToken));
    }

    [Fact]
    public async Task A_failure_of_the_SDK_is_one_of_the_client()
    {
        var exception = await Assert.ThrowsAsync<AwsClientException>(async () => await new AwsSdkCredentials(new Failing()).GetCredentialsAsync(Token));

        Assert.Equal("The AWS SDK found no credentials: Sign in first.", exception.Message);
        Assert.IsType<AmazonClientException>(exception.InnerException);
    }

    [Fact]
    public void What_the_options_set_stays()
    {
        var credentials = new StaticAwsCredentials(TestClients.Credentials);
        var options = new AwsClientOptions { Region = "eu-west-1", Credentials = credentials }.UseAwsSdk();

        Assert.Equal("eu-west-1", options.Region);
        Assert.Same(credentials, options.Credentials);
    }

    private sealed class Failing : AWSCredentials
    {
        public override ImmutableCredentials GetCredentials() => throw new AmazonClientException("Sign in first.");

        public override Task<ImmutableCredentials> GetCredentialsAsync() => throw new AmazonClientException("Sign in first.");
    }
}
