using System.Text.Json.Nodes;

namespace AmplifyGen.Protocol.Tests.Cases;

/// <summary>What one input must become on the wire, or what one answer must become in C#.</summary>
/// <param name="Suite">The model that the case is about.</param>
/// <param name="Json">The case as the file has it.</param>
internal sealed record ProtocolCase(ProtocolSuite Suite, JsonObject Json)
{
    public string Id => (string)Json["id"]!;

    /// <summary>The operation as C2J defines it.</summary>
    public JsonObject Given => Json["given"]!.AsObject();

    public string Operation => (string)Given["name"]!;

    public JsonObject Params => Json["params"]!.AsObject();

    public JsonObject Serialized => Json["serialized"]!.AsObject();

    public JsonObject Response => Json["response"]!.AsObject();

    /// <summary>The members of the output; <c>null</c> where the answer is an error.</summary>
    public JsonObject? Result => Json["result"]?.AsObject();

    /// <summary>The members of the error; <c>null</c> where the answer is a success.</summary>
    public JsonObject? Error => Json["error"]?.AsObject();

    public string? InputShape => (string?)Given["input"]?["shape"];

    public string? OutputShape => (string?)Given["output"]?["shape"];

    /// <summary>The only error that the operation has.</summary>
    public string ErrorShape => (string)Given["errors"]!.AsArray().Single()!["shape"]!;
}
