using AmplifyGen.Generator.Emit.Text;
using AmplifyGen.Generator.Model;

namespace AmplifyGen.Generator.Emit.Operations;

/// <summary>
/// Writes the body of a request, and its changes before it is sent.
/// <code>
/// Body = ShapeJson.ToBody(input, scope.Buffer),
/// </code>
/// </summary>
internal sealed class BodyEmitter(InputMembers input, RequestModel request)
{
    private readonly CodeWriter _writer = input.Writer;

    /// <summary>Gets whether the body is changed, or read, after it is created.</summary>
    public bool IsTreated { get; } = request.Body is not BodyModel.None && (request.IsCompressed || request.HasChecksum);

    public void EmitStatements()
    {
        if (IsTreated)
        {
            _writer.Line($"{RuntimeNames.ReadOnlyMemoryOfByte} body = {Expression};");
            if (request.IsCompressed)
                _writer.Line($"body = {RuntimeNames.RequestBody}.Compress(headers, body, scope.SmallestCompressed);");

            if (request.HasChecksum)
                _writer.Line($"{RuntimeNames.RequestBody}.SetChecksum(headers, body);");
        }

        if (input.Payload is { Type: TypeModel.StreamingBlob { RequiresLength: true } } stream)
            _writer.Line($"{RuntimeNames.StreamedBody}.RequireLength({InputMembers.Value(stream)}, {input.Place(stream)});");
    }

    public void EmitInitializers()
    {
        if (request.Body is BodyModel.None)
            return;

        _writer.Line($"Body = {(IsTreated ? "body" : Expression)},");
        if (input.Payload is { Type: TypeModel.StreamingBlob } stream)
            _writer.Line($"BodyStream = {InputMembers.Value(stream)}?.Stream,");
    }

    private string Expression => request.Body switch
    {
        BodyModel.Members => $"{RuntimeNames.ShapeJson}.ToBody(input, scope.Buffer)",
        _ => Payload(input.Payload!),
    };

    private static string Payload(MemberModel payload)
    {
        var value = InputMembers.Value(payload);
        return payload.Type switch
        {
            TypeModel.Structure => $"{value} is null ? \"{{}}\"u8.ToArray() : {RuntimeNames.ShapeJson}.ToPayload({value}, scope.Buffer)",
            TypeModel.Union => $"{value} is null ? default : {RuntimeNames.ShapeJson}.ToPayload({value}, scope.Buffer)",
            TypeModel.Document => $"{value} is null ? default : {RuntimeNames.ShapeJson}.ToUtf8Json({value})",
            TypeModel.Blob => $"{value}?.Memory ?? default",
            TypeModel.StreamingBlob => $"{value}?.Bytes?.Memory ?? default",
            TypeModel.Enum => payload.IsRequired ? $"{RuntimeNames.Utf8}.GetBytes({value}.Value)" : $"{RuntimeNames.Utf8}.GetBytes({value}?.Value ?? \"\")",
            _ => $"{RuntimeNames.Utf8}.GetBytes({value} ?? \"\")",
        };
    }
}
