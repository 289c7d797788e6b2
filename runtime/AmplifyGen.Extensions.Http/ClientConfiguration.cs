using System.Globalization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace AmplifyGen.Extensions.Http;

/// <summary>Reads options from a section of the configuration, without reflection.</summary>
internal static class ClientConfiguration
{
    private delegate bool Parser<T>(string text, out T value);

    /// <exception cref="OptionsValidationException">A value is not valid, or a key is not known.</exception>
    public static void Apply(IConfiguration configuration, AwsClientOptions options)
    {
        foreach (var section in configuration.GetChildren())
        {
            if (section.Value is { } text)
                Apply(section, text, options);
            else
                throw Fault(section, "is a section but must be a value");
        }
    }

    private static void Apply(IConfigurationSection section, string text, AwsClientOptions options)
    {
        switch (section.Key.ToUpperInvariant())
        {
            case "REGION":
                options.Region = text;
                break;
            case "PROFILE":
                options.Profile = text;
                break;
            case "ENDPOINT":
                options.Endpoint = Parse<Uri>(section, text, "an absolute URL", static (string value, out Uri parsed) => Uri.TryCreate(value, UriKind.Absolute, out parsed!));
                break;
            case "USEFIPS":
                options.UseFips = Parse<bool>(section, text, "true or false", bool.TryParse);
                break;
            case "USEDUALSTACK":
                options.UseDualStack = Parse<bool>(section, text, "true or false", bool.TryParse);
                break;
            case "ATTEMPTTIMEOUT":
                options.AttemptTimeout = Parse<TimeSpan>(section, text, "a time such as 00:00:30", TryParseTime);
                break;
            case "CALLTIMEOUT":
                options.CallTimeout = Parse<TimeSpan>(section, text, "a time such as 00:00:30", TryParseTime);
                break;
            case "MAXRESPONSEBYTES":
                options.MaxResponseBytes = Parse<int>(section, text, "a whole number", TryParseNumber);
                break;
            case "MAXATTEMPTS":
                options.Retry = new AwsStandardRetry(Parse<int>(section, text, "a whole number that is at least 1", static (string value, out int parsed) => TryParseNumber(value, out parsed) && parsed > 0));
                break;
            default:
                throw Fault(section, "is not a known key. The known keys are Region, Endpoint, Profile, UseFips, UseDualStack, AttemptTimeout, CallTimeout, MaxResponseBytes and MaxAttempts");
        }
    }

    private static bool TryParseTime(string text, out TimeSpan value) => TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out value);

    private static bool TryParseNumber(string text, out int value) => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);

    private static T Parse<T>(IConfigurationSection section, string text, string expected, Parser<T> parse) =>
        parse(text, out var value) ? value : throw Fault(section, $"is '{text}' but must be {expected}");

    private static OptionsValidationException Fault(IConfigurationSection section, string fault) =>
        new(section.Path, typeof(AwsClientOptions), [$"'{section.Path}' {fault}."]);
}
