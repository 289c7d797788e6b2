using System.Net;
using AmplifyGen.Client.Tests.Configuration;

namespace AmplifyGen.Client.Tests.Credentials;

/// <summary>Marked secrets go through every failure, and are in no exception: neither in its text, nor in its inner ones, nor in its data.</summary>
public sealed class SecretsTests
{
    private const string Mark = "M4RKED";
    private const string Relative = "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI";
    private const string Full = "AWS_CONTAINER_CREDENTIALS_FULL_URI";
    private const string Token = "AWS_CONTAINER_AUTHORIZATION_TOKEN";

    public static TheoryData<string> Variables =>
    [
        $"AWS_ACCESS_KEY_ID={Mark}",
        $"AWS_SECRET_ACCESS_KEY={Mark}",
        $"AWS_SESSION_TOKEN={Mark}",
        $"{Relative}={Mark}",
        $"{Relative}=/{Mark}",
        $"{Full}=http://example.com/{Mark}",
        $"{Full}=http://127.0.0.1/{Mark}?{Mark}",
        $"{Full}={Mark}",
        $"{Full}=http://127.0.0.1/;{Token}={Mark}\n{Mark}",
        $"{Full}=http://127.0.0.1/;{Token}={Mark}",
        $"{Full}=http://127.0.0.1/;{Token}_FILE=/marked",
        $"AWS_EC2_METADATA_DISABLED={Mark}",
        $"AWS_EC2_METADATA_SERVICE_ENDPOINT={Mark}",
        $"AWS_EC2_METADATA_SERVICE_ENDPOINT=http://user:{Mark}@127.0.0.1/",
        $"AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE={Mark}",
        $"AWS_METADATA_SERVICE_TIMEOUT={Mark}",
        $"AWS_METADATA_SERVICE_NUM_ATTEMPTS={Mark}",
    ];

    public static TheoryData<string> Files =>
    [
        $"{Mark}",
        $"[default]\n{Mark}",
        $"[default]\naws_secret_access_key : {Mark}",
        $"[default]\naws_secret_access_key =\n  {Mark}",
        $"[default]\n= {Mark}",
        $"[{Mark}",
        $"[default]\naws_access_key_id = {Mark}",
        $"[default]\naws_secret_access_key = {Mark}",
        $"[default]\naws_session_token = {Mark}",
        $"[default]\naws_secret_access_key = {Mark}\nrole_arn = {Mark}",
        $"[default]\nsso_start_url = {Mark}",
        $"[default]\nweb_identity_token_file = {Mark}",
        $"[default]\ncredential_process = {Mark}",
        $"[default]\ncredential_process = no-such-program --password {Mark}",
        $"[default]\ncredential_process = 'no {Mark}",
        $"[default]\ncredential_process = sh -c \"echo {Mark}\"",
        $"[default]\ncredential_process = sh -c \"echo {Mark}\\; exit 1\"",
        $"[default]\nec2_metadata_service_endpoint = {Mark}",
    ];

