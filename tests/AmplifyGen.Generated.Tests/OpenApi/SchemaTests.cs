using System.Text.Json.Nodes;
using Acme.Archive;
using Acme.Expressions;
using AmplifyGen.Generated.Tests.SystemTextJson;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.OpenApi;

namespace AmplifyGen.Generated.Tests.OpenApi;

/// <summary>Shapes and enums in an OpenAPI document.</summary>
public sealed class SchemaTests
{
    private static readonly Lazy<Task<JsonNode>> LazyDocument = new(ReadDocument);

    [Theory]
    [InlineData("mode", """{"enum":["ON","OFF","OPTIONAL"],"type":"string"}""")]
    [InlineData("other", """{"enum":["ON","OFF","OPTIONAL"],"type":"string"}""")]
    [InlineData("priority", """{"$ref":"#/components/schemas/Priority"}""")]
    public async Task A_parameter_shows_the_values_of_its_enum(string name, string schema)
    {
        var parameters = (await LazyDocument.Value)["paths"]!["/auth/{mode}"]!["post"]!["parameters"]!.AsArray();
        AssertJson(schema, parameters.Single(parameter => string.Equals((string?)parameter!["name"], name, StringComparison.Ordinal))!["schema"]!);
    }

    [Fact]
    public async Task A_structure_shows_its_members_under_their_wire_names() => AssertJson(
        """{"required":["authResources","service","userPoolConfigs"],"type":"object","properties":{"authResources":{"$ref":"#/components/schemas/AuthResources"},"identityPoolConfigs":{"$ref":"#/components/schemas/UpdateBackendAuthIdentityPoolConfig"},"service":{"$ref":"#/components/schemas/Service"},"userPoolConfigs":{"$ref":"#/components/schemas/UpdateBackendAuthUserPoolConfig"}}}""",
        await Component("UpdateBackendAuthResourceConfig"));

    [Theory]
    [InlineData("DeliveryMethod", """{"enum":["EMAIL","SMS"],"type":"string"}""")]
    [InlineData("Priority", """{"enum":[1,9,-5],"type":"integer","format":"int32"}""")]
    public async Task An_enum_shows_its_values(string name, string schema) => AssertJson(schema, await Component(name));

    [Fact]
    public async Task Lists_and_maps_show_what_they_hold()
    {
        AssertJson(
            """{"type":"object","properties":{"mfaTypes":{"type":"array","items":{"$ref":"#/components/schemas/MfaTypesElement"}},"smsMessage":{"type":"string"}}}""",
            await Component("Settings"));
        var members = (await Component("Inventory"))["properties"]!;
        Assert.EndsWith("\"items\":{\"$ref\":\"#/components/schemas/EmailSettings\"}}", WithoutDescription(members["Emails"]!), StringComparison.Ordinal);
        Assert.Contains("\"additionalProperties\":{\"$ref\":\"#/components/schemas/SmsSettings\"}", WithoutDescription(members["Texts"]!), StringComparison.Ordinal);
        Assert.Contains("\"additionalProperties\":{\"type\":\"number\"}", WithoutDescription(members["Prices"]!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_union_that_holds_itself_is_an_object_with_one_of_its_members() => AssertJson(
        """{"maxProperties":1,"minProperties":1,"type":"object","properties":{"word":{"type":"string"},"negated":{"$ref":"#/components/schemas/Expression"},"sum":{"type":"array","items":{"$ref":"#/components/schemas/Expression"}},"block":{"$ref":"#/components/schemas/Block"},"hidden":{"type":"array","items":{"$ref":"#/components/schemas/Expression"}}}}""",
        await Component("Expression"));

    [Fact]
    public async Task A_structure_within_a_union_within_it_has_its_members() => AssertJson(
        """{"required":["result"],"type":"object","properties":{"bindings":{"type":"object","additionalProperties":{"$ref":"#/components/schemas/Expression"}},"result":{"$ref":"#/components/schemas/Expression"},"comment":{"type":"string"}}}""",
        await Component("Block"));

    private static async Task<JsonNode> Component(string name) => (await LazyDocument.Value)["components"]!["schemas"]![name]!;

    private static void AssertJson(string expected, JsonNode actual) => Assert.Equal(expected, WithoutDescription(actual));

    private static string WithoutDescription(JsonNode schema)
    {
        var copy = schema.DeepClone().AsObject();
        copy.Remove("description");
        return copy.ToJsonString();
    }

    private static async Task<JsonNode> ReadDocument()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddOpenApi(static options => options.AddAmplifyGenSchemas());
        builder.Services.ConfigureHttpJsonOptions(static options =>
        {
            options.SerializerOptions.PropertyNamingPolicy = null;
            foreach (var resolver in new[] { InventoryContext.Default, AmplifyBackendJson.Resolver, ArchiveJson.Resolver, ExpressionsJson.Resolver })
                options.SerializerOptions.TypeInfoResolverChain.Add(resolver);
        });
        await using var app = builder.Build();
        app.MapPost("/auth/{mode}", static (MFAMode mode, MFAMode? other, [FromQuery] Priority? priority, UpdateBackendAuthRequest request) => new Inventory());
        app.MapPost("/evaluate", static (EvaluateRequest request) => new EvaluateResponse());
        await app.StartAsync();
        var document = await app.Services.GetRequiredKeyedService<IOpenApiDocumentProvider>("v1").GetOpenApiDocumentAsync();
        return JsonNode.Parse(await document.SerializeAsJsonAsync(OpenApiSpecVersion.OpenApi3_1))!;
    }
}
