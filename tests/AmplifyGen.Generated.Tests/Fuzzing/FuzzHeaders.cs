namespace AmplifyGen.Generated.Tests.Fuzzing;

/// <summary>Makes headers: those that errors have, and those that carry members, with values that fit and values that do not.</summary>
internal static class FuzzHeaders
{
    public const string ErrorType = "x-amzn-errortype";

    public const string RequestId = "x-amzn-requestid";

    private static readonly string[] Values =
    [
        "", " ", "0", "30", "7.5", "30.0", "3e1", "-0", "+5", " 7 ", "30, 30", "128", "32768", "2147483648", "9223372036854775808", "1e999999999", "1e-9223372036854775808",
        "1e99999999999999999999", "NaN", "-Infinity", "1e400", "0.10", "true", "FALSE", "yes", "Wed, 21 Oct 2026 07:28:00 GMT", "Sunday, 06-Nov-94 08:49:37 GMT",
        "Sun Nov  6 08:49:37 1994", "6 Nov 1994 8:49:37 UTC", "2023-05-15T00:00Z", "2016-12-31t23:59:60z", "9999-12-31T23:59:60Z", "1398796238", "253402300800", "1, 2,three",
        "a, \"b, c\" ,,\"d", "\"", "\"\\", ",", "Wed, 21 Oct 2026 07:28:00 GMT, Sun, 06 Nov 1994 08:49:37 GMT", "Wed, Wed, 06", "eyJhIjoxfQ==", "eyJhIjoxfQ", "*", "LOUD", "é\ud800",
    ];

    private static readonly string[] Pieces = ["0", "9", "-", "+", ".", "e", "E", ",", " ", "\"", "\\", ":", "GMT", "Z", "T", "Nov", "=", "\u00e9", "\ud83d", "\u202e"];

    private static readonly string[] Prefixes = ["", "", "", "acme.monitor#", " ", "#"];

    private static readonly string[] Suffixes = ["", "", "", ":http://internal.example/", " ", ":"];

    private static readonly string[] OtherCodes = ["", "Unheard", "ThrottlingException", "#:", "a\nb", "\ud800", new('x', 3000)];

    /// <returns>The headers, and the code that they say.</returns>
    public static (Dictionary<string, string> Headers, string? Code) Make(FuzzRandom random, FuzzTarget target)
    {
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var name in target.HeaderNames)
        {
            if (random.OneIn(3))
                headers[name] = name is FuzzTarget.SecretHeader ? FuzzBodies.Secret : Change(random, random.Of(Values));
        }

        if (random.OneIn(3))
            headers[RequestId] = "r-" + random.Below(100);

        string? code = null;
        if (!random.OneIn(3))
        {
            code = target.ErrorCodes.Count > 0 && !random.OneIn(5) ? random.Of(target.ErrorCodes) : random.Of(OtherCodes);
            headers[ErrorType] = random.Of(Prefixes) + code + random.Of(Suffixes);
        }

        return (headers, code);
    }

    private static string Change(FuzzRandom random, string value)
    {
        if (!random.OneIn(3))
            return value;

        var index = random.Below(value.Length + 1);
        return random.Below(3) switch
        {
            0 => value.Insert(index, random.Of(Pieces)),
            1 => value[..index],
            _ => value.Remove(Math.Min(index, Math.Max(0, value.Length - 1)), value.Length == 0 ? 0 : 1),
        };
    }
}
