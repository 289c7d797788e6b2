using System.Text.Json;
using System.Text.Json.Serialization;

namespace AmplifyGen.Tests.Json;

/// <summary>The types of the runtime in a user's own types, written and read by <see cref="JsonSerializer"/>.</summary>
public sealed class RuntimeTypeConverterTests
{
    private static readonly JsonSerializerOptions Strings = new()
    {
        NumberHandling = JsonNumberHandling.AllowReadingFromString | JsonNumberHandling.WriteAsString,
    };

    [Fact]
    public void A_users_type_with_every_type_of_the_runtime_survives_a_round_trip()
    {
        const string json =
            """{"Bytes":"AP8+","Amount":-12.50e3,"Rate":null,"Tags":["a",null],"Grid":[[1],[]],"Sizes":{"RED":[2],"x":[]},"Any":{"k":[1.0,null]}}""";
        var record = new Stored(
            Blob.Copy([0, 255, 62]),
            BigDecimal.Parse("-12.50e3"),
            Rate: null,
            ["a", null],
            [[1], []],
            [new(new Colour("RED"), [2]), new(new Colour("x"), [])],
            Document.FromJson("""{"k":[1.0,null]}"""));
        Assert.Equal(json, JsonSerializer.Serialize(record));
        Assert.Equal(record, JsonSerializer.Deserialize<Stored>(json));
        Assert.Equal("-12.50e3", JsonSerializer.Deserialize<Stored>(json)!.Amount.ToString());
    }

    [Fact]
    public async Task It_is_read_from_a_stream_in_small_parts()
    {
        var lists = Enumerable.Range(0, 200).Select(static number => EquatableList.From([number.ToString(Culture), "é"])).ToArray();
        using var stream = new MemoryStream(JsonSerializer.SerializeToUtf8Bytes(lists));
        var options = new JsonSerializerOptions { DefaultBufferSize = 16 };
        Assert.Equal(lists, (await JsonSerializer.DeserializeAsync<EquatableList<string>[]>(stream, options, TestContext.Current.CancellationToken))!);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("1.0")]
    [InlineData("-0.000000000000000000000000000000000000000000001")]
    [InlineData("123456789012345678901234567890123456789012345678901234567890.5E+7")]
    public void A_number_keeps_all_its_digits(string json)
    {
        Assert.Equal(json, JsonSerializer.Serialize(JsonSerializer.Deserialize<BigDecimal>(json)));
        Assert.Equal($"\"{json}\"", JsonSerializer.Serialize(BigDecimal.Parse(json), new JsonSerializerOptions(Strings) { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));
        Assert.Equal(BigDecimal.Parse(json), JsonSerializer.Deserialize<BigDecimal>($"\"{json}\"", Strings));
    }

    [Fact]
    public void A_default_number_is_zero() => Assert.Equal("0", JsonSerializer.Serialize(default(BigDecimal)));

    [Theory]
    [InlineData("\"1\"")]
    [InlineData("true")]
    [InlineData("null")]
    [InlineData("1e99999999999")]
    public void What_is_no_number_is_refused(string json) => Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<BigDecimal>(json));

    [Theory]
    [InlineData("\"x y z\"")]
    [InlineData("[1]")]
    public void What_is_not_base64_is_refused(string json) => Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Blob>(json));

    [Theory]
    [InlineData("{}")]
    [InlineData("\"a\"")]
    [InlineData("[{}]")]
    public void What_is_no_list_is_refused(string json) => Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<EquatableList<string>>(json));

    [Fact]
    public void A_key_that_comes_twice_is_refused_where_the_options_say_so() => Assert.Throws<JsonException>(static () =>
        JsonSerializer.Deserialize<EquatableMap<string, int>>("""{"b":0,"a":1,"a":2}""", new JsonSerializerOptions { AllowDuplicateProperties = false }));

    [Theory]
    [InlineData("[]")]
    [InlineData("\"a\"")]
    [InlineData("""{"a":"b"}""")]
    public void What_is_no_map_is_refused(string json) => Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<EquatableMap<string, int>>(json));

    [Fact]
    public void A_null_stays_null()
    {
        Assert.Null(JsonSerializer.Deserialize<Blob>("null"));
        Assert.Null(JsonSerializer.Deserialize<BigDecimal?>("null"));
        Assert.Null(JsonSerializer.Deserialize<EquatableList<int>>("null"));
        Assert.Null(JsonSerializer.Deserialize<EquatableMap<string, int>>("null"));
    }

    [Fact]
    public void The_later_of_two_equal_keys_counts() =>
        Assert.Equal([new("a", 2)], JsonSerializer.Deserialize<EquatableMap<string, int>>("""{"a":1,"a":2}""")!);

    [Fact]
    public void Elements_are_written_as_the_options_have_it()
    {
        var options = new JsonSerializerOptions { DictionaryKeyPolicy = JsonNamingPolicy.CamelCase, PropertyNamingPolicy = JsonNamingPolicy.CamelCase, Converters = { new JsonStringEnumConverter() } };
        EquatableMap<string, EquatableList<Point>> map = [new("Key", [new(1, DayOfWeek.Monday)])];
        var json = JsonSerializer.Serialize(map, options);
        Assert.Equal("""{"key":[{"x":1,"day":"Monday"}]}""", json);
        Assert.Equal([new(1, DayOfWeek.Monday)], JsonSerializer.Deserialize<EquatableMap<string, EquatableList<Point>>>(json, options)!["key"]);
    }

    [Fact]
    public void A_list_in_itself_is_written_and_read()
    {
        var node = new Node([new Node([]), new Node(Children: null)]);
        Assert.Equal(node, JsonSerializer.Deserialize<Node>(JsonSerializer.Serialize(node)));
    }

    private static IFormatProvider Culture => System.Globalization.CultureInfo.InvariantCulture;

    private sealed record Stored(
        Blob Bytes,
        BigDecimal Amount,
        BigDecimal? Rate,
        EquatableList<string?> Tags,
        EquatableList<EquatableList<int>> Grid,
        EquatableMap<Colour, EquatableList<long>> Sizes,
        Document Any);

    private sealed record Point(int X, DayOfWeek Day);

    private sealed record Node(EquatableList<Node>? Children);
}
