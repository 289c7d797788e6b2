using AmplifyGen.Generator.Emit.Codecs;
using AmplifyGen.Generator.Emit.Text;
using AmplifyGen.Generator.Model;

namespace AmplifyGen.Generator.Emit.Operations;

/// <summary>
/// Spells members of a response that are bound to other parts than members of the body. Each is <c>null</c> if the member is missing.
/// <code>
/// HeaderValue.Find(response, "ETag")?.Text
/// HeaderValue.Required&lt;int?&gt;(response, "X-Count", "FindRecords", static header => header.ToInt32())
/// reading.ReadHeader&lt;int?&gt;("Retry-After", static header => header.ToInt32())
/// </code>
/// </summary>
/// <param name="codec">The prefix of the methods that read shapes: a class and a dot, or nothing within that class.</param>
internal sealed class BoundMember(string codec)
{
    /// <summary>Returns the expression for a member of an output. If the header of a required member cannot be read, the whole response cannot.</summary>
    public string OfOutput(MemberModel member, string operationName)
    {
        if (IsPlainText(member) || member.Binding is not MemberBinding.Header header)
            return Unfailing(member) ?? Payload(member.Type);

        var read = $"static header => {Read(member, header)}";
        var place = member.IsRequired ? $"Required<{MaybeNull(member.Type)}>(response, {CSharpLiteral.String(header.Name)}, {CSharpLiteral.String(operationName)}" : $"Optional<{MaybeNull(member.Type)}>(response, {CSharpLiteral.String(header.Name)}";
        return $"{RuntimeNames.HeaderValue}.{place}, {read})";
    }

    /// <summary>Returns the expression for a member of an error. The local <c>reading</c> records that it cannot be read.</summary>
    public string OfError(MemberModel member)
    {
        if (Unfailing(member) is { } value)
            return value;

        return member.Binding is MemberBinding.Header header
            ? $"reading.ReadHeader<{MaybeNull(member.Type)}>({CSharpLiteral.String(header.Name)}, static header => {Read(member, header)})"
            : $"reading.ReadPayload<{MaybeNull(member.Type)}>(static response => {Payload(member.Type)})";
    }

    /// <summary>Returns the expression for a member that can always be read; <c>null</c> for any other member.</summary>
    private static string? Unfailing(MemberModel member) => member.Binding switch
    {
        MemberBinding.Header header when IsPlainText(member) => $"{RuntimeNames.HeaderValue}.Find(response, {CSharpLiteral.String(header.Name)})?.Text",
        MemberBinding.PrefixHeaders prefix => PrefixHeaders(member, prefix),
        MemberBinding.StatusCode => "response.StatusCode",
        MemberBinding.Payload when member.Type is TypeModel.StreamingBlob => $"{RuntimeNames.StreamedBody}.Of(response)",
        _ => null,
    };

    private static bool IsPlainText(MemberModel member) => member is { Binding: MemberBinding.Header { IsBase64: false }, Type: TypeModel.String };

    private static string Read(MemberModel member, MemberBinding.Header header) =>
        header.IsBase64 ? "header.FromBase64()" : HttpTextEmitter.FromHeader(member.Type, "header");

    private static string PrefixHeaders(MemberModel member, MemberBinding.PrefixHeaders prefix)
    {
        var key = ((TypeModel.Map)member.Type).Key is TypeModel.Enum shape ? $"new {TypeName.Of(shape)}(name)" : "name";
        return $"{RuntimeNames.HeaderValue}.WithPrefix(response, {CSharpLiteral.String(prefix.Prefix)}, static name => {key})";
    }

    private string Payload(TypeModel type) => type switch
    {
        TypeModel.Structure shape => $"{RuntimeNames.ShapeJson}.FromPayload(response.Body.Span, {codec}{CodecMethods.Read(shape.Name)})",
        TypeModel.Union shape => $"{RuntimeNames.ShapeJson}.FromPayload(response.Body.Span, {codec}{CodecMethods.TryRead(shape.Name)})",
        TypeModel.Document => $"{RuntimeNames.ShapeJson}.DocumentFromPayload(response.Body.Span)",
        TypeModel.Blob => Unless(type, $"{RuntimeNames.Blob}.Wrap(response.Body)"),
        TypeModel.Enum => Unless(type, $"new {TypeName.Of(type)}({RuntimeNames.Utf8}.GetString(response.Body.Span))"),
        _ => Unless(type, $"{RuntimeNames.Utf8}.GetString(response.Body.Span)"),
    };

    // If another value can follow, `null` needs a type.
    private static string Unless(TypeModel type, string value) =>
        $"(response.Body.IsEmpty ? null : {(type.IsValueType ? $"({TypeName.Optional(type)})" : "")}{value})";

    private static string MaybeNull(TypeModel type) => type.IsValueType ? TypeName.Optional(type) : TypeName.Of(type);
}
