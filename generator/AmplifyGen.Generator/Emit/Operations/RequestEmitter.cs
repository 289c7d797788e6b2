using System.Text;
using AmplifyGen.Generator.Emit.Codecs.Json;
using AmplifyGen.Generator.Emit.Files;
using AmplifyGen.Generator.Emit.Text;
using AmplifyGen.Generator.Model;

namespace AmplifyGen.Generator.Emit.Operations;

/// <summary>
/// Writes how an input becomes an HTTP request.
/// <code>
/// var target = new StringBuilder();
/// target.Append("/functions/");
/// UriTarget.AppendLabel(target, input.FunctionName, "GetFunctionRequest", "FunctionName");
/// if (input.Qualifier is { } part1)
///     UriTarget.AppendQuery(target, "Qualifier", part1);
/// return new AwsHttpRequest { … };
/// </code>
/// </summary>
internal sealed class RequestEmitter(CodeWriter writer, EmitScope scope, SourceFileModel.Operation file)
{
    private readonly string _type = scope.Types.Generated(file.Input.Name);
    private readonly Dictionary<string, MemberModel> _members = file.Input.Members.ToDictionary(static member => member.Name, StringComparer.Ordinal);
    private readonly List<MemberModel> _body = [.. file.Input.Members.Where(static member => member.Binding is MemberBinding.Body)];
    private readonly MemberModel? _payload = file.Input.Members.FirstOrDefault(static member => member.Binding is MemberBinding.Payload);
    private readonly List<MemberModel> _tokens = [.. file.Input.Members.Where(static member => member.IsIdempotencyToken)];

    public static void Emit(CodeWriter writer, EmitScope scope, SourceFileModel.Operation file) => new RequestEmitter(writer, scope, file).Emit();

    private bool HasBody => _payload is null && _body.Count > 0;

    /// <summary>Whether what is done to the body shows in the headers.</summary>
    private bool IsBodyTreated => (HasBody || _payload is not null) && (file.Model.IsCompressed || file.Model.HasChecksum);

    /// <summary>Whether the headers depend on the input.</summary>
    private bool HasHeaders =>
        _payload is not null || IsBodyTreated || file.Input.Members.Any(static member => member.Binding is MemberBinding.Header or MemberBinding.PrefixHeaders);

    private void Emit()
    {
        var parameters = $"{_type} input";
        if (_tokens.Count > 0)
        {
            EmitDocumentation();
            writer.Line($"public static {RuntimeNames.AwsHttpRequest} CreateRequest({parameters}) => CreateRequest(input, {RuntimeNames.IdempotencyToken}.Create);");
            writer.BlankLine();
            parameters += $", {RuntimeNames.FuncOfString} createToken";
        }

        EmitDocumentation();
        if (_tokens.Count > 0)
            writer.Line("""
                /// <param name="input">The input.</param>
                /// <param name="createToken">Makes the idempotency token where <paramref name="input"/> has none.</param>
                """);

        using (writer.Block($"public static {RuntimeNames.AwsHttpRequest} CreateRequest({parameters})"))
        {
            writer.Line($"{RuntimeNames.ArgumentNullException}.ThrowIfNull(input);");
            EmitTokens();
            EmitTarget();
            EmitHostPrefix();
            if (HasHeaders)
                EmitHeaders();
            if (IsBodyTreated)
                EmitTreatedBody();
            if (_payload?.Type is TypeModel.StreamingBlob { RequiresLength: true })
                writer.Line($"{RuntimeNames.StreamedBody}.RequireLength(input.{_payload.PropertyName}, {Place(_payload)});");

            EmitRequest();
        }

        if (HasBody)
            JsonWriteEmitter.EmitObject(writer, scope, "private static void WriteBody", _type, _body);
    }

    private void EmitDocumentation() => writer.Line($$"""
        /// <summary>The HTTP request that stands for <paramref name="input"/>. Nothing is sent, nothing is signed.</summary>
        /// <exception cref="{{RuntimeNames.ArgumentNullException}}"><paramref name="input"/> is <see langword="null"/>.</exception>
        /// <exception cref="global::System.ArgumentException">A member that is part of the path is empty{{(HasHeaders ? ", or one cannot stand in a header" : "")}}.</exception>
        """);

    private void EmitTokens()
    {
        if (_tokens.Count == 0)
            return;

        writer.Line($"{RuntimeNames.ArgumentNullException}.ThrowIfNull(createToken);");
        foreach (var token in _tokens)
            writer.Line($"input = input.{token.PropertyName} is null ? input with {{ {token.PropertyName} = createToken() }} : input;");

        writer.BlankLine();
    }

