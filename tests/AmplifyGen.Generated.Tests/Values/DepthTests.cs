using System.Buffers;
using System.Text.Json;
using Acme.Expressions;
using Acme.Observatory;

namespace AmplifyGen.Generated.Tests.Values;

/// <summary>A value can be deeper than any stack: it ends in an answer or in an exception, never in the end of the process.</summary>
public sealed class DepthTests
{
    private const int Deep = 100_000;

    [Fact]
    public void Deep_structures_are_compared_to_their_ends()
    {
        Assert.True(Moons(Deep) == Moons(Deep));
        Assert.False(Moons(Deep) == Moons(Deep, "other"));
        Assert.Equal(Moons(Deep).GetHashCode(), Moons(Deep).GetHashCode());
    }

    [Fact]
    public void Deep_unions_are_compared_to_their_ends()
    {
        Assert.True(Expressions.Nested(Deep) == Expressions.Nested(Deep));
        Assert.False(Expressions.Nested(Deep) == Expressions.Nested(Deep, "other"));
        Assert.False(Expressions.Nested(Deep) == Expressions.Nested(Deep + 1));
        Assert.Equal(Expressions.Nested(Deep).GetHashCode(), Expressions.Nested(Deep).GetHashCode());
    }

    [Fact]
    public void Deep_documents_are_compared_to_their_ends()
    {
        Assert.True(Documents(Deep) == Documents(Deep));
        Assert.False(Documents(Deep) == Documents(Deep + 2));
        Assert.Equal(Documents(Deep).GetHashCode(), Documents(Deep).GetHashCode());
    }

    [Fact]
    public void Values_that_hold_themselves_differ_where_a_member_does()
    {
        var block = new Block { Result = new Expression.Word("x"), Comment = "c" };
        Assert.Equal(block, block with { });
        Assert.NotEqual(block, block with { Comment = null });
        Assert.NotEqual(block, block with { Result = new Expression.Sum([]) });
        Assert.NotEqual(block, block with { Bindings = EquatableMap<string, Expression>.Empty });
        Assert.False(block.Equals(null));
        Assert.False(new Expression.Sum([]).Equals(new Expression.Hidden([])));
        Assert.NotEqual(new Expression.Sum([]).GetHashCode(), new Expression.Sum([new Expression.Word("x")]).GetHashCode());
    }

