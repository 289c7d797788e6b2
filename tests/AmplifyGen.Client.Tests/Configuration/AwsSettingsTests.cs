namespace AmplifyGen.Client.Tests.Configuration;

public sealed class AwsSettingsTests
{
    /// <summary>Every setting with a type: its variable, its key, and how it is read.</summary>
    private static readonly (string Variable, string Key, string Good, string Bad, Func<AwsSettings, object?> Read)[] Typed =
    [
        ("AWS_USE_FIPS_ENDPOINT", "use_fips_endpoint", "True", "yes", static settings => settings.UseFips),
        ("AWS_USE_DUALSTACK_ENDPOINT", "use_dualstack_endpoint", "false", "0", static settings => settings.UseDualStack),
        ("AWS_MAX_ATTEMPTS", "max_attempts", "5", "many", static settings => settings.MaxAttempts),
        ("AWS_MAX_ATTEMPTS", "max_attempts", "1", "0", static settings => settings.MaxAttempts),
        ("AWS_RETRY_MODE", "retry_mode", "Standard", "fast", static settings => settings.RetryMode),
        ("AWS_ACCOUNT_ID_ENDPOINT_MODE", "account_id_endpoint_mode", "required", "always", static settings => settings.AccountIdEndpointMode),
        ("AWS_SIGV4A_SIGNING_REGION_SET", "sigv4a_signing_region_set", "*", ",", static settings => settings.SigV4aSigningRegionSet),
        ("AWS_AUTH_SCHEME_PREFERENCE", "auth_scheme_preference", "sigv4a, sigv4", " , ", static settings => settings.AuthSchemePreference),
        ("AWS_DISABLE_REQUEST_COMPRESSION", "disable_request_compression", "true", "on", static settings => settings.DisableRequestCompression),
        ("AWS_REQUEST_MIN_COMPRESSION_SIZE_BYTES", "request_min_compression_size_bytes", "10485760", "10485761", static settings => settings.RequestMinCompressionSizeBytes),
        ("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", "ignore_configured_endpoint_urls", "true", "maybe", static settings => settings.FindEndpointUrl("Lambda") ?? "none"),
        ("AWS_ENDPOINT_URL", "endpoint_url", "http://localhost:4566", "localhost:4566", static settings => settings.FindEndpointUrl("Lambda")),
        ("AWS_ENDPOINT_URL", "endpoint_url", "https://host/path", "https://user:pass@host", static settings => settings.FindEndpointUrl("Lambda")),
    ];

    public static TheoryData<int> TypedSettings => [.. Enumerable.Range(0, Typed.Length)];

    [Theory]
    [MemberData(nameof(TypedSettings))]
    public void A_setting_comes_from_its_variable_or_its_key(int index)
    {
        var (variable, key, good, _, read) = Typed[index];
        var fromVariable = read(Load(FakeEnvironment.WithVariable(variable, good)));
        var fromProfile = read(Load(FakeEnvironment.WithConfig($"[default]\n{key} = {good}")));

        Assert.NotNull(fromVariable);
        Assert.Equal(fromVariable, fromProfile);
    }

    [Theory]
    [MemberData(nameof(TypedSettings))]
    public void A_bad_value_is_refused_with_its_place_and_without_the_value(int index)
    {
        var (variable, key, _, bad, read) = Typed[index];
        var inVariable = Assert.Throws<AwsClientException>(() => read(Load(FakeEnvironment.WithVariable(variable, bad))));
        Assert.Contains($"The environment variable {variable} has a value that is not allowed. It must be ", inVariable.Message, StringComparison.Ordinal);

        var inProfile = Assert.Throws<AwsClientException>(() => read(Load(FakeEnvironment.WithConfig($"[default]\n\n{key} = {bad}"))));
        Assert.Contains($"The key '{key}' of the profile 'default' in '{FakeEnvironment.ConfigPath}' (line 3)", inProfile.Message.Replace('\\', '/'), StringComparison.Ordinal);
        Assert.DoesNotContain("pass", inVariable.Message + inProfile.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(TypedSettings))]
    public void A_bad_value_concerns_only_who_asks_for_it(int index)
    {
        var (variable, _, _, bad, _) = Typed[index];

        Assert.Null(Load(FakeEnvironment.WithVariable(variable, bad)).Region);
    }

    [Fact]
    public void Without_settings_everything_is_null()
    {
        var settings = Load(new FakeEnvironment());

        Assert.Null(settings.Region);
        Assert.Null(settings.AppId);
        Assert.Null(settings.FindBearerToken("bedrock"));
        Assert.All(Typed.SkipLast(3), setting => Assert.Null(setting.Read(settings)));
        Assert.Null(settings.FindEndpointUrl("Lambda"));
    }

