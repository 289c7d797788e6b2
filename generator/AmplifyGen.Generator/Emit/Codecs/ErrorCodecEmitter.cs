using AmplifyGen.Generator.Emit.Operations;
using AmplifyGen.Generator.Emit.Text;
using AmplifyGen.Generator.Model;

namespace AmplifyGen.Generator.Emit.Codecs;

/// <summary>
/// Writes the method that creates an exception from a response. A member that cannot be read does not affect the others.
/// <code>
/// public static NotFoundException ReadNotFoundException(ErrorResponse error, AwsHttpResponse response) { … }
/// </code>
/// </summary>
internal sealed class ErrorCodecEmitter(EmitScope scope, CodecVocabulary words, ErrorModel shape)
{
    // No local has this name, because the names of locals start with "read".
    private const string MemberReader = "TakeMember";

    private readonly CodeWriter _writer = scope.Writer;
    private readonly string _type = TypeName.Generated(shape.Name);

    public void Emit()
    {
        MemberModel[] read = shape is { IsMessageShared: false, MessageMember: { } message } ? [.. shape.Members, message] : [.. shape.Members];
        var throttling = shape.IsThrottling ? ", throttling: true" : "";
        var details = $"error.ToDetails(retryable: {CSharpLiteral.Boolean(shape.IsRetryable)}, withExcerpt: {CSharpLiteral.Boolean(!shape.IsSensitive)}{throttling})";
        var head = $"public static {_type} {CodecMethods.Read(shape.Name)}({RuntimeNames.ErrorResponse} error, {RuntimeNames.AwsHttpResponse} response)";
        _writer.BlankLine();
        if (read.Length == 0)
        {
            _writer.Line($"{head} => new {_type}(error.Message, {details});");
            return;
        }

        using (_writer.Block(head))
        {
            var body = read.Where(static member => !member.Binding.IsOutsideBody).ToList();
            EmitLocals(read, body);
            EmitException(details);
            if (body.Count > 0)
                EmitMemberReader(body);
        }
    }

    private void EmitLocals(MemberModel[] members, List<MemberModel> body)
    {
        foreach (var member in body)
            _writer.Line($"{TypeName.Optional(member.Type)} {CodecMethods.Local(member)} = null;");

        _writer.Line($"var reading = new {RuntimeNames.ErrorReading}(response);");
        if (body.Count > 0)
            _writer.Line($"reading.ReadBody({MemberReader});");

        var bound = new BoundMember("");
        foreach (var member in members.Where(static member => member.Binding.IsOutsideBody))
            _writer.Line($"var {CodecMethods.Local(member)} = {bound.OfError(member)};");

        _writer.BlankLine();
    }

    private void EmitException(string details)
    {
        var message = shape.IsMessageShared ? "error.Message" : CodecMethods.Local(shape.MessageMember!) + " ?? error.Message";
        var spare = shape.SpareMessageMember is { } member ? " ?? " + CodecMethods.Local(member) : "";
        var creation = $"new {_type}({message}{spare}, {details}, reading.Fault)";
        if (shape.Members.Count == 0)
        {
            _writer.Line($"return {creation};");
            return;
        }

        using (_writer.Block($"return {creation}", terminator: ";"))
        {
            foreach (var other in shape.Members)
                _writer.Line($"{other.PropertyName} = {CodecMethods.Local(other)},");
        }
    }

    private void EmitMemberReader(List<MemberModel> body)
    {
        _writer.BlankLine();
        using (_writer.Block($"void {MemberReader}(ref {words.Reader} reader, {RuntimeNames.ReadOnlySpanOfByte} name)"))
            new MemberSwitch(_writer, words, "return").Emit(body, (member, _) => $"{CodecMethods.Local(member)} = reader.HasValue() ? {words.Read(member.Type)} : null;");
    }
}
