using System.Globalization;
using System.Text;

namespace AmplifyGen.Generated.Tests.Fuzzing;

/// <summary>
/// Answers of services and texts of users, made up and changed at random, are read. <c>AMPLIFYGEN_FUZZ_COUNT</c> sets how many of each,
/// <c>AMPLIFYGEN_FUZZ_SEED</c> the first of their seeds; each input has the seed after that of the one before.
/// </summary>
public sealed class FuzzTests(ITestOutputHelper output)
{
    private const ulong DefaultCount = 20_000;

    private const ulong DefaultSeed = 20260101;

    /// <summary>As many failures are shown, with their seeds.</summary>
    private const int ShownCount = 20;

    private static readonly TimeSpan MostTime = TimeSpan.FromSeconds(5);

    private static readonly int[] Statuses = [200, 200, 200, 201, 202, 204, 299, 300, 304, 400, 400, 403, 404, 409, 423, 429, 500, 502, 503, 503, 599, 199, 100, 0, -1, 600, int.MaxValue];

    [Fact]
    public void An_answer_is_read_or_leads_to_the_exception_that_is_due() => Run("answers", static random =>
    {
        var target = random.Of(FuzzTargets.Operations);
        var (headers, code) = FuzzHeaders.Make(random, target);
        var response = new AwsHttpResponse { StatusCode = random.Of(Statuses), Headers = headers, Body = FuzzBodies.Make(random, target.Bodies) };
        return FuzzVerdict.OfResponse(target, response, code) is { } wrong
            ? $"{target.Name} {response.StatusCode} {string.Join("; ", headers)} {Encoding.UTF8.GetString(response.Body.Span)}: {wrong}"
            : null;
    });

    [Fact]
    public void A_text_is_read_or_leads_to_a_JsonException() => Run("texts", static random =>
    {
        var shape = random.Of(FuzzTargets.Shapes);
        var bytes = FuzzBodies.Make(random, shape.Texts);
        return FuzzVerdict.OfText(shape, bytes) is { } wrong ? $"{shape.Name} {Encoding.UTF8.GetString(bytes)}: {wrong}" : null;
    });

    private void Run(string kind, Func<FuzzRandom, string?> judge)
    {
        var (count, first) = (Number("AMPLIFYGEN_FUZZ_COUNT", DefaultCount), Number("AMPLIFYGEN_FUZZ_SEED", DefaultSeed));
        var (wrong, slowest, slowestSeed) = (0, TimeSpan.Zero, first);
        for (var seed = first; seed < first + count; seed++)
        {
            var start = TimeProvider.System.GetTimestamp();
            var fault = judge(new FuzzRandom(seed));
            var time = TimeProvider.System.GetElapsedTime(start);
            if (time > slowest)
                (slowest, slowestSeed) = (time, seed);

            if (fault is not null && wrong++ < ShownCount)
                output.WriteLine($"seed {seed}: {fault}");

            TestContext.Current.CancellationToken.ThrowIfCancellationRequested();
        }

        output.WriteLine($"seeds {first} to {first + count - 1}: {count} {kind}, {wrong} wrong; the slowest took {slowest.TotalMilliseconds:F0} ms (seed {slowestSeed})");
        Assert.Equal(0, wrong);
        Assert.InRange(slowest, TimeSpan.Zero, MostTime);
    }

    private static ulong Number(string variable, ulong otherwise) =>
        ulong.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : otherwise;
}