    private void EmitTarget()
    {
        writer.Line($"var target = new {RuntimeNames.StringBuilder}();");
        var literal = new StringBuilder();
        foreach (var segment in file.Model.Path)
        {
            literal.Append('/');
            switch (segment)
            {
                case UriSegment.Literal part:
                    literal.Append(part.Text);
                    break;
                case UriSegment.Label label:
                    var method = label.IsGreedy ? "AppendGreedyLabel" : "AppendLabel";
                    var member = Member(label);
                    writer.Line($"target.Append({CSharpLiteral.String(literal.ToString())});");
                    writer.Line($"{RuntimeNames.UriTarget}.{method}(target, {Text(member, "input." + member.PropertyName)}, {Place(member)});");
                    literal.Clear();
                    break;
            }
        }

        if (file.Model.Path.Count == 0)
            literal.Append('/');
        if (file.Model.Query.Length > 0)
            literal.Append('?').Append(file.Model.Query);
        if (literal.Length > 0)
            writer.Line($"target.Append({CSharpLiteral.String(literal.ToString())});");

        for (var index = 0; index < file.Input.Members.Count; index++)
            EmitQuery(file.Input.Members[index], FormattableString.Invariant($"part{index}"));

        writer.BlankLine();
    }

    private void EmitQuery(MemberModel member, string local)
    {
        switch (member.Binding)
        {
            case MemberBinding.Query query:
                EmitPresent(member, local, (body, value) => EmitEach(body, member.Type, value, item =>
                    $"{RuntimeNames.UriTarget}.AppendQuery(target, {CSharpLiteral.String(query.Name)}, {Text(ElementOf(member.Type), item)});"));
                break;
            case MemberBinding.QueryParams:
                EmitPresent(member, local, (body, value) => EmitParams(body, (TypeModel.Map)member.Type, value));
                break;
        }
    }

    private void EmitParams(CodeWriter body, TypeModel.Map map, string value) => body.Statement($"foreach (var entry in {value})", each =>
    {
        var key = map.Key is TypeModel.Enum ? "entry.Key.Value" : "entry.Key";
        var named = file.Input.Members.Select(static member => member.Binding).OfType<MemberBinding.Query>().Select(static query => CSharpLiteral.String(query.Name)).ToList();

        // What a member of its own says wins over what the map says.
        if (named.Count > 0)
        {
            each.Line($"if ({key} is {string.Join(" or ", named)})");
            using (each.Indent())
                each.Line("continue;");
            each.BlankLine();
        }

        EmitEach(each, map.Value, "entry.Value", item => $"{RuntimeNames.UriTarget}.AppendQuery(target, {key}, {item});");
    });

    private void EmitHostPrefix()
    {
        if (!file.Model.HostPrefix.Any(static segment => segment is UriSegment.Label))
            return;

        writer.Line($"var host = new {RuntimeNames.StringBuilder}();");
        foreach (var segment in file.Model.HostPrefix)
        {
            writer.Line(segment switch
            {
                UriSegment.Literal part => $"host.Append({CSharpLiteral.String(part.Text)});",
                UriSegment.Label label => $"{RuntimeNames.HostPrefix}.AppendLabel(host, {Text(Member(label), "input." + Member(label).PropertyName)}, {Place(Member(label))});",
                _ => "",
            });
        }

        writer.BlankLine();
    }

    private void EmitHeaders()
    {
        writer.Line($"var headers = new {RuntimeNames.RequestHeaders}();");
        if (HasBody || _payload is { Type: TypeModel.Structure })
            writer.Line("headers.Set(\"Content-Type\", \"application/json\");");
        else if (_payload is { Binding: MemberBinding.Payload { ContentType: var contentType } })
            EmitPresent(_payload, "_", (body, _) => body.Line($"headers.Set(\"Content-Type\", {CSharpLiteral.String(contentType)});"));

        for (var index = 0; index < file.Input.Members.Count; index++)
            EmitHeader(file.Input.Members[index], FormattableString.Invariant($"header{index}"));

        writer.BlankLine();
    }

    private void EmitHeader(MemberModel member, string local)
    {
        switch (member.Binding)
        {
            case MemberBinding.Header header:
                EmitPresent(member, local, (body, value) =>
                {
                    var name = CSharpLiteral.String(header.Name);
                    if (header.IsBase64)
                        body.Line($"headers.Set({name}, {RuntimeNames.HttpText}.Base64({value}), {Place(member)});");
                    else if (member.Type is not TypeModel.List)
                        body.Line($"headers.Set({name}, {Text(member, value)}, {Place(member)});");
                    else
                        EmitEach(body, member.Type, value, item => $"headers.{(ElementOf(member.Type) is TypeModel.Timestamp ? "AddToken" : "Add")}({name}, {Text(ElementOf(member.Type), item, TimestampFormat.HttpDate)}, {Place(member)});");
                });
                break;
            case MemberBinding.PrefixHeaders prefix:
                EmitPresent(member, local, (body, value) => body.Statement($"foreach (var entry in {value})", each =>
                {
                    var key = ((TypeModel.Map)member.Type).Key is TypeModel.Enum ? "entry.Key.Value" : "entry.Key";
                    each.Line($"headers.Set({CSharpLiteral.String(prefix.Prefix)} + {key}, entry.Value, {Place(member)});");
                }));
                break;
        }
    }

