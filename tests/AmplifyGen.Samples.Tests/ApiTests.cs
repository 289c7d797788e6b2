using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace AmplifyGen.Samples.Tests;

/// <summary>The API as a process that listens on a free port.</summary>
public sealed class ApiTests : IAsyncLifetime
{
    private readonly SampleProgram _program = SampleProgram.Start("Api", "Api", [], "--urls", "http://127.0.0.1:0");
    private readonly HttpClient _http = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _http.BaseAddress = new Uri(await _program.ReadAfterAsync("Now listening on: "));

    public ValueTask DisposeAsync()
    {
        _http.Dispose();
        _program.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task An_enum_in_the_path_reaches_the_service()
    {
        using var response = await _http.PutAsync(new Uri("/apps/d1/mfa/ON", UriKind.Relative), content: null, Token);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("""{"appId":"d1","backendEnvironmentName":"dev","jobId":"7","status":"IN_PROGRESS"}""", await response.Content.ReadAsStringAsync(Token));
    }

    [Fact]
    public async Task An_error_of_the_service_is_a_problem()
    {
        using var response = await _http.PutAsync(new Uri("/apps/d2/mfa/ON", UriKind.Relative), content: null, Token);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal("There is no such app.", (await response.Content.ReadFromJsonAsync<JsonObject>(Token))?["detail"]?.GetValue<string>());
    }

    [Fact]
    public async Task A_body_without_a_required_member_is_refused()
    {
        using var response = await _http.PutAsJsonAsync(new Uri("/auth", UriKind.Relative), new { AppId = "d1" }, Token);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task The_document_shows_shapes_and_known_values()
    {
        var document = await _http.GetFromJsonAsync<JsonObject>(new Uri("/openapi/v1.json", UriKind.Relative), Token);

        Assert.Equal(["/apps/{app}/mfa/{mode}", "/auth"], document!["paths"]!.AsObject().Select(static path => path.Key), StringComparer.Ordinal);
        var schemas = document["components"]!["schemas"]!;
        Assert.Equal(["USER_POOL_ONLY", "IDENTITY_POOL_AND_USER_POOL"], schemas["AuthResources"]!["enum"]!.AsArray().Select(static value => value!.GetValue<string>()), StringComparer.Ordinal);
        Assert.Contains("resourceConfig", schemas["UpdateBackendAuthRequest"]!["required"]!.AsArray().Select(static name => name!.GetValue<string>()), StringComparer.Ordinal);
    }
}
