using System.Buffers;
using System.Text;
using System.Text.Json;
using AmplifyGen.Json;
using CsCheck;

namespace AmplifyGen.Tests.Json;

public sealed class ShapeJsonTests
{
    private const string FullJson =
        """{"id":"a\"é😀","count":-3,"ratio":0.5,"isOpen":true,"tags":["x",null,"line\nbreak"],"sizes":{"one":1,"two\\":9223372036854775807},"parent":{"id":"","count":0}}""";

    [Fact]
    public void A_shape_is_written_as_minimal_JSON()
    {
        Assert.Equal(FullJson, ShapeJson.ToJson(Accounts.Full));
        Assert.Equal(Encoding.UTF8.GetBytes(FullJson), ShapeJson.ToUtf8Json(Accounts.Full));
        var output = new ArrayBufferWriter<byte>();
        ShapeJson.Write(output, Accounts.Full);
        Assert.Equal(Encoding.UTF8.GetBytes(FullJson), output.WrittenSpan);
    }

    [Fact]
    public void A_shape_survives_a_round_trip() => Accounts.Any.Sample(static account =>
    {
        Assert.Equal(account, ShapeJson.FromJson<Account>(ShapeJson.ToUtf8Json(account)));
        Assert.Equal(account, ShapeJson.FromJson<Account>(ShapeJson.ToJson(account)));
    });

    [Fact]
    public void Members_come_in_any_order_and_unknown_ones_are_passed_over() =>
        Assert.Equal(
            new Account { Id = "x", Count = 2 },
            ShapeJson.FromJson<Account>(""" { "zzz" : [ { "id" : 1 } , "]" ] , "count" : 2 , "tags" : null , "\u0069d" : "x" , "" : -0.5e+3 } """));

    [Fact]
    public void A_byte_order_mark_is_passed_over() =>
        Assert.Equal("x", ShapeJson.FromJson<Account>("\ufeff{\"id\":\"x\",\"count\":1}").Id);

    [Fact]
    public void All_missing_required_members_are_named_with_the_path()
    {
        var exception = Assert.Throws<JsonException>(static () => ShapeJson.FromJson<Account>("""{"id":"x","count":1,"parent":{"tags":["secret"]}}"""));
        Assert.Equal("$.parent", exception.Path);
        Assert.Contains("'Account' is missing the required members 'id' and 'count'", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_response_may_lack_required_members()
    {
        Assert.Equal(new Account { Id = "", Count = 0 }, ShapeJson.FromResponse("{}"u8, Read<Account>));
        Assert.Throws<JsonException>(static () => ShapeJson.FromResponse("{} x"u8, Read<Account>));
    }

    [Fact]
    public void A_member_that_comes_twice_is_refused()
    {
        var exception = Assert.Throws<JsonException>(static () => ShapeJson.FromJson<Account>("""{"id":"x","count":1,"count":1}"""));
        Assert.Equal("$.count", exception.Path);
        Assert.Contains("occurs twice", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_prefix_of_a_text_is_refused_with_path_and_offset()
    {
        var json = Encoding.UTF8.GetBytes(FullJson);
        for (var length = 0; length < json.Length; length++)
        {
            var prefix = json[..length];
            var exception = Assert.Throws<JsonException>(() => ShapeJson.FromJson<Account>(prefix));
            Assert.StartsWith("$", exception.Path, StringComparison.Ordinal);
            Assert.Contains($"byte offset: {exception.BytePositionInLine}", exception.Message, StringComparison.Ordinal);
            Assert.Equal(0, exception.LineNumber);
            Assert.InRange(exception.BytePositionInLine!.Value, 0, length);
        }
    }

    [Fact]
    public void A_mutated_text_is_read_or_refused_as_JSON() =>
        Gen.Select(Gen.Int[0, FullJson.Length - 1], Gen.Byte, Gen.Int[0, 2]).Sample(static (position, value, how) =>
        {
            var json = Encoding.UTF8.GetBytes(FullJson).ToList();
            if (how == 0)
                json[position] = value;
            else if (how == 1)
                json.Insert(position, value);
            else
                json.RemoveAt(position);

            try
            {
                var account = ShapeJson.FromJson<Account>(json.ToArray());
                Assert.Equal(account, ShapeJson.FromJson<Account>(ShapeJson.ToUtf8Json(account)));
            }
            catch (JsonException exception)
            {
                Assert.NotNull(exception.Path);
            }
        });

    [Fact]
    public void The_path_of_a_value_that_is_too_deep_shows_the_names_after_a_map()
    {
        var account = Accounts.Full;
        for (var level = 0; level < 130; level++)
            account = Accounts.Full with { Parent = account };

        var exception = Assert.Throws<JsonException>(() => ShapeJson.ToUtf8Json(account));
        Assert.Equal("$" + string.Concat(Enumerable.Repeat(".parent", 127)) + ".tags[0]", exception.Path);
    }

    [Fact]
    public void An_array_is_the_only_allocation_of_its_JSON()
    {
        var account = Accounts.Full;
        var length = ShapeJson.ToUtf8Json(account).Length;
        var least = Enumerable.Range(0, 20).Min(_ =>
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            ShapeJson.ToUtf8Json(account);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        });

        // The header and the length of an array, and what aligns it.
        Assert.InRange(least, length, length + 32);
    }

    [Fact]
    public void Writing_into_an_output_allocates_nothing()
    {
        var output = new ArrayBufferWriter<byte>(4096);
        var account = Accounts.Full;

        // The runtime itself may allocate in between, when it compiles a method again, say; what the writer allocates it allocates in every round.
        var least = Enumerable.Range(0, 20).Min(_ =>
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            output.ResetWrittenCount();
            ShapeJson.Write(output, account);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        });

        Assert.Equal(0, least);
    }

    [Fact]
    public void Null_is_no_text_to_read()
    {
        Assert.Throws<ArgumentNullException>("utf8Json", static () => ShapeJson.FromJson<Account>((byte[])null!));
        Assert.Throws<ArgumentNullException>("json", static () => ShapeJson.FromJson<Account>((string)null!));
    }

    private static T Read<T>(ref JsonShapeReader reader)
        where T : IJsonShape<T> => T.Codec.Read(ref reader);
}
