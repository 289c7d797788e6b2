using System.Diagnostics;
using System.Globalization;
using AmplifyGen.Client.Tests.Configuration;

namespace AmplifyGen.Client.Tests.Credentials;

/// <summary>Runs small shell scripts as the <c>credential_process</c> of a profile.</summary>
public sealed class CredentialProcessTests : IDisposable
{
    private readonly ManualTime _time = new();
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("amplifygen process ");

    public CredentialProcessTests() => Assert.SkipWhen(OperatingSystem.IsWindows(), "The programs of these tests are shell scripts.");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task A_program_prints_the_credentials()
    {
        var credentials = await GetAsync("""echo '{"Version": 1, "AccessKeyId": "A", "SecretAccessKey": "s", "SessionToken": "t", "Expiration": "2030-01-01T01:00:00Z", "AccountId": "1"}'""");

        Assert.Equal(("A", "s", "t", "1"), (credentials.AccessKeyId, credentials.SecretAccessKey, credentials.SessionToken, credentials.AccountId));
        Assert.Equal(_time.Now.AddHours(1), credentials.Expiration);
    }

    [Fact]
    public async Task The_account_of_the_profile_is_used_if_the_program_states_none() =>
        Assert.Equal("9", (await GetAsync("""echo '{"Version": 1, "AccessKeyId": "A", "SecretAccessKey": "s"}'""", "aws_account_id = 9")).AccountId);

    [Fact]
    public async Task A_program_is_run_again_before_its_credentials_expire()
    {
        var provider = Create($$"""
            echo x >> '{{_folder}}/runs'
            echo '{"Version": 1, "AccessKeyId": "A", "SecretAccessKey": "s", "Expiration": "2030-01-01T01:00:00Z"}'
            """);
        await provider.GetCredentialsAsync(Cancellation);
        await provider.GetCredentialsAsync(Cancellation);
        Assert.Equal(1, Runs());

        _time.Advance(TimeSpan.FromMinutes(50));
        await provider.GetCredentialsAsync(Cancellation);
        Assert.Equal(2, Runs());

        int Runs() => File.ReadAllLines(Path.Combine(_folder.FullName, "runs")).Length;
    }

    [Theory]
    [InlineData("echo MARK", "did not return valid JSON")]
    [InlineData("true", "did not return valid JSON")]
    [InlineData("""echo '{"AccessKeyId": "MARK", "SecretAccessKey": "MARK"}'""", "printed no 'Version'")]
    [InlineData("""echo '{"Version": 2, "AccessKeyId": "MARK", "SecretAccessKey": "MARK"}'""", "must be the number 1")]
    [InlineData("""echo '{"Version": "1", "AccessKeyId": "MARK", "SecretAccessKey": "MARK"}'""", "must be the number 1")]
    [InlineData("""echo '{"Version": 1, "AccessKeyId": "MARK"}'""", "did not return 'SecretAccessKey'")]
    [InlineData("echo MARK; exit 3", "exited with the code 3. It has no error output.")]
    [InlineData("echo MARK; echo 'Sign in\tfirst.' >&2; exit 3", "exited with the code 3. Its error output is: Sign in first.")]
    [InlineData("echo MARK; head -c 70000 /dev/zero", "printed more than 64 KiB")]
    public async Task A_program_that_fails_is_said_without_its_output(string script, string why)
    {
        var failure = await Assert.ThrowsAsync<AwsClientException>(() => GetAsync(script));

        Assert.StartsWith("The 'credential_process' of the profile 'dev' ", failure.Message, StringComparison.Ordinal);
        Assert.Contains(why, failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("MARK", failure.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_program_says_about_its_failure_is_shortened()
    {
        var failure = await Assert.ThrowsAsync<AwsClientException>(() => GetAsync("head -c 1000000 /dev/zero | tr '\\0' 'x' >&2; exit 1"));

        Assert.Contains(new string('x', 300), failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(new string('x', 301), failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_program_that_takes_too_long_is_stopped()
    {
        var pid = Path.Combine(_folder.FullName, "pid");
        var call = GetAsync($"echo $$ > '{pid}.new' && mv '{pid}.new' '{pid}'; exec sleep 600");
        await Condition.HoldsAsync(() => File.Exists(pid));
        using var program = Process.GetProcessById(int.Parse(await File.ReadAllTextAsync(pid, Cancellation), CultureInfo.InvariantCulture));
        _time.Advance(TimeSpan.FromSeconds(59));
        Assert.False(call.IsCompleted);
        _time.Advance(TimeSpan.FromSeconds(1));
        var failure = await Assert.ThrowsAsync<AwsClientException>(() => call);

        Assert.Equal("The 'credential_process' of the profile 'dev' took longer than 60 s and was stopped.", failure.Message);
        await program.WaitForExitAsync(Cancellation).WaitAsync(Condition.Patience, Cancellation);
    }

    [Theory]
    [InlineData(true, "a b  c", "a|b|c")]
    [InlineData(true, " \t'a b' \"c d\" ", "a b|c d")]
    [InlineData(true, "a'b c'd", "ab cd")]
    [InlineData(true, "'' a", "|a")]
    [InlineData(true, "a\\ b \\\"c", "a b|\"c")]
    [InlineData(true, "\"a\\\"b\\\\c\\d\" 'e\\f'", "a\"b\\c\\d|e\\f")]
    [InlineData(true, "\"it's\"", "it's")]
    [InlineData(true, "'a", null)]
    [InlineData(true, "", "")]
    [InlineData(false, "\"C:\\Program Files\\x.exe\" it's C:\\y", "C:\\Program Files\\x.exe|it's|C:\\y")]
    public void A_command_is_split_into_words(bool hasEscapes, string command, string? words) =>
        Assert.Equal(words, CommandLine.Split(command, hasEscapes) is { } split ? string.Join('|', split) : null);

    private ProfileAwsCredentials Create(string script, string keys = "")
    {
        var path = Path.Combine(_folder.FullName, "a program.sh");
        File.WriteAllText(path, script);
        var environment = FakeEnvironment.WithConfig($"[profile dev]\ncredential_process = sh '{path}'\n{keys}");
        return new ProfileAwsCredentials("dev", new CredentialsContext { Environment = environment, Time = _time });
    }

    private Task<AwsCredentials> GetAsync(string script, string keys = "") => Create(script, keys).GetCredentialsAsync(Cancellation).AsTask();
}
