using System.Text;
using System.Text.Json;
using AmplifyGen.Json;

namespace AmplifyGen.Tests.Json;

public sealed class ConverterTests
{
    [Fact]
    public void A_shape_inside_a_users_type_survives_a_round_trip()
    {
        var holder = new Holder("h", Accounts.Full, [Accounts.Full, null], new Dictionary<string, Account?>(StringComparer.Ordinal) { ["k"] = Accounts.Full, ["n"] = null });
        var json = JsonSerializer.Serialize(holder);
        var copy = JsonSerializer.Deserialize<Holder>(json)!;
        Assert.Equal(holder.Account, copy.Account);
        Assert.Equal(holder.Accounts, copy.Accounts);
        Assert.Equal(holder.ByName, copy.ByName);
        Assert.Contains(ShapeJson.ToJson(Accounts.Full), json, StringComparison.Ordinal);
    }

    [Fact]
    public void A_null_stays_null()
    {
        Assert.Null(JsonSerializer.Deserialize<Account>("null"));
        Assert.Equal("null", JsonSerializer.Serialize<Account?>(null));
    }

    [Fact]
    public void White_space_comments_and_trailing_commas_are_left_to_the_users_options()
    {
        const string Json = """{ /* c */ "id" : "x", "unknown" : [ 1, { "a" : [ ] , } , ], "count" : 1 /* d */ , }""";
        var options = new JsonSerializerOptions { ReadCommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };
        Assert.Equal(new Account { Id = "x", Count = 1 }, JsonSerializer.Deserialize<Account>(Json, options));
        Assert.Throws<JsonException>(static () => JsonSerializer.Deserialize<Account>(Json));
    }

    [Fact]
    public async Task A_shape_is_read_from_a_stream_in_small_parts()
    {
        var account = Accounts.Full with { Id = new string('é', 5000), Parent = Accounts.Full };
        using var stream = new MemoryStream(JsonSerializer.SerializeToUtf8Bytes(new[] { account, account }));
        var options = new JsonSerializerOptions { DefaultBufferSize = 16 };
        var read = await JsonSerializer.DeserializeAsync<Account[]>(stream, options, TestContext.Current.CancellationToken);
        Assert.Equal([account, account], read!);
    }

    [Fact]
    public void A_value_that_spans_segments_is_read()
    {
        var json = Encoding.UTF8.GetBytes("""{"id":"abcdefghij","count":12}""");
        for (var split = 1; split < json.Length; split++)
        {
            var sequence = Segment.Sequence(json.AsMemory(0, split), json.AsMemory(split));
            var reader = new Utf8JsonReader(sequence);
            Assert.Equal(new Account { Id = "abcdefghij", Count = 12 }, JsonSerializer.Deserialize<Account>(ref reader));
        }
    }

    [Theory]
    [InlineData("1")]
    [InlineData("\"x\"")]
    [InlineData("[]")]
    [InlineData("true")]
    public void A_value_of_another_kind_is_refused(string json) =>
        Assert.Equal("$", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Account>(json)).Path);

    [Fact]
    public void The_reader_stands_behind_the_shape_afterwards()
    {
        var read = JsonSerializer.Deserialize<Holder>($$"""{"Account":{{ShapeJson.ToJson(Accounts.Full)}},"Name":"after"}""")!;
        Assert.Equal("after", read.Name);
    }

    [Fact]
    public void An_enum_is_its_text_as_a_value_and_as_a_key()
    {
        var value = new Dictionary<Colour, Colour> { [new("RED")] = new("a\"b") };
        var json = JsonSerializer.Serialize(value);
        Assert.Equal("""{"RED":"a\u0022b"}""", json);
        Assert.Equal(value, JsonSerializer.Deserialize<Dictionary<Colour, Colour>>(json));
        Assert.Equal("\"\"", JsonSerializer.Serialize(default(Colour)));
        Assert.Null(JsonSerializer.Deserialize<Colour?>("null"));
    }

    [Theory]
    [InlineData("1")]
    [InlineData("null")]
    [InlineData("{}")]
    public void An_enum_is_only_a_text(string json) => Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Colour>(json));

    private sealed record Holder(string? Name, Account? Account, Account?[]? Accounts, Dictionary<string, Account?>? ByName);

    private sealed class Segment : System.Buffers.ReadOnlySequenceSegment<byte>
    {
        public static System.Buffers.ReadOnlySequence<byte> Sequence(ReadOnlyMemory<byte> first, ReadOnlyMemory<byte> second)
        {
            var end = new Segment { Memory = second, RunningIndex = first.Length };
            return new(new Segment { Memory = first, Next = end }, 0, end, second.Length);
        }
    }
}
