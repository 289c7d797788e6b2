using System.Globalization;

namespace AmplifyGen.Client;

/// <summary>Contains the text of a setting, and its place. Messages name the place and the allowed values, but do not contain the text.</summary>
/// <param name="Text">The text, without white space around it.</param>
/// <param name="Place">The place, as the start of a sentence.</param>
internal readonly record struct SettingText(string Text, string Place)
{
    /// <summary>Parses <c>true</c> or <c>false</c>, which are case-insensitive.</summary>
    /// <exception cref="AwsClientException">The text is neither.</exception>
    public bool ToBoolean() => bool.TryParse(Text, out var value) ? value : throw Fault("'true' or 'false'");

    /// <summary>Parses a whole number.</summary>
    /// <exception cref="AwsClientException">The text is not a number in the range.</exception>
    public int ToInt32(int minimum, int maximum = int.MaxValue)
    {
        if (int.TryParse(Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) && value >= minimum && value <= maximum)
            return value;

        throw Fault(maximum == int.MaxValue
            ? string.Create(CultureInfo.InvariantCulture, $"a whole number that is at least {minimum}")
            : string.Create(CultureInfo.InvariantCulture, $"a whole number from {minimum} to {maximum}"));
    }

    /// <summary>Parses a time in seconds, which can have decimals.</summary>
    /// <exception cref="AwsClientException">The text is not a number greater than zero.</exception>
    public TimeSpan ToSeconds()
    {
        const double Day = 86400;
        return double.TryParse(Text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) && value is > 0 and <= Day
            ? TimeSpan.FromSeconds(value)
            : throw Fault("a number of seconds greater than 0 and at most 86400");
    }

    /// <summary>Returns the word that the text is equal to. Words are case-insensitive.</summary>
    /// <exception cref="AwsClientException">The text is not one of them.</exception>
    public string ToOneOf(params string[] words)
    {
        foreach (var word in words)
        {
            if (string.Equals(word, Text, StringComparison.OrdinalIgnoreCase))
                return word;
        }

        throw Fault("one of '" + string.Join("', '", words) + "'");
    }

    /// <summary>Returns the non-empty parts between commas.</summary>
    /// <exception cref="AwsClientException">The text has no parts.</exception>
    public IReadOnlyList<string> ToList()
    {
        var parts = Text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return parts.Length > 0 ? parts : throw Fault("a list whose parts are separated by commas");
    }

    /// <summary>Returns the text if it is a valid endpoint URL.</summary>
    /// <exception cref="AwsClientException">The text is not an absolute URL with <c>http</c> or <c>https</c>, or contains a user, a query or a fragment.</exception>
    public string ToEndpointUrl()
    {
        var isEndpoint = Uri.TryCreate(Text, UriKind.Absolute, out var url)
            && url is { Scheme: "http" or "https", UserInfo: "", Query: "", Fragment: "", Host.Length: > 0 };
        return isEndpoint ? Text : throw Fault("an absolute URL that begins with 'http://' or 'https://' and has no user, query or fragment");
    }

    /// <summary>Returns the place only, because the text can be a secret.</summary>
    public override string ToString() => Place;

    private AwsClientException Fault(string allowed) => new($"{Place} has a value that is not allowed. It must be {allowed}.");
}
