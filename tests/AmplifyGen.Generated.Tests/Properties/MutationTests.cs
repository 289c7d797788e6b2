using System.Text.Json;
using Acme.Observatory;
using AmplifyGen.Generated.Tests.Values;
using CsCheck;

namespace AmplifyGen.Generated.Tests.Properties;

public sealed class MutationTests
{
    // What a mutation puts in: all that has a meaning in JSON, and a few bytes that have none.
    private static readonly byte[] Bytes = [.. "{}[]:,\"\\/0123456789+-.eEtrufalsn \n\rbdD"u8, 0, 0x1f, 0x7f, 0x80, 0xbf, 0xc3, 0xed, 0xf0, 0xff];

    private static readonly Gen<(int Kind, int Position, byte Value)[]> Mutations =
        Gen.Select(Gen.Int[0, 4], Gen.Int[0, 5_000], Gen.OneOf(Bytes)).Array[1, 4];

    [Fact]
    public void A_request_with_random_edits_is_read_or_refused() => Mutations.Sample(
        static edits => Check(Edit(Requests.CreateComplete().ToUtf8Json(), edits), UpdateBackendAuthRequest.FromJson, static request => request.ToUtf8Json()),
        iter: 20_000);

    [Fact]
    public void Numbers_lists_and_maps_with_random_edits_are_read_or_refused() => Mutations.Sample(
        static edits => Check(Edit(Skies.CreateComplete().ToUtf8Json(), edits), Sky.FromJson, static sky => sky.ToUtf8Json()),
        iter: 20_000);

    [Fact]
    public void A_response_with_random_edits_is_read_or_refused() => Mutations.Sample(
        static edits => Check(
            Edit("""{"Id":"a","Stars":1,"Remarks":["x"],"Labels":{"a":"b"},"Moon":{"Name":"Io","Moons":[{}]},"Note":null}"""u8.ToArray(), edits),
            static json => RecordSkyOperation.ReadResponse(new() { StatusCode = 201, Body = json }),
            static response => response.ToUtf8Json()),
        iter: 20_000);

    [Fact]
    public void Bytes_without_any_sense_are_refused() =>
        Gen.Byte.Array[0, 50].Sample(static bytes => Check(bytes, Sky.FromJson, static sky => sky.ToUtf8Json()), iter: 20_000);

    /// <summary>A text is refused with its place, or it is the text of a value that can be written and read again.</summary>
    private static void Check<T>(byte[] json, Func<byte[], T> read, Func<T, byte[]> write)
    {
        T value;
        try
        {
            value = read(json);
        }
        catch (JsonException exception)
        {
            Assert.StartsWith("$", exception.Path, StringComparison.Ordinal);
            Assert.InRange(exception.BytePositionInLine ?? -1, 0, json.Length);
            return;
        }

        Assert.Equal(value, read(write(value)));
    }

    private static byte[] Edit(byte[] json, (int Kind, int Position, byte Value)[] edits)
    {
        var bytes = json.ToList();
        foreach (var (kind, where, value) in edits)
        {
            var position = where % (bytes.Count + 1);
            if (kind < 2 || position == bytes.Count)
                bytes.Insert(position, value);
            else if (kind < 3)
                bytes[position] = value;
            else
                bytes.RemoveRange(position, kind == 3 ? 1 : bytes.Count - position);
        }

        return [.. bytes];
    }
}