    public static TheoryData<int, string> Answers => new()
    {
        { 200, Mark },
        { 200, $"\"{Mark}\"" },
        { 200, $$"""{"SecretAccessKey": "{{Mark}}"}""" },
        { 200, $$"""{"AccessKeyId": "{{Mark}}", "Code": "{{Mark}}", "Message": "{{Mark}}"}""" },
        { 200, $$"""{"AccessKeyId": "{{Mark}}", "SecretAccessKey": "{{Mark}}", "Token": "{{Mark}}", "Expiration": "{{Mark}}"}""" },
        { 200, $$"""{"AccessKeyId": "{{Mark}}", "SecretAccessKey": "{{Mark}}", "Token": "{{Mark}}", "Expiration": "2000-01-01T00:00:00Z"}""" },
        { 200, $$"""{"AccessKeyId": "{{Mark}}", "SecretAccessKey": {{Mark}}}""" },
        { 200, $$"""{"AccessKeyId": "{{Mark}}", "SecretAccessKey": "{{Mark}}""" },
        { 200, $$"""{"{{Mark}}": "\ud800{{Mark}}"}""" },
        { 400, Mark },
        { 500, Mark },
    };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Variables))]
    public async Task No_secret_of_a_variable_is_in_a_message(string variables)
    {
        var environment = new FakeEnvironment { Files = { ["/marked"] = $"{Mark}\n{Mark}" } };
        foreach (var variable in variables.Split(';'))
            environment.Variables[variable[..variable.IndexOf('=', StringComparison.Ordinal)]] = variable[(variable.IndexOf('=', StringComparison.Ordinal) + 1)..];

        await FailsWithoutMarkAsync(environment, new FakeMetadata());
    }

    [Theory]
    [MemberData(nameof(Files))]
    public async Task No_secret_of_a_file_is_in_a_message(string text)
    {
        await FailsWithoutMarkAsync(FakeEnvironment.WithConfig(text), new FakeMetadata());
        await FailsWithoutMarkAsync(new FakeEnvironment { Files = { [FakeEnvironment.CredentialsPath] = text } }, new FakeMetadata());
    }

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task No_secret_of_an_answer_is_in_a_message(int status, string body)
    {
        var container = new FakeMetadata { Answer = _ => FakeMetadata.Say(body, (HttpStatusCode)status) };
        await FailsWithoutMarkAsync(FakeEnvironment.WithVariable(Relative, $"/{Mark}"), container);

        var token = new FakeMetadata { Answer = request => FakeMetadata.Say(request.Method == HttpMethod.Put ? $"{Mark}\n{Mark}" : body, HttpStatusCode.OK) };
        await FailsWithoutMarkAsync(new FakeEnvironment(), token);

        var instance = new FakeMetadata { Answer = request => request.Method == HttpMethod.Put ? FakeMetadata.Say(Mark) : FakeMetadata.Say(body, (HttpStatusCode)status) };
        await FailsWithoutMarkAsync(new FakeEnvironment(), instance);
    }

    [Fact]
    public void No_provider_prints_a_secret()
    {
        var environment = new FakeEnvironment { Variables = { ["AWS_ACCESS_KEY_ID"] = Mark, ["AWS_SECRET_ACCESS_KEY"] = Mark } };
        var context = new CredentialsContext { Environment = environment };
        object[] all =
        [
            new StaticAwsCredentials(Mark, Mark, Mark),
            new EnvironmentAwsCredentials(context),
            new ProfileAwsCredentials(profile: null, context),
            new ContainerAwsCredentials(context),
            new InstanceMetadataAwsCredentials(profile: null, context),
            new DefaultAwsCredentials(profile: null, context),
            new CachedAwsCredentials(new StaticAwsCredentials(Mark, Mark)),
            new CredentialsDocument(),
            CredentialsDocument.Read(System.Text.Encoding.UTF8.GetBytes($$"""{"AccessKeyId": "{{Mark}}", "SecretAccessKey": "{{Mark}}", "Token": "{{Mark}}"}"""), "It"),
            new MetadataResponse(HttpStatusCode.OK, System.Text.Encoding.UTF8.GetBytes(Mark)),
            new ConfigValue(Mark, "file", 1),
            new SettingText(Mark, "It"),
        ];

        Assert.All(all, static one => Assert.DoesNotContain(Mark, one.ToString(), StringComparison.Ordinal));
    }

    private static async Task FailsWithoutMarkAsync(FakeEnvironment environment, FakeMetadata metadata)
    {
        var context = metadata.With(environment);
        IAwsCredentialsProvider[] providers =
        [
            new EnvironmentAwsCredentials(context),
            new ProfileAwsCredentials(profile: null, context),
            new ContainerAwsCredentials(context),
            new InstanceMetadataAwsCredentials(profile: null, context),
            new DefaultAwsCredentials(profile: null, context),
        ];
        var failures = new List<Exception>();
        foreach (var provider in providers)
        {
            try
            {
                await provider.GetCredentialsAsync(Cancellation);
            }
            catch (AwsClientException failure)
            {
                failures.Add(failure);
            }
        }

        Assert.NotEmpty(failures);
        Assert.All(failures, static failure => Assert.DoesNotContain(Mark, failure.ToString(), StringComparison.OrdinalIgnoreCase));
    }
}
