using AmplifyGen.Generator.Model;

namespace AmplifyGen.Generator.Emit;

/// <summary>
/// Writes how an HTTP response becomes an output, and finds what of a structure or an error stands outside the body.
/// <code>
/// GetFunctionResponse ReadBody(ref JsonShapeReader reader)
/// {
///     …
///     return new GetFunctionResponse
///     {
///         Tags = readTags,
///         ETag = HeaderValue.Find(response, "ETag") is { } header1 ? header1.Text : null,
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
        var hasHeaders = members.Any(static member => member.Binding is MemberBinding.Header);
        writer.BlankLine();
        writer.Line($$"""
            /// <summary>Reads what the service answered, or throws the error it answered with.</summary>
            /// <exception cref="{{RuntimeNames.ArgumentNullException}}"><paramref name="response"/> is <see langword="null"/>.</exception>
            /// <exception cref="{{scope.Types.Generated(scope.Service.ExceptionName)}}">The service answered with an error.</exception>
            /// <exception cref="{{RuntimeNames.JsonException}}">The body of a success is not JSON or does not fit the shape.</exception>
            """);
        if (hasHeaders)
            writer.Line($"/// <exception cref=\"{RuntimeNames.FormatException}\">A header of a success does not fit its member.</exception>");

        using (writer.Block($"public static {type} ReadResponse({RuntimeNames.AwsHttpResponse} response)"))
        {
            writer.Line($$"""
                {{RuntimeNames.ArgumentNullException}}.ThrowIfNull(response);
                if (response.StatusCode is < 200 or > 299)
                    throw ReadError(response);
                """);
            writer.BlankLine();
            if (members.Any(static member => member.Binding is MemberBinding.Payload))
                EmitPayloadOutput(writer, scope, type, members);
            else if (members.Any(IsOutsideBody))
                EmitBoundOutput(writer, scope, type, members);
            else
                writer.Line($"return {RuntimeNames.ShapeJson}.FromResponse({JsonBody}, {type}.Serializer.Read);");
        }
    }

    /// <summary>Whether a response carries the member elsewhere than in the JSON of its body.</summary>
    public static bool IsOutsideBody(MemberModel member) =>
        member.Binding is MemberBinding.Header or MemberBinding.PrefixHeaders or MemberBinding.StatusCode or MemberBinding.Payload;

    /// <summary>The expression for a member that stands outside the body; <c>null</c> where it is absent.</summary>
    public static string Value(EmitScope scope, MemberModel member, int index)
    {
        var local = FormattableString.Invariant($"header{index}");
        return member.Binding switch
        {
            MemberBinding.Header { IsBase64: true } header => $"({Find(header)} is {{ }} {local} ? {local}.FromBase64() : null)",
            MemberBinding.Header header => $"({Find(header)} is {{ }} {local} ? {Nullable(scope, member.Type)}{HttpTextEmitter.FromHeader(scope, member.Type, local)} : null)",
            MemberBinding.PrefixHeaders prefix => PrefixHeaders(scope, member, prefix),
            MemberBinding.StatusCode => "response.StatusCode",
            MemberBinding.Payload when member.Type is TypeModel.StreamingBlob => $"{RuntimeNames.StreamedBody}.Of(response)",
            MemberBinding.Payload => $"(response.Body.IsEmpty ? null : {Nullable(scope, member.Type)}{Payload(scope, member.Type)})",
            _ => throw new InvalidOperationException($"No response carries {member.Binding}."),
        };
    }

    private const string JsonBody = "response.Body.IsEmpty ? \"{}\"u8 : response.Body.Span";

    private static string Find(MemberBinding.Header header) => $"{RuntimeNames.HeaderValue}.Find(response, {CSharpLiteral.String(header.Name)})";

    private static string PrefixHeaders(EmitScope scope, MemberModel member, MemberBinding.PrefixHeaders prefix)
    {
        var key = ((TypeModel.Map)member.Type).Key is TypeModel.Enum shape ? $"new {scope.Types.Generated(shape.Name)}(name)" : "name";
        return $"{RuntimeNames.HeaderValue}.WithPrefix(response, {CSharpLiteral.String(prefix.Prefix)}, static name => {key})";
    }

    // Where another value may follow, `null` needs a type beside it.
    private static string Nullable(EmitScope scope, TypeModel type) => TypeName.IsValueType(type) ? $"({scope.Types.Of(type)}?)" : "";

    private static string Payload(EmitScope scope, TypeModel type) => type switch
    {
        TypeModel.Structure or TypeModel.Union => $"{RuntimeNames.ShapeJson}.FromResponse(response.Body.Span, {scope.Types.Of(type)}.Serializer.Read)",
        TypeModel.Document => $"{RuntimeNames.Document}.FromJson(response.Body.Span)",
        TypeModel.Blob => $"{RuntimeNames.Blob}.Wrap(response.Body)",
        TypeModel.Enum shape => $"new {scope.Types.Generated(shape.Name)}({RuntimeNames.Utf8}.GetString(response.Body.Span))",
        _ => $"{RuntimeNames.Utf8}.GetString(response.Body.Span)",
    };

    private static void EmitPayloadOutput(CodeWriter writer, EmitScope scope, string type, EquatableArray<MemberModel> members)
    {
        using (writer.Block($"return new {type}", terminator: ";"))
        {
            for (var index = 0; index < members.Count; index++)
            {
                var value = IsOutsideBody(members[index]) ? Value(scope, members[index], index) : "null";
                EmitMember(writer, scope, members[index], value);
            }
        }
    }

    private static void EmitBoundOutput(CodeWriter writer, EmitScope scope, string type, EquatableArray<MemberModel> members)
    {
        var body = members.Where(static member => !IsOutsideBody(member)).ToEquatableArray();
        writer.Line($"return {RuntimeNames.ShapeJson}.FromResponse({JsonBody}, ReadBody);");
        writer.BlankLine();
        using (writer.Block($"{type} ReadBody(ref {RuntimeNames.JsonShapeReader} reader)"))
        {
            JsonReadEmitter.EmitMembers(writer, scope, body, type + ".Serializer.");
            using (writer.Block($"return new {type}", terminator: ";"))
            {
                for (var index = 0; index < members.Count; index++)
                {
                    var value = IsOutsideBody(members[index]) ? Value(scope, members[index], index) : JsonReadEmitter.Local(members[index]);
                    EmitMember(writer, scope, members[index], value);
                }
            }
        }
    }

    private static void EmitMember(CodeWriter writer, EmitScope scope, MemberModel member, string value)
    {
        var isSurelyThere = member.Binding is MemberBinding.StatusCode || member.Type is TypeModel.StreamingBlob;
        if (member.IsRequired && !isSurelyThere)
            value = (value is "null" ? "" : value + " ?? ") + JsonReadEmitter.MissingValue(scope, member);

        writer.Line($"{member.PropertyName} = {value},");
    }
}
