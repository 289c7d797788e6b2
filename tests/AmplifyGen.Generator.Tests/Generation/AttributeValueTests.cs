using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using AmplifyGen.Generator.Tests.Harness;
using AmplifyGen.Generator.Tests.Spec;

namespace AmplifyGen.Generator.Tests.Generation;

/// <summary>DynamoDB's <c>AttributeValue</c>: a union that holds itself in lists and maps.</summary>
public sealed class AttributeValueTests
{
    /// <summary>As deep as DynamoDB takes a value.</summary>
    private const int DeepestOfService = 32;

    /// <summary>Each level is an object with a list or a map in it, around a text that is an object as well.</summary>
    private const int DeepestOfJson = (128 - 1) / 2;

    private const int DeeperThanAnyStack = 100_000;

    private const string Everything = """
        {"M":{"text":{"S":"é\n\"🔭"},"number":{"N":"-1.50E+100"},"bytes":{"B":"AAH/"},"texts":{"SS":["a",""]},"numbers":{"NS":["1","2.0"]},
        "blobs":{"BS":["AQ==",""]},"list":{"L":[{"NULL":true},{"BOOL":false},{"L":[]},{"M":{}}]}}}
        """;

    private const string UserCode = """
        using System.Text;
        using AmplifyGen;
        using DynamoDB;

        internal static class Items
        {
            public static AttributeValue Everything() => new AttributeValue.M(EquatableMap.From<string, AttributeValue>(
            [
                new("text", new AttributeValue.S("é\n\"🔭")),
                new("number", new AttributeValue.N("-1.50E+100")),
                new("bytes", new AttributeValue.B(Blob.Copy([0, 1, 255]))),
                new("texts", new AttributeValue.SS(["a", ""])),
                new("numbers", new AttributeValue.NS(["1", "2.0"])),
                new("blobs", new AttributeValue.BS([Blob.Copy([1]), Blob.Empty])),
                new("list", new AttributeValue.L(
                [
                    new AttributeValue.NULL(true),
                    new AttributeValue.BOOL(false),
                    new AttributeValue.L([]),
                    new AttributeValue.M(EquatableMap<string, AttributeValue>.Empty),
                ])),
            ]));

            public static AttributeValue Nested(int levels, string text)
            {
                AttributeValue value = new AttributeValue.S(text);
                for (var level = 0; level < levels; level++)
                    value = level % 2 == 0 ? new AttributeValue.L([value]) : new AttributeValue.M(EquatableMap.From<string, AttributeValue>([new("k", value)]));

                return value;
            }

            public static AttributeValue Read(string json) => AttributeValue.FromJson(json);

            public static string Write(AttributeValue value) => value.ToJson();

            /// <summary>The body of a request that has the value in it.</summary>
            public static string Send(AttributeValue value)
            {
                var input = new PutItemInput { TableName = "t", Item = EquatableMap.From<string, AttributeValue>([new("a", value)]) };
                return Encoding.UTF8.GetString(PutItemOperation.CreateRequest(input).Body.Span);
            }

            /// <summary>The value in the body of a response.</summary>
            public static AttributeValue Receive(string json) =>
                PutItemOperation.ReadResponse(new AwsHttpResponse { StatusCode = 200, Body = Encoding.UTF8.GetBytes("{\"Attributes\":{\"a\":" + json + "}}") }).Attributes!["a"];
        }
        """;

    // The same for all tests; a skip is thrown by each of them.
    private static readonly Lazy<Type> Items = new(Generate);

    [Theory]
    [InlineData("""{"S":""}""")]
    [InlineData("""{"N":"123456789012345678901234567890.12345678"}""")]
    [InlineData("""{"B":""}""")]
    [InlineData("""{"SS":[]}""")]
    [InlineData("""{"NULL":true}""")]
    [InlineData("""{"NULL":false}""")]
    [InlineData("""{"BOOL":true}""")]
    [InlineData("""{"L":[{"M":{"":{"L":[{"BS":["AAAA"]}]}}},{"S":"x"}]}""")]
    [InlineData("""{"ofTomorrow":{"k":[1,null,{"S":"x"}]}}""")]
    [InlineData("""{"L":[{"ofTomorrow":1.50},{"S":"x"}]}""")]
    [InlineData(Everything)]
    public void A_value_is_read_as_it_was_written(string json)
    {
        var value = Read(json);
        var again = Read(Write(value));

        AssertJson(json, Write(value));
        Assert.Equal(value, again);
        Assert.Equal(value.GetHashCode(), again.GetHashCode());
        AssertJson($$$"""{"TableName":"t","Item":{"a":{{{json}}}}}""", Send(value));
        Assert.Equal(value, Receive(json));
    }

