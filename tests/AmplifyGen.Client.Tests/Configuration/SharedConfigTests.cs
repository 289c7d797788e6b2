using CsCheck;

namespace AmplifyGen.Client.Tests.Configuration;

public sealed class SharedConfigTests
{
    [Fact]
    public void A_profile_has_its_keys() =>
        Assert.Equal("eu-west-1", Find("[profile dev]\nregion = eu-west-1\noutput=json\n", "dev", "region"));

    [Fact]
    public void Case_does_not_count_in_keys() => Assert.Equal("a", Find("[default]\nREGION = a", "default", "region"));

    [Fact]
    public void Case_counts_in_names_of_profiles() => Assert.Null(Find("[profile Dev]\nregion = a", "dev", "region"));

    [Theory]
    [InlineData("# one\n; two\n[default]\n  # three\nregion = a")]
    [InlineData("[default] # one\nregion = a # two")]
    [InlineData("[default]; one\nregion = a\t; two")]
    [InlineData("\n \t\n[default]\n\nregion = a\n\t")]
    [InlineData("\uFEFF[default]\r\nregion = a\r\n")]
    [InlineData("[ default ]\nregion \t=\t a \t")]
    [InlineData("  [default]\n  output = x\n  region = a")]
    public void Blanks_and_comments_do_not_count(string text) => Assert.Equal("a", Find(text, "default", "region"));

    [Theory]
    [InlineData("a#b")]
    [InlineData("a;b")]
    [InlineData("a=b==")]
    [InlineData("a:b [c]")]
    public void A_value_keeps_signs_that_follow_no_blank(string value) => Assert.Equal(value, Find($"[default]\nx = {value}", "default", "x"));

    [Theory]
    [InlineData("[profile \"two words\"]", "two words")]
    [InlineData("[profile 'two words']", "two words")]
    [InlineData("[profile \"a]b\"] # x", "a]b")]
    [InlineData("[profile\ttab]", "tab")]
    [InlineData("[profile\t'a]b']", "a]b")]
    [InlineData("[profile  o'neil ]", "o'neil")]
    [InlineData("[profile a@b.c/d:e+f]", "a@b.c/d:e+f")]
    public void A_name_can_be_quoted(string header, string name) => Assert.Equal("a", Find($"{header}\nregion = a", name, "region"));

    [Theory]
    [InlineData("[dev]")]
    [InlineData("[profile two dev]")]
    [InlineData("[profiles dev]")]
    [InlineData("[sso-session dev]")]
    [InlineData("[services dev]")]
    public void Another_section_of_the_config_file_is_no_profile(string header) => Assert.Null(Load($"{header}\nregion = a").FindProfile("dev"));

    [Fact]
    public void A_line_that_is_indented_further_continues_the_value() =>
        Assert.Equal("a\nb # c\nd", Find("[default]\nx = a\n  b # c\n\n\td", "default", "x"));

    [Fact]
    public void A_key_below_an_empty_value_is_nested()
    {
        var profile = Load("[default]\ns3 =\n  addressing_style = path # why\n  max = 5\nregion = a").FindProfile("default")!;

        Assert.Equal("path", profile.Find("s3")!.Nested!.FindText("addressing_style"));
        Assert.Equal("5", profile.Find("s3")!.Nested!.FindText("max"));
        Assert.Equal("a", profile.FindText("region"));
    }

    [Fact]
    public void Sections_of_the_same_name_are_one_and_the_last_value_counts()
    {
        var profile = Load("[profile dev]\na = 1\nb = 1\n[default]\na = 9\n[profile dev]\nb = 2\nc = 3\nc = 4").FindProfile("dev")!;

        Assert.Equal(("1", "2", "4"), (profile.FindText("a"), profile.FindText("b"), profile.FindText("c")));
    }

    [Theory]
    [InlineData("[profile default]\na = 1\n[default]\na = 2\nb = 2")]
    [InlineData("[default]\na = 2\nb = 2\n[profile default]\na = 1")]
    public void The_default_profile_with_a_prefix_hides_the_one_without(string text)
    {
        Assert.Equal("1", Find(text, "default", "a"));
        Assert.Null(Find(text, "default", "b"));
    }

