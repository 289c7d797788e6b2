using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace AmplifyGen.Benchmarks.Load.CreateToken;

/// <summary>What one would write by hand: <see cref="HttpClient"/> and System.Text.Json's source generator. It does not retry or trace.</summary>
internal sealed partial class HandWrittenCreateToken(Uri url) : LoadCandidate
{
    private readonly HttpClient _client = new() { BaseAddress = url };

    public override string Name => "HttpClient and System.Text.Json";

    public override async Task CallAsync()
    {
        var input = new Input { ClientId = LoadToken.ClientId, ClientSecret = LoadToken.ClientSecret, GrantType = LoadToken.GrantType, RefreshToken = LoadToken.RefreshToken };
        using var request = new HttpRequestMessage(HttpMethod.Post, LoadToken.Path) { Content = JsonContent.Create(input, CreateTokenContext.Default.Input) };
        using var response = await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        response.EnsureSuccessStatusCode();
        var output = await response.Content.ReadFromJsonAsync(CreateTokenContext.Default.Output);
        Check(output!.AccessToken, LoadToken.AccessToken);
    }

    internal sealed class Input
    {
        public required string ClientId { get; init; }

        public required string ClientSecret { get; init; }

        public required string GrantType { get; init; }

        public string? RefreshToken { get; init; }
    }

    internal sealed class Output
    {
        public string? AccessToken { get; init; }

        public string? TokenType { get; init; }

        public int ExpiresIn { get; init; }

        public string? RefreshToken { get; init; }

        public string? IdToken { get; init; }
    }

    [JsonSourceGenerationOptions(JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonSerializable(typeof(Input))]
    [JsonSerializable(typeof(Output))]
    private sealed partial class CreateTokenContext : JsonSerializerContext;
}
