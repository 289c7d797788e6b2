using System.Text.Json;
using AmplifyGen.Generator.Spec.Protocols;
using AmplifyGen.Tool.Sources;

namespace AmplifyGen.Tool.Models;

/// <summary>The facts about a service that its file states directly, so that hundreds of files are read quickly.</summary>
/// <param name="Protocol">The supported protocol, otherwise the first, by Smithy's name; empty if the file states none.</param>
/// <param name="Obstacle">Why nothing can be generated; empty if there is no reason.</param>
internal sealed record ServiceSummary(string Name, string Version, string Protocol, string Obstacle, int Operations, long Size)
{
    private static readonly string[] ProtocolNamespaces = ["aws.protocols#", "smithy.protocols#"];

    public bool IsSupported => Obstacle.Length == 0;

    /// <returns><c>null</c> if the file is not JSON.</returns>
    public static ServiceSummary? Read(ServiceFiles service)
    {
        var content = service.Model.ReadBytes();
        try
        {
            using var model = ModelPruner.Parse(content);
            var isSmithy = model.RootElement.TryGetProperty("smithy", out _);
            var protocols = (isSmithy ? ReadSmithyProtocols(model.RootElement) : ReadC2jProtocols(model.RootElement)).ToList();
            var supported = protocols.Find(SpokenProtocols.Contains);
            var protocol = supported ?? protocols.FirstOrDefault() ?? "";
            var operations = ModelPruner.FindOperations(model.RootElement).Count;
            var obstacle = supported is null ? "not supported" : !isSmithy && C2jPruner.IsMinified(model.RootElement) ? "minified" : "";
            return new ServiceSummary(service.Name, service.Version, protocol[(protocol.IndexOf('#') + 1)..], obstacle, operations, content.Length);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static IEnumerable<string> ReadSmithyProtocols(JsonElement model) => SmithyPruner.FindServices(model)
        .SelectMany(static service => service.TryGetProperty("traits", out var traits) ? traits.EnumerateObject().Select(static trait => trait.Name) : [])
        .Where(static trait => Array.Exists(ProtocolNamespaces, start => trait.StartsWith(start, StringComparison.Ordinal)));

    private static IEnumerable<string> ReadC2jProtocols(JsonElement model)
    {
        if (!model.TryGetProperty("metadata", out var metadata) || metadata.ValueKind != JsonValueKind.Object)
            return [];

        var version = metadata.TryGetProperty("jsonVersion", out var text) && text.ValueKind == JsonValueKind.String ? text.GetString() : null;
        return JsonFilter.FindStrings(metadata, static name => name is "protocols" or "protocol").Distinct(StringComparer.Ordinal).Select(name => name switch
        {
            "rest-json" => "aws.protocols#restJson1",
            "json" => version is "1.0" ? "aws.protocols#awsJson1_0" : "aws.protocols#awsJson1_1",
            "rest-xml" => "aws.protocols#restXml",
            "query" => "aws.protocols#awsQuery",
            "ec2" => "aws.protocols#ec2Query",
            "smithy-rpc-v2-cbor" => "smithy.protocols#rpcv2Cbor",
            _ => name,
        });
    }
}