    [Fact]
    public void The_credentials_file_wins_for_each_key()
    {
        var environment = FakeEnvironment.WithConfig("[profile dev]\na = 1\nb = 1");
        environment.Files[FakeEnvironment.CredentialsPath] = "[dev]\nb = 2\n[profile dev]\na = 3\n[two words]\na = 4";
        var files = SharedConfig.Load(environment);

        Assert.Equal(("1", "2"), (files.FindProfile("dev")!.FindText("a"), files.FindProfile("dev")!.FindText("b")));
        Assert.Equal("4", files.FindProfile("two words")!.FindText("a"));
    }

    [Fact]
    public void Variables_say_where_the_files_are_and_a_tilde_is_the_home_folder()
    {
        var environment = new FakeEnvironment
        {
            Variables = { ["AWS_CONFIG_FILE"] = "~/x/config", ["AWS_SHARED_CREDENTIALS_FILE"] = "/etc/keys" },
            Files = { ["/home/ada/x/config"] = "[default]\na = 1", ["/etc/keys"] = "[default]\nb = 2" },
        };
        var profile = SharedConfig.Load(environment).FindProfile("default")!;

        Assert.Equal(("1", "2"), (profile.FindText("a"), profile.FindText("b")));
    }

    [Fact]
    public void A_file_that_does_not_exist_is_empty() => Assert.Null(SharedConfig.Load(new FakeEnvironment()).FindProfile("default"));

    [Fact]
    public void A_file_that_cannot_be_read_is_named()
    {
        var failure = Assert.Throws<AwsClientException>(() => SharedConfig.Load(new FakeEnvironment { ReadFailure = new UnauthorizedAccessException() }));

        Assert.Contains(FakeEnvironment.ConfigPath, failure.Message.Replace('\\', '/'), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[default]\nMARK", 2, "has no '='")]
    [InlineData("[default]\n\n# x\nkey : MARK", 4, "has no '='")]
    [InlineData("[default]\n= MARK", 2, "has no key")]
    [InlineData("MARK = MARK", 1, "is before the first section")]
    [InlineData("  MARK", 1, "is before the first section")]
    [InlineData("[MARK", 1, "begins a section")]
    [InlineData("[]", 1, "begins a section")]
    [InlineData("[profile x] MARK", 1, "begins a section")]
    [InlineData("[profile \"MARK]", 1, "begins a section")]
    [InlineData("[default]\nkey =\n  MARK", 3, "has no '='")]
    [InlineData("[default]\nkey =\n  = MARK", 3, "has no key")]
    [InlineData("[default]\nkey = a\n[default]\n  MARK", 4, "has no '='")]
    public void A_bad_line_is_named_by_file_and_number_and_not_shown(string text, int line, string what)
    {
        var message = Assert.Throws<AwsClientException>(() => Load(text)).Message;

        Assert.Contains($"'{FakeEnvironment.ConfigPath}' is not valid: line {line} {what}", message.Replace('\\', '/'), StringComparison.Ordinal);
        Assert.DoesNotContain("MARK", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Any_text_is_read_or_refused() =>
        Gen.OneOf("[", "]", "=", " ", "\n", "\r", "\t", "#", ";", "'", "\"", "profile ", "default", "services ", "a", "é", "\0")
            .Array[0, 60]
            .Sample(static parts =>
            {
                var text = string.Concat(parts);
                try
                {
                    _ = SharedConfigReader.Read(text, "file", isCredentials: parts.Length % 2 == 0);
                }
                catch (AwsClientException)
                {
                    // Refused.
                }
            });

    private static SharedConfig Load(string config) => SharedConfig.Load(FakeEnvironment.WithConfig(config));

    private static string? Find(string config, string profile, string key) => Load(config).FindProfile(profile)?.FindText(key);
}
