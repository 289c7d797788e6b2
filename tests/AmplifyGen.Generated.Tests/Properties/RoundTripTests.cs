using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Acme.Observatory;
using AmplifyGen.Generated.Tests.Json;
using AmplifyGen.Generated.Tests.Values;
using CsCheck;

namespace AmplifyGen.Generated.Tests.Properties;

public sealed class RoundTripTests
{
    private const int Megabyte = 1 << 20;

    [Fact]
    public void The_random_requests_set_a_member_at_each_of_its_52_places()
    {
        var complete = PathsOf(ShapeTree.ByWireName(Requests.CreateComplete()), "$").ToHashSet(StringComparer.Ordinal);
        Assert.Equal(52, complete.Count);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        RandomRequests.Any.Sample(request =>
        {
            seen.UnionWith(PathsOf(ShapeTree.ByWireName(request), "$"));
        }, iter: 2_000, threads: 1, print: Print);
        Assert.Equal(complete.Order(StringComparer.Ordinal), seen.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_request_reads_back_as_it_was_written() => RandomRequests.Any.Sample(static request =>
    {
        Assert.Equal(request, UpdateBackendAuthRequest.FromJson(request.ToUtf8Json()));
        Assert.Equal(request, UpdateBackendAuthRequest.FromJson(request.ToJson()));
    }, iter: 1_000, print: Print);

    [Fact]
    public void Numbers_maps_and_structures_within_themselves_read_back_as_they_were_written() =>
        RandomSkies.Any.Sample(static sky => Assert.Equal(sky, Sky.FromJson(sky.ToUtf8Json())), iter: 1_000, print: static sky => sky.ToJson());

    [Fact]
    public void A_value_goes_through_its_builder_unchanged()
    {
        RandomRequests.Any.Sample(static request => Assert.Equal(request, request.ToBuilder().Build()), iter: 1_000, print: Print);
        RandomSkies.Any.Sample(static sky => Assert.Equal(sky, sky.ToBuilder().Build()), iter: 1_000, print: static sky => sky.ToJson());
    }

    [Fact]
    public void The_JSON_is_what_the_attributes_of_the_members_say()
    {
        RandomRequests.Any.Sample(static request => AssertSame(ShapeTree.ByWireName(request), request.ToJson()), iter: 1_000, print: Print);
        RandomSkies.Any.Sample(static sky => AssertSame(ShapeTree.ByWireName(sky), sky.ToJson()), iter: 1_000, print: static sky => sky.ToJson());
    }

    [Fact]
    public void The_text_is_byte_for_byte_that_of_System_Text_Json() =>
        // Characters beyond the basic plane, and some others, are escaped there even at its most relaxed.
        Gen.OneOf("a", "b c", "\"", "\\", "/", "\n", "\u0001", "é", "漢", "<>&'").Array[0, 40].Select(static pieces => string.Concat(pieces)).Sample(static text =>
        {
            var request = Requests.CreateComplete() with { ResourceName = text, AppId = text };
            Assert.Equal(JsonTexts.Relaxed(ShapeTree.ByWireName(request)), request.ToJson());
        }, iter: 1_000);

    [Fact]
    public void Halves_of_surrogate_pairs_become_the_replacement_character_and_nothing_else_changes() => Texts.Any.Sample(static text =>
    {
        var read = SmsSettings.FromJson(new SmsSettings { SmsMessage = text }.ToJson());
        Assert.Equal(Texts.Encoded(text), read.SmsMessage);
    }, iter: 10_000);

    [Fact]
    public void Any_order_of_members_and_any_unknown_members_read_as_the_same_request() =>
        Gen.Select(RandomRequests.Any, Gen.Int, Texts.Whole).Sample(static (request, seed, text) =>
        {
            var shuffled = JsonShuffle.Of(ShapeTree.ByWireName(request), new Random(seed), text);
            Assert.Equal(request, UpdateBackendAuthRequest.FromJson(JsonTexts.Indented(shuffled)));
        }, iter: 500, print: static sample => FormattableString.Invariant($"shuffled by {sample.Item2} with {sample.Item3}: {sample.Item1.ToJson()}"));

    [Theory]
    [InlineData("x", 1)]
    [InlineData("\"", 2)]
    [InlineData("\u0001", 6)]
    [InlineData("é", 2)]
    [InlineData("😀", 4)]
    public void Strings_of_a_megabyte_are_written_and_read(string character, int bytes)
    {
        var text = string.Concat(Enumerable.Repeat(character, Megabyte));
        var json = new EmailSettings { EmailMessage = text, EmailSubject = "end" }.ToUtf8Json();
        Assert.Equal((bytes * Megabyte) + """{"emailMessage":"","emailSubject":"end"}""".Length, json.Length);
        Assert.True(Utf8IsJson(json));
        Assert.Equal(text, EmailSettings.FromJson(json).EmailMessage);
    }

    private static string Print(UpdateBackendAuthRequest request) => request.ToJson();

    private static bool Utf8IsJson(byte[] json)
    {
        var reader = new Utf8JsonReader(json);
        while (reader.Read())
        {
        }

        return reader.BytesConsumed == json.Length;
    }

    private static void AssertSame(JsonObject expected, string json)
    {
        Assert.True(Utf8IsJson(Encoding.UTF8.GetBytes(json)));
        var theirs = JsonTexts.Minimal(expected);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(theirs), JsonNode.Parse(json)), theirs);
    }

    private static IEnumerable<string> PathsOf(JsonObject tree, string path) => tree.SelectMany(member =>
    {
        var own = $"{path}.{member.Key}";
        return member.Value is JsonObject inner ? PathsOf(inner, own).Prepend(own) : [own];
    });
}
