using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Serialization;

namespace AmplifyGen.Benchmarks.Load.GetItem;

/// <summary>What one would write by hand: <see cref="HttpClient"/> and System.Text.Json's source generator. It does not sign, retry or trace.</summary>
internal sealed partial class HandWrittenGetItem(Uri url) : LoadCandidate
{
    private static readonly MediaTypeHeaderValue ContentType = new("application/x-amz-json-1.0");

    private readonly HttpClient _client = new() { BaseAddress = url };

    public override string Name => "HttpClient and System.Text.Json, unsigned";

    public override async Task CallAsync()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/");
        var input = new Input { TableName = LoadItem.Table, Key = new Dictionary<string, Value>(StringComparer.Ordinal) { ["Id"] = new() { S = LoadItem.Key } } };
        request.Content = JsonContent.Create(input, GetItemContext.Default.Input, ContentType);
        request.Headers.TryAddWithoutValidation("X-Amz-Target", "DynamoDB_20120810.GetItem");
        using var response = await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        response.EnsureSuccessStatusCode();
        var output = await response.Content.ReadFromJsonAsync(GetItemContext.Default.Output);
        Check(output!.Item!["Name"].S, LoadItem.Name);
    }

    internal sealed class Input
    {
        public required string TableName { get; init; }

        public required Dictionary<string, Value> Key { get; init; }
    }

    internal sealed class Output
    {
        public Dictionary<string, Value>? Item { get; init; }
    }

    internal sealed class Value
    {
        public string? S { get; init; }

        public string? N { get; init; }

        [JsonPropertyName("BOOL")]
        public bool? Bool { get; init; }

        [JsonPropertyName("SS")]
        public List<string>? Strings { get; init; }
    }

    [JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonSerializable(typeof(Input))]
    [JsonSerializable(typeof(Output))]
    private sealed partial class GetItemContext : JsonSerializerContext;
}