    [Fact]
    public void The_text_of_a_deep_value_ends_with_an_ellipsis()
    {
        Assert.Contains("MoonMember = Moon { … }", Moons(Deep).ToString(), StringComparison.Ordinal);
        Assert.Contains("{ … }", Expressions.Nested(Deep).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_text_of_a_value_that_holds_itself_is_that_of_any_record()
    {
        Assert.Equal("Moon { Name = m, MoonMember = Moon { Name = n, MoonMember = , Moons =  }, Moons =  }", Moons(2, "n").ToString());
        var block = new Expression.Block(new Block { Result = new Expression.Word("x"), Comment = "private" });
        Assert.Equal("Block { Value = Block { Bindings = , Result = Word { Value = x }, Comment = [redacted] } }", block.ToString());
        Assert.Equal("Hidden { Value = [redacted] }", new Expression.Hidden([new Expression.Word("private")]).ToString());
    }

    [Fact]
    public void What_can_be_written_can_be_read_back()
    {
        Assert.Equal(Moons(128), Moon.FromJson(Moons(128).ToUtf8Json()));
        Assert.Throws<JsonException>(static () => Moons(129).ToUtf8Json());
        foreach (var levels in Enumerable.Range(1, 200))
        {
            var expression = Expressions.Nested(levels);
            if (Record.Exception(() => expression.ToJson()) is { } exception)
                Assert.IsType<JsonException>(exception);
            else
                Assert.Equal(expression, Expression.FromJson(expression.ToJson()));
        }
    }

    [Fact]
    public void A_value_that_is_too_deep_to_be_written_is_refused_with_its_path()
    {
        var exception = Assert.Throws<JsonException>(static () => Moons(Deep).ToJson());
        var path = "$" + string.Concat(Enumerable.Repeat(".Moon", 128));
        Assert.Equal($"The value cannot be written as JSON: objects and arrays are nested deeper than 128 levels. Path: {path}.", exception.Message);
        Assert.Equal(path, exception.Path);
        Assert.Equal(path, Assert.Throws<JsonException>(static () => Moons(Deep).ToUtf8Json()).Path);
        Assert.Equal(path, Assert.Throws<JsonException>(static () => Moons(Deep).WriteJson(new ArrayBufferWriter<byte>())).Path);
    }

    [Fact]
    public void The_path_of_a_value_that_is_too_deep_shows_no_key_of_a_map()
    {
        var expression = new Expression.Block(new Block
        {
            Result = new Expression.Word("x"),
            Bindings = Expressions.Entries(("a", new Expression.Word("y")), ("private", Expressions.Nested(Deep))),
        });
        var exception = Assert.Throws<JsonException>(() => expression.ToUtf8Json());
        Assert.StartsWith("$.block.bindings[#1].block.bindings[#0]", exception.Path, StringComparison.Ordinal);
        Assert.DoesNotContain("private", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_request_that_is_too_deep_is_refused_before_it_is_sent() => Assert.Throws<JsonException>(
        static () => EvaluateOperation.CreateRequest(new EvaluateRequest { Expression = Expressions.Nested(Deep) }));

    [Fact]
    public void A_document_that_is_too_deep_is_refused()
    {
        Assert.Equal(Documents(128), Document.FromJson(Documents(128).ToJson()));
        Assert.Equal(Documents(128), Document.FromJsonElement(Documents(128).ToJsonElement()));
        Assert.Throws<JsonException>(static () => Documents(129).ToJson());
        Assert.Throws<JsonException>(static () => Documents(129).ToJsonElement());
        Assert.Throws<JsonException>(static () => EvaluateOperation.CreateRequest(new EvaluateRequest { Expression = new Expression.Word("x"), Context = Documents(128) }));
    }

    [Fact]
    public void What_a_union_does_not_know_counts_where_it_is_written()
    {
        var arrays = new string('[', 126) + new string(']', 126);
        var unknown = Expression.FromJson($$"""{"new":{{arrays}}}""");
        Assert.Equal(new Expression.Negated(unknown), Expression.FromJson(new Expression.Negated(unknown).ToJson()));
        Assert.Throws<JsonException>(() => new Expression.Negated(new Expression.Negated(unknown)).ToJson());
        var brackets = Expression.FromJson($$"""{"new":"\\\"{{new string('[', 200)}}"}""");
        Assert.Equal(new Expression.Negated(brackets), Expression.FromJson(new Expression.Negated(brackets).ToJson()));
    }

    [Theory]
    [InlineData(3)]
    [InlineData(64)]
    [InlineData(500)]
    public void The_depth_that_JsonSerializer_is_given_counts_in_both_directions(int maxDepth)
    {
        var options = new JsonSerializerOptions { MaxDepth = maxDepth, TypeInfoResolver = ObservatoryJson.Resolver };
        var json = JsonSerializer.Serialize(Moons(maxDepth), options);
        Assert.Equal(Moons(maxDepth), JsonSerializer.Deserialize<Moon>(json, options));
        Assert.Throws<JsonException>(() => JsonSerializer.Serialize(Moons(maxDepth + 1), options));
        var deeper = new JsonSerializerOptions { MaxDepth = maxDepth + 1, TypeInfoResolver = ObservatoryJson.Resolver };
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Moon>(JsonSerializer.Serialize(Moons(maxDepth + 1), deeper), options));
    }

    [Fact]
    public void JsonSerializer_keeps_its_own_depth()
    {
        var options = new JsonSerializerOptions { TypeInfoResolver = ObservatoryJson.Resolver };
        Assert.Equal(Moons(64), JsonSerializer.Deserialize<Moon>(JsonSerializer.Serialize(Moons(64), options), options));
        Assert.Contains("nested deeper than 64 levels", Assert.Throws<JsonException>(() => JsonSerializer.Serialize(Moons(65), options)).Message, StringComparison.Ordinal);
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Moon>(Moons(65).ToJson(), options));
    }

    [Fact]
    public void No_depth_that_JsonSerializer_is_given_overflows_the_stack()
    {
        const int levels = 2_000_000;
        var options = new JsonSerializerOptions { MaxDepth = int.MaxValue, TypeInfoResolver = ObservatoryJson.Resolver };
        var exception = Assert.Throws<JsonException>(() => JsonSerializer.Serialize(Moons(levels), options));
        Assert.Contains("too deeply for the stack", exception.Message, StringComparison.Ordinal);
        var json = string.Concat(Enumerable.Repeat("""{"Name":"","Moon":""", levels)) + "null" + new string('}', levels);
        exception = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Moon>(json, options));
        Assert.Contains("too deeply for the stack", exception.Message, StringComparison.Ordinal);
    }

    private static Moon Moons(int levels, string innermost = "m")
    {
        var moon = new Moon { Name = innermost };
        for (var level = 1; level < levels; level++)
            moon = new Moon { Name = "m", MoonMember = moon };

        return moon;
    }

    private static Document Documents(int levels)
    {
        var document = Document.FromList();
        for (var level = 1; level < levels; level++)
            document = level % 2 == 0 ? Document.FromList(document) : Document.FromMap(("k", document));

        return document;
    }
}