    [Fact]
    public void Code_makes_what_the_text_says()
    {
        Assert.Equal(Read(Everything), Call("Everything"));
        AssertJson(Everything, Write(Call("Everything")));
    }

    [Fact]
    public void The_order_of_a_map_does_not_count()
    {
        var (one, other) = (Read("""{"M":{"a":{"S":"x"},"b":{"L":[]}}}"""), Read("""{"M":{"b":{"L":[]},"a":{"S":"x"}}}"""));

        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
    }

    [Theory]
    [InlineData("""{"S":"1"}""", """{"N":"1"}""")]
    [InlineData("""{"N":"1"}""", """{"N":"1.0"}""")]
    [InlineData("""{"SS":["1"]}""", """{"NS":["1"]}""")]
    [InlineData("""{"B":"AA=="}""", """{"B":"AQ=="}""")]
    [InlineData("""{"NULL":true}""", """{"BOOL":true}""")]
    [InlineData("""{"BOOL":true}""", """{"BOOL":false}""")]
    [InlineData("""{"L":[{"S":"a"},{"S":"b"}]}""", """{"L":[{"S":"b"},{"S":"a"}]}""")]
    [InlineData("""{"M":{"a":{"L":[{"M":{"b":{"S":"x"}}}]}}}""", """{"M":{"a":{"L":[{"M":{"b":{"S":"y"}}}]}}}""")]
    [InlineData("""{"M":{}}""", """{"L":[]}""")]
    [InlineData("""{"X":1}""", """{"X":2}""")]
    public void Values_of_other_kinds_or_contents_differ(string one, string other) => Assert.NotEqual(Read(one), Read(other));

    [Theory]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("""{"S":"a","N":"1"}""")]
    [InlineData("""{"N":1}""")]
    [InlineData("""{"L":[{"S":"a"},{}]}""")]
    public void What_is_no_value_is_refused(string json) => Assert.IsAssignableFrom<JsonException>(Record.Exception(() => Read(json)));

    [Fact]
    public void A_null_beside_the_value_counts_for_nothing() => Assert.Equal(Read("""{"S":"a"}"""), Read("""{"NULL":null,"S":"a","X":null}"""));

    [Fact]
    public void The_deepest_value_of_the_service_is_sent_and_received()
    {
        var value = Nested(DeepestOfService);

        Assert.Equal(value, Receive(Write(value)));
        Assert.Contains(Write(value), Send(value), StringComparison.Ordinal);
    }

    [Fact]
    public void Values_are_written_and_read_as_deep_as_JSON_may_be()
    {
        var deepest = Write(Nested(DeepestOfJson));

        Assert.Equal(Nested(DeepestOfJson), Read(deepest));
        Assert.IsType<JsonException>(Record.Exception(static () => Write(Nested(DeepestOfJson + 1))));
        Assert.IsAssignableFrom<JsonException>(Record.Exception(() => Read($$"""{"L":[{{deepest}}]}""")));
    }

    [Fact]
    public void Values_are_compared_and_printed_at_any_depth()
    {
        var value = Nested(DeeperThanAnyStack);

        Assert.True(value.Equals(Nested(DeeperThanAnyStack)));
        Assert.False(value.Equals(Nested(DeeperThanAnyStack, "other")));
        Assert.Equal(value.GetHashCode(), Nested(DeeperThanAnyStack).GetHashCode());
        Assert.Contains("…", value.ToString(), StringComparison.Ordinal);
        Assert.InRange(value.ToString()!.Length, 1, 5_000);
    }

    private static void AssertJson(string expected, string actual) => Assert.True(JsonNode.DeepEquals(JsonNode.Parse(expected), JsonNode.Parse(actual)), actual);

    private static object Read(string json) => Call("Read", json);

    private static object Receive(string json) => Call("Receive", json);

    private static object Nested(int levels, string text = "x") => Call("Nested", levels, text);

    private static string Write(object value) => (string)Call("Write", value);

    private static string Send(object value) => (string)Call("Send", value);

    private static object Call(string method, params object[] arguments) =>
        Items.Value.GetMethod(method)!.Invoke(null, BindingFlags.DoNotWrapExceptions, binder: null, arguments, culture: null)!;

    private static Type Generate()
    {
        var spec = new SpecFile("dynamodb.json", File.ReadAllText(RealModels.Find("dynamodb.json"))) { Operations = "PutItem" };
        var run = GeneratorRun.Of(new Project { Source = UserCode }, spec);
        return Assembly.Load(run.Image).GetType("Items", throwOnError: true)!;
    }
}
