using AmplifyGen.Generator.Emit.Text;
using AmplifyGen.Generator.Model;

namespace AmplifyGen.Generator.Emit.Operations;

/// <summary>
/// Writes the expressions for members of a response that are elsewhere than in the JSON of its body; each is <c>null</c> where the member is absent.
/// <code>
/// HeaderValue.Find(response, "ETag")?.Text
/// HeaderValue.Required&lt;int?&gt;(response, "X-Count", "FindRecords", static header => header.ToInt32())
/// reading.ReadHeader&lt;int?&gt;("Retry-After", static header => header.ToInt32())
/// </code>
/// </summary>
internal static class BoundMemberEmitter
{
    public static bool IsOutsideBody(MemberModel member) =>
        member.Binding is MemberBinding.Header or MemberBinding.PrefixHeaders or MemberBinding.StatusCode or MemberBinding.Payload;

    /// <summary>The expression for a member of an output. A required one whose header cannot be read is the failure of the whole.</summary>
    public static string OfOutput(EmitScope scope, MemberModel member, string operationName)
    {
        if (IsPlainText(member) || member.Binding is not MemberBinding.Header header)
            return Unfailing(scope, member) ?? Payload(scope, member.Type);

        var read = $"static header => {Read(scope, member, header)}";
        return member.IsRequired
            ? $"{RuntimeNames.HeaderValue}.Required<{MaybeNull(scope, member.Type)}>(response, {CSharpLiteral.String(header.Name)}, {CSharpLiteral.String(operationName)}, {read})"
            : $"{RuntimeNames.HeaderValue}.Optional<{MaybeNull(scope, member.Type)}>(response, {CSharpLiteral.String(header.Name)}, {read})";
    }

    /// <summary>The expression for a member of an error, of which the local <c>reading</c> notes that it cannot be read.</summary>
    public static string OfError(EmitScope scope, MemberModel member)
    {
        if (Unfailing(scope, member) is { } value)
            return value;

        return member.Binding is MemberBinding.Header header
            ? $"reading.ReadHeader<{MaybeNull(scope, member.Type)}>({CSharpLiteral.String(header.Name)}, static header => {Read(scope, member, header)})"
            : $"reading.ReadPayload<{MaybeNull(scope, member.Type)}>(static response => {Payload(scope, member.Type)})";
    }

    /// <summary>The expression for what can always be read; <c>null</c> for any other member.</summary>
    private static string? Unfailing(EmitScope scope, MemberModel member) => member.Binding switch
    {
        MemberBinding.Header header when IsPlainText(member) => $"{RuntimeNames.HeaderValue}.Find(response, {CSharpLiteral.String(header.Name)})?.Text",
        MemberBinding.PrefixHeaders prefix => PrefixHeaders(scope, member, prefix),
        MemberBinding.StatusCode => "response.StatusCode",
        MemberBinding.Payload when member.Type is TypeModel.StreamingBlob => $"{RuntimeNames.StreamedBody}.Of(response)",
        _ => null,
    };

    private static bool IsPlainText(MemberModel member) => member is { Binding: MemberBinding.Header { IsBase64: false }, Type: TypeModel.String };

    private static string Read(EmitScope scope, MemberModel member, MemberBinding.Header header) =>
        header.IsBase64 ? "header.FromBase64()" : HttpTextEmitter.FromHeader(scope, member.Type, "header");

    private static string PrefixHeaders(EmitScope scope, MemberModel member, MemberBinding.PrefixHeaders prefix)
    {
        var key = ((TypeModel.Map)member.Type).Key is TypeModel.Enum shape ? $"new {scope.Types.Generated(shape.Name)}(name)" : "name";
        return $"{RuntimeNames.HeaderValue}.WithPrefix(response, {CSharpLiteral.String(prefix.Prefix)}, static name => {key})";
    }

    private static string Payload(EmitScope scope, TypeModel type) => type switch
    {
        TypeModel.Structure => $"{RuntimeNames.ShapeJson}.FromPayload(response.Body.Span, {scope.Types.Of(type)}.Serializer.Read)",
        TypeModel.Union => $"{RuntimeNames.ShapeJson}.FromPayload(response.Body.Span, {scope.Types.Of(type)}.Serializer.ReadOptional)",
        TypeModel.Document => $"{RuntimeNames.ShapeJson}.DocumentFromPayload(response.Body.Span)",
        TypeModel.Blob => Unless(scope, type, $"{RuntimeNames.Blob}.Wrap(response.Body)"),
        TypeModel.Enum shape => Unless(scope, type, $"new {scope.Types.Generated(shape.Name)}({RuntimeNames.Utf8}.GetString(response.Body.Span))"),
        _ => Unless(scope, type, $"{RuntimeNames.Utf8}.GetString(response.Body.Span)"),
    };

    // Where another value may follow, `null` needs a type beside it.
    private static string Unless(EmitScope scope, TypeModel type, string value) =>
        $"(response.Body.IsEmpty ? null : {(TypeName.IsValueType(type) ? $"({scope.Types.Of(type)}?)" : "")}{value})";

    private static string MaybeNull(EmitScope scope, TypeModel type) => scope.Types.Of(type) + (TypeName.IsValueType(type) ? "?" : "");
}
