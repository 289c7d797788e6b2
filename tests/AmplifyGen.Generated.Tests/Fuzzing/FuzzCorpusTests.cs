using System.Text;

namespace AmplifyGen.Generated.Tests.Fuzzing;

/// <summary>Inputs that were once read wrongly, each for a kind of fault.</summary>
public sealed class FuzzCorpusTests
{
    [Theory]
    // An exponent that is the smallest of 64 bits has no magnitude of 64 bits.
    [InlineData("Watch", 200, """{"exact":1e-9223372036854775808}""")]
    [InlineData("Watch", 200, """{"free":[1e-9223372036854775808]}""")]
    [InlineData("Watch", 503, """{"count":1e-9223372036854775808}""", "Overload")]
    [InlineData("Watch", 503, "", "Overload", "X-Exact", "1e-9223372036854775808")]
    [InlineData("Search", 200, "", null, "X-Exact", "1e-9223372036854775808")]
    // The path of a fault behind half a surrogate pair in a name.
    [InlineData("Watch", 200, """{"bag":{"\ud800":"x"}}""")]
    [InlineData("Watch", 200, """{"\ude00":1,"count":"x"}""")]
    // Headers that do not fit.
    [InlineData("Ping", 200, "", null, "X-Count", "7.5")]
    [InlineData("Ping", 429, "", "Overload", "Retry-After", "Wed, 21 Oct 2026 07:28:00 GMT")]
    [InlineData("FindRecords", 200, "", null, "X-Names", "\"open")]
    // Dates at the ends of time.
    [InlineData("Watch", 200, """{"until":"9999-12-31T23:59:60Z"}""")]
    [InlineData("Watch", 200, """{"until":"0001-01-01T00:00:00+23:59"}""")]
    // Bodies that nobody reads.
    [InlineData("Touch", 200, "OK")]
    [InlineData("Touch", 200, "{")]
    // A secret before which a quote is missing, and one that is cut out of its text.
    [InlineData("Watch", 400, """{"code":1,"tokenhunter2","inner":{"pin":"hunter2","name":"n"}}""", "Locked")]
    [InlineData("Watch", 500, "x{\"secret\":\"hunter2\"")]
    [InlineData("Fetch", 423, "hunter2", "Locked")]
    public void An_answer_is_read_or_leads_to_the_exception_that_is_due(string target, int status, string body, string? code = null, string? header = null, string value = "")
    {
        var headers = new Dictionary<string, string>(StringComparer.Ordinal);
        if (code is not null)
            headers[FuzzHeaders.ErrorType] = code;
        if (header is not null)
            headers[header] = value;

        var response = new AwsHttpResponse { StatusCode = status, Headers = headers, Body = Encoding.UTF8.GetBytes(body) };
        Assert.Null(FuzzVerdict.OfResponse(FuzzTargets.Operations.Single(operation => string.Equals(operation.Name, target, StringComparison.Ordinal)), response, code));
    }

    [Theory]
    [InlineData("WatchResponse", """{"exact":1e-9223372036854775808}""")]
    [InlineData("Item", """{"schema":[1e-9223372036854775808]}""")]
    [InlineData("BackendAuthSocialProviderConfig", """{"client_hunter2","client_secret":"hunter2"}""")]
    [InlineData("Choice", """{"inner":{"all":[{"secrethunter2"},{"later":[1,"\u00e9"]}]}}""")]
    public void A_text_is_read_or_leads_to_a_JsonException(string shape, string text) =>
        Assert.Null(FuzzVerdict.OfText(FuzzTargets.Shapes.Single(known => string.Equals(known.Name, shape, StringComparison.Ordinal)), Encoding.UTF8.GetBytes(text)));
}
