using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using AmplifyGen.Analyzers.Json;
using AmplifyGen.Analyzers.Tests.Harness;

namespace AmplifyGen.Analyzers.Tests.Json.Agreement;

/// <summary>
/// The analyzer refuses the texts that the runtime refuses and no others, but for members that a structure does not have: the runtime
/// passes over them, and the analyzer says so.
/// </summary>
public sealed partial class RuntimeAgreementTests(ITestOutputHelper output)
{
    private static readonly Lazy<LoadedShapes> Runtime = new(static () => new LoadedShapes(TestSpecs.Texts, "Texts"));
    private static readonly Lazy<KnownShapes> Analyzer = new(static () => new KnownShapes(TestSpecs.Texts, "Texts"));

    private static int Count => int.TryParse(Environment.GetEnvironmentVariable("AMPLIFYGEN_TEXT_COUNT"), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : 20_000;

    [Fact]
    public void Every_value_in_every_member()
    {
        var verdicts = new Verdicts();
        foreach (var (shape, texts) in TextParts.Whole)
        {
            foreach (var text in texts)
            {
                var root = new TextTree.List { Items = [TextTree.Parse(text)] };
                foreach (var (part, replace) in root.Parts().ToList())
                {
                    foreach (var value in TextParts.Values)
                    {
                        replace(new TextTree.Text(value));
                        Check(shape, root.Items[0].ToString(), "", verdicts);
                    }

                    replace(part);
                }
            }
        }

        output.WriteLine(verdicts.ToString());
    }

    [Fact]
    public void Texts_that_are_changed_at_random()
    {
        var verdicts = new Verdicts();
        for (var seed = 0; seed < Count; seed++)
        {
            var (shape, text) = new RandomTexts(seed).Next();
            Check(shape, text, $"seed {seed.ToString(CultureInfo.InvariantCulture)}", verdicts);
        }

        output.WriteLine(verdicts.ToString());
    }

    private static void Check(string shape, string text, string place, Verdicts verdicts)
    {
        var failure = Read(shape, text);
        var faults = Analyzer.Value.Misfits(shape, text).OfType<JsonMisfit.Fault>().Select(static fault => fault.Message).ToList();
        var errors = faults.Where(static fault => !fault.Contains(" has no member '", StringComparison.Ordinal)).ToList();
        verdicts.Add(failure is not null, errors.Count > 0, faults.Count > errors.Count);
        if (failure is not null == errors.Count > 0 || (failure?.Contains("is not valid base64", StringComparison.Ordinal) == true && HasUnusedBits(text)))
            return;

        Assert.Fail($"{shape}, {place}\n{text}\nThe runtime: {failure ?? "takes it"}\nThe analyzer: {(errors.Count > 0 ? string.Join('\n', errors) : "takes it")}");
    }

    /// <summary>Why the runtime refuses a text; <c>null</c> where it takes it.</summary>
    private static string? Read(string shape, string text)
    {
        try
        {
            _ = Runtime.Value.Read(shape, text);
            return null;
        }
        catch (JsonException exception)
        {
            return exception.Message;
        }
    }

    /// <summary>Whether a text holds base64 whose padding leaves bits unused that are set: .NET 8 takes that, and later versions do not.</summary>
    private static bool HasUnusedBits(string text) => Literals().Matches(text).Any(static match =>
    {
        var literal = JsonSerializer.Deserialize<string>(match.Value)!;
        var decoded = new byte[literal.Length];
        return Convert.TryFromBase64String(literal, decoded, out _)
            && Base64.DecodeFromUtf8(Encoding.UTF8.GetBytes(literal), decoded, out _, out _) is not OperationStatus.Done;
    });

    [GeneratedRegex("\"([A-Za-z0-9+/= ]|\\\\[nrt/])*\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Literals();
}