    [Fact]
    public void The_environment_wins_over_the_profile_and_AWS_REGION_over_AWS_DEFAULT_REGION()
    {
        var environment = FakeEnvironment.WithConfig("[default]\nregion = c");
        Assert.Equal("c", Load(environment).Region);

        environment.Variables["AWS_DEFAULT_REGION"] = "b";
        Assert.Equal("b", Load(environment).Region);

        environment.Variables["AWS_REGION"] = "a";
        Assert.Equal("a", Load(environment).Region);
    }

    [Fact]
    public void An_empty_variable_is_not_set()
    {
        var environment = FakeEnvironment.WithConfig("[default]\nmax_attempts = 4");
        environment.Variables["AWS_MAX_ATTEMPTS"] = "";

        Assert.Equal(4, Load(environment).MaxAttempts);
    }

    [Fact]
    public void Files_are_read_only_if_the_environment_does_not_answer()
    {
        var environment = FakeEnvironment.WithVariable("AWS_REGION", "a");
        environment.ReadFailure = new UnauthorizedAccessException();
        var settings = Load(environment);

        Assert.Equal("a", settings.Region);
        Assert.Equal(0, environment.Reads);
        Assert.Throws<AwsClientException>(() => settings.MaxAttempts);
    }

    [Theory]
    [InlineData(null, null, "d")]
    [InlineData(null, "one", "1")]
    [InlineData("two", "one", "2")]
    public void The_profile_is_the_given_one_or_AWS_PROFILE_or_the_default(string? given, string? variable, string region)
    {
        var environment = FakeEnvironment.WithConfig("[default]\nregion = d\n[profile one]\nregion = 1\n[profile two]\nregion = 2");
        environment.Variables["AWS_PROFILE"] = variable ?? "";

        Assert.Equal(region, AwsSettings.Load(environment, given).Region);
    }

    [Fact]
    public void A_named_profile_that_does_not_exist_is_an_error()
    {
        var message = Assert.Throws<AwsClientException>(() => AwsSettings.Load(new FakeEnvironment(), "prod").Region).Message.Replace('\\', '/');

        Assert.Equal($"The profile 'prod' was not found in '{FakeEnvironment.ConfigPath}' or '{FakeEnvironment.CredentialsPath}'. Add it, or use another profile.", message);
    }

    [Fact]
    public void The_endpoint_has_the_order_of_AWS()
    {
        var environment = FakeEnvironment.WithConfig("[default]\nendpoint_url = http://profile\nservices = local\n[services local]\napi_gateway =\n  endpoint_url = http://section\n");
        Assert.Equal("http://profile", Load(environment).FindEndpointUrl("Lambda"));
        Assert.Equal("http://section", Load(environment).FindEndpointUrl("API Gateway"));

        environment.Variables["AWS_ENDPOINT_URL"] = "http://all";
        Assert.Equal("http://all", Load(environment).FindEndpointUrl("API Gateway"));

        environment.Variables["AWS_ENDPOINT_URL_API_GATEWAY"] = "http://service";
        Assert.Equal("http://service", Load(environment).FindEndpointUrl("API Gateway"));
        Assert.Equal("http://all", Load(environment).FindEndpointUrl("Lambda"));

        environment.Variables["AWS_IGNORE_CONFIGURED_ENDPOINT_URLS"] = "true";
        Assert.Null(Load(environment).FindEndpointUrl("API Gateway"));
    }

    [Fact]
    public void A_section_of_services_that_does_not_exist_is_an_error()
    {
        var environment = FakeEnvironment.WithConfig("[default]\nservices = missing");
        var failure = Assert.Throws<AwsClientException>(() => Load(environment).FindEndpointUrl("Lambda"));

        Assert.Contains("'[services missing]'", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bad_endpoint_of_a_section_is_named_by_service_and_section()
    {
        var environment = FakeEnvironment.WithConfig("[default]\nservices = local\n[services local]\nlambda =\n  endpoint_url = here");
        var failure = Assert.Throws<AwsClientException>(() => Load(environment).FindEndpointUrl("Lambda"));

        Assert.Contains("'lambda.endpoint_url' of the section '[services local]'", failure.Message, StringComparison.Ordinal);
        Assert.Contains("(line 5)", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bearer_token_belongs_to_one_service()
    {
        var settings = Load(FakeEnvironment.WithVariable("AWS_BEARER_TOKEN_BEDROCK_AGENT", "token"));

        Assert.Equal("token", settings.FindBearerToken("bedrock-agent"));
        Assert.Null(settings.FindBearerToken("bedrock"));
    }

    private static AwsSettings Load(FakeEnvironment environment) => AwsSettings.Load(environment, profile: null);
}
