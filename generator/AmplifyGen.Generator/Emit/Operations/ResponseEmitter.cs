using AmplifyGen.Generator.Emit.Codecs.Json;
using AmplifyGen.Generator.Emit.Files;
using AmplifyGen.Generator.Emit.Text;
using AmplifyGen.Generator.Model;

namespace AmplifyGen.Generator.Emit.Operations;

/// <summary>
/// Writes how an HTTP response becomes an output. A body that no member reads is not looked at.
/// <code>
/// GetFunctionResponse ReadBody(ref JsonShapeReader reader)
/// {
///     …
///     return new GetFunctionResponse
///     {
///         Tags = readTags,
///         ETag = HeaderValue.Find(response, "ETag")?.Text,
///     };
/// }
/// </code>
/// </summary>
internal static class ResponseEmitter
{
    public static void Emit(CodeWriter writer, EmitScope scope, SourceFileModel.Operation file)
    {
        var type = scope.Types.Generated(file.Output.Name);
        var members = file.Output.Members;
        writer.BlankLine();
        writer.Line($$"""
            /// <summary>Reads what the service answered, or throws the error it answered with.</summary>
            /// <exception cref="{{RuntimeNames.ArgumentNullException}}"><paramref name="response"/> is <see langword="null"/>.</exception>
            /// <exception cref="{{scope.Types.Generated(scope.Service.ExceptionName)}}">The service answered with an error.</exception>
            """);
        if (CanFail(members))
            writer.Line($"/// <exception cref=\"{RuntimeNames.JsonException}\">A success cannot be read: its body is not JSON or does not fit the shape, or a header of a required member does not fit.</exception>");

        using (writer.Block($"public static {type} ReadResponse({RuntimeNames.AwsHttpResponse} response)"))
        {
            writer.Line($$"""
                {{RuntimeNames.ArgumentNullException}}.ThrowIfNull(response);
                if (response.StatusCode is < 200 or > 299)
                    throw ReadError(response);
                """);
            writer.BlankLine();
            if (members.Any(static member => member.Binding is MemberBinding.Payload) || members.All(BoundMemberEmitter.IsOutsideBody))
                EmitUnparsedOutput(writer, scope, file, type);
            else if (members.Any(BoundMemberEmitter.IsOutsideBody))
                EmitBoundOutput(writer, scope, file, type);
            else
                writer.Line($"return {RuntimeNames.ShapeJson}.FromResponse(response.Body.Span, {type}.Serializer.Read);");
        }
    }

    // Headers of members that may be absent, texts and bytes are always read somehow.
    private static bool CanFail(EquatableArray<MemberModel> members) => members.Any(static member => member switch
    {
        { Binding: MemberBinding.Header } => member.IsRequired && member.Type is not TypeModel.String,
        { Binding: MemberBinding.PrefixHeaders or MemberBinding.StatusCode } => false,
        { Binding: MemberBinding.Payload } => member.Type is TypeModel.Structure or TypeModel.Union or TypeModel.Document,
        _ => true,
    });

    private static void EmitUnparsedOutput(CodeWriter writer, EmitScope scope, SourceFileModel.Operation file, string type)
    {
        if (file.Output.Members.Count == 0)
        {
            writer.Line($"return new {type}();");
            return;
        }

        using (writer.Block($"return new {type}", terminator: ";"))
        {
            foreach (var member in file.Output.Members)
                EmitMember(writer, scope, file, member, "null");
        }
    }

    private static void EmitBoundOutput(CodeWriter writer, EmitScope scope, SourceFileModel.Operation file, string type)
    {
        var body = file.Output.Members.Where(static member => !BoundMemberEmitter.IsOutsideBody(member)).ToEquatableArray();
        writer.Line($"return {RuntimeNames.ShapeJson}.FromResponse(response.Body.Span, ReadBody);");
        writer.BlankLine();
        using (writer.Block($"{type} ReadBody(ref {RuntimeNames.JsonShapeReader} reader)"))
        {
            JsonReadEmitter.EmitMembers(writer, scope, body, type + ".Serializer.");
            using (writer.Block($"return new {type}", terminator: ";"))
            {
                foreach (var member in file.Output.Members)
                    EmitMember(writer, scope, file, member, JsonReadEmitter.Local(member));
            }
        }
    }

    /// <param name="inBody">The expression for the member where it is in the JSON of the body.</param>
    private static void EmitMember(CodeWriter writer, EmitScope scope, SourceFileModel.Operation file, MemberModel member, string inBody)
    {
        var value = BoundMemberEmitter.IsOutsideBody(member) ? BoundMemberEmitter.OfOutput(scope, member, file.Model.Name) : inBody;
        var isSurelyThere = member.Binding is MemberBinding.StatusCode || member.Type is TypeModel.StreamingBlob;
        if (member.IsRequired && !isSurelyThere)
            value = (value is "null" ? "" : value + " ?? ") + JsonReadEmitter.MissingValue(scope, member);

        writer.Line($"{member.PropertyName} = {value},");
    }
}
