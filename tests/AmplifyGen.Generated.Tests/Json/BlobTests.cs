using System.Text.Json;
using Acme.Signals;
using CsCheck;

namespace AmplifyGen.Generated.Tests.Json;

public sealed class BlobTests
{
    [Fact]
    public void Bytes_are_base64_in_lists_and_maps_too() => Assert.Equal(
        """{"start":0,"samples":"AQI=","parts":{"a":"","b":null}}""",
        RecordRequest.CreateBuilder()
            .WithStart(DateTimeOffset.UnixEpoch)
            .WithSamples(new byte[] { 1, 2 })
            .AddParts("a", Blob.Empty)
            .AddParts("b", null)
            .Build()
            .ToJson());

    [Fact]
    public void Any_bytes_read_back_as_they_were() => Gen.Byte.Array[0, 2_000].Sample(bytes =>
    {
        var request = RecordRequest.CreateBuilder().WithStart(DateTimeOffset.UnixEpoch).WithSamples(bytes).AddParts("a", bytes).AddParts("b", null).Build();

        Assert.Equal(request, RecordRequest.FromJson(request.ToJson()));
    });

    [Theory]
    [InlineData("\"AQI\"")]
    [InlineData("\"A*I=\"")]
    [InlineData("12")]
    public void What_is_not_base64_is_refused(string value)
    {
        var exception = Assert.Throws<JsonException>(() => RecordRequest.FromJson($$"""{"start":0,"samples":{{value}}}"""));

        Assert.Contains("$.samples", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_record_prints_the_length_of_its_bytes_and_nothing_of_its_keys()
    {
        var text = new RecordRequest { Start = DateTimeOffset.UnixEpoch, Samples = new byte[] { 65, 66 }, Key = Blob.FromText("hunter2") }.ToString();

        Assert.Contains("Samples = Blob { 2 bytes }", text, StringComparison.Ordinal);
        Assert.Contains("Key = [redacted]", text, StringComparison.Ordinal);
    }
}
