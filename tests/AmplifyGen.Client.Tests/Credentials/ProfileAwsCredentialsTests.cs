using AmplifyGen.Client.Tests.Configuration;

namespace AmplifyGen.Client.Tests.Credentials;

public sealed class ProfileAwsCredentialsTests
{
    [Fact]
    public async Task A_profile_contains_keys()
    {
        var credentials = await GetAsync("aws_access_key_id = A\naws_secret_access_key = s\naws_session_token = t\naws_account_id = 123456789012");

        Assert.Equal(("A", "s", "t", "123456789012", null), (credentials.AccessKeyId, credentials.SecretAccessKey, credentials.SessionToken, credentials.AccountId, credentials.Expiration));
    }

    [Fact]
    public async Task Keys_are_in_the_credentials_file_as_a_rule()
    {
        var environment = FakeEnvironment.WithConfig("[profile dev]\nregion = a");
        environment.Files[FakeEnvironment.CredentialsPath] = "[dev]\naws_access_key_id = A\naws_secret_access_key = s";

        Assert.Equal("A", (await Create(environment).GetCredentialsAsync(TestContext.Current.CancellationToken)).AccessKeyId);
    }

    [Fact]
    public async Task Keys_win_over_a_program() =>
        Assert.Equal("A", (await GetAsync("aws_access_key_id = A\naws_secret_access_key = s\ncredential_process = no-such-program")).AccessKeyId);

    [Theory]
    [InlineData("aws_access_key_id = A", "has 'aws_access_key_id' but not 'aws_secret_access_key'")]
    [InlineData("aws_secret_access_key = A", "has 'aws_secret_access_key' but not 'aws_access_key_id'")]
    [InlineData("region = a", "has no credentials")]
    [InlineData("credential_process = \"x", "a quote is not closed")]
    [InlineData("credential_process = no-such-program --x", "could not be started")]
    public async Task A_profile_without_valid_credentials_is_said(string keys, string why) => await FailsAsync(keys, why);

    [Theory]
    [InlineData("role_arn = x\nsource_profile = y\naws_access_key_id = A\naws_secret_access_key = s", "role_arn")]
    [InlineData("role_arn = x\nweb_identity_token_file = y", "role_arn")]
    [InlineData("web_identity_token_file = y", "web_identity_token_file")]
    [InlineData("sso_session = x", "sso_session")]
    [InlineData("sso_start_url = x", "sso_start_url")]
    [InlineData("sso_account_id = x", "sso_account_id")]
    [InlineData("sso_role_name = x", "sso_role_name")]
    [InlineData("source_profile = x", "source_profile")]
    [InlineData("credential_source = Environment", "credential_source")]
    [InlineData("login_session = x\ncredential_process = y", "login_session")]
    public async Task A_profile_that_needs_another_service_names_the_package(string keys, string key) =>
        await FailsAsync(keys, $"The profile 'dev' uses '{key}', which requires the package AmplifyGen.AwsSdk.");

    [Fact]
    public async Task Without_any_profile_the_places_are_named()
    {
        var provider = new ProfileAwsCredentials(profile: null, new CredentialsContext { Environment = new FakeEnvironment() });
        var failure = await Assert.ThrowsAnyAsync<AwsClientException>(async () => await provider.GetCredentialsAsync(TestContext.Current.CancellationToken));

        Assert.Equal($"The profile 'default' was not found in '{FakeEnvironment.ConfigPath}' or '{FakeEnvironment.CredentialsPath}'.", failure.Message.Replace('\\', '/'));
    }

    [Fact]
    public void A_blank_name_and_a_time_of_zero_are_refused()
    {
        Assert.Throws<ArgumentException>(() => new ProfileAwsCredentials(" "));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ProfileAwsCredentials { ProcessTimeout = TimeSpan.Zero });
    }

    private static ProfileAwsCredentials Create(FakeEnvironment environment) => new("dev", new CredentialsContext { Environment = environment });

    private static Task<AwsCredentials> GetAsync(string keys) =>
        Create(FakeEnvironment.WithConfig($"[profile dev]\n{keys}\n")).GetCredentialsAsync(TestContext.Current.CancellationToken).AsTask();

    private static async Task FailsAsync(string keys, string why) =>
        Assert.Contains(why, (await Assert.ThrowsAnyAsync<AwsClientException>(() => GetAsync(keys))).Message, StringComparison.Ordinal);
}