    private void EmitRequest()
    {
        using (writer.Block($"return new {RuntimeNames.AwsHttpRequest}", terminator: ";"))
        {
            writer.Line($"Method = {CSharpLiteral.String(file.Model.Method)},");
            writer.Line("Target = target.ToString(),");
            if (file.Model.HostPrefix.Count > 0)
                writer.Line($"HostPrefix = {(file.Model.HostPrefix is [UriSegment.Literal literal] ? CSharpLiteral.String(literal.Text) : "host.ToString()")},");
            if (HasHeaders)
                writer.Line("Headers = headers.ToHeaders(),");
            else if (HasBody)
                writer.Line($"Headers = {RuntimeNames.JsonHeaders}.ContentType,");
            if (IsBodyTreated)
                writer.Line("Body = body,");
            else if (HasBody || _payload is not null)
                writer.Line($"Body = {Body},");
            if (_payload?.Type is TypeModel.StreamingBlob)
                writer.Line($"BodyStream = input.{_payload.PropertyName}?.Stream,");
            if (file.Model.IsPayloadUnsigned)
                writer.Line("IsPayloadUnsigned = true,");
        }
    }

    private void EmitTreatedBody()
    {
        writer.Line($"{RuntimeNames.ReadOnlyMemoryOfByte} body = {Body};");
        if (file.Model.IsCompressed)
            writer.Line($"body = {RuntimeNames.RequestBody}.Compress(headers, body);");
        if (file.Model.HasChecksum)
            writer.Line($"{RuntimeNames.RequestBody}.SetChecksum(headers, body);");
    }

    private string Body => _payload is null ? $"{RuntimeNames.ShapeJson}.ToUtf8Json(input, WriteBody)" : PayloadBody(_payload);

    private static string PayloadBody(MemberModel payload)
    {
        var value = "input." + payload.PropertyName;
        return payload.Type switch
        {
            TypeModel.Structure => $"{value} is null ? \"{{}}\"u8.ToArray() : {RuntimeNames.ShapeJson}.ToUtf8Json({value})",
            TypeModel.Union or TypeModel.Document => $"{value} is null ? default : {RuntimeNames.ShapeJson}.ToUtf8Json({value})",
            TypeModel.Blob => $"{value}?.Memory ?? default",
            TypeModel.StreamingBlob => $"{value}?.Bytes?.Memory ?? default",
            TypeModel.Enum => payload.IsRequired ? $"{RuntimeNames.Utf8}.GetBytes({value}.Value)" : $"{RuntimeNames.Utf8}.GetBytes({value}?.Value ?? \"\")",
            _ => $"{RuntimeNames.Utf8}.GetBytes({value} ?? \"\")",
        };
    }

    /// <summary>Writes what is done where the member is set. A required value type always is.</summary>
    private void EmitPresent(MemberModel member, string local, Action<CodeWriter, string> emit)
    {
        if (member.IsRequired && TypeName.IsValueType(member.Type))
            emit(writer, "input." + member.PropertyName);
        else if (local is "_")
            writer.Statement($"if (input.{member.PropertyName} is not null)", body => emit(body, ""));
        else
            writer.Statement($"if (input.{member.PropertyName} is {{ }} {local})", body => emit(body, local));
    }

    private static void EmitEach(CodeWriter body, TypeModel type, string value, Func<string, string> statement)
    {
        if (type is TypeModel.List)
            body.Statement($"foreach (var item in {value}.AsSpan())", each => each.Line(statement("item")));
        else
            body.Line(statement(value));
    }

    private static TypeModel ElementOf(TypeModel type) => type is TypeModel.List list ? list.Element : type;

    private static string Text(MemberModel member, string value) =>
        HttpTextEmitter.Of(member.Type, value, member.Binding is MemberBinding.Header ? TimestampFormat.HttpDate : TimestampFormat.DateTime);

    private static string Text(TypeModel type, string value, TimestampFormat usual = TimestampFormat.DateTime) => HttpTextEmitter.Of(type, value, usual);

    private string Place(MemberModel member) => $"{CSharpLiteral.String(file.Input.Name)}, {CSharpLiteral.String(member.PropertyName)}";

    private MemberModel Member(UriSegment.Label label) => _members[label.MemberName];
}
