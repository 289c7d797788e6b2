using AmplifyGen.Generator.Emit.Text;
using AmplifyGen.Generator.Model;

namespace AmplifyGen.Generator.Emit.Operations;

/// <summary>
/// Writes the headers of a request. If they do not depend on the input, all requests share them.
/// <code>
/// var headers = new RequestHeaders();
/// headers.Set("Content-Type", "application/json");
/// if (input.ETag is { } header1)
///     headers.Set("If-Match", header1, "PutThingRequest", "ETag");
/// </code>
/// </summary>
/// <param name="isBodyTreated">Whether changes of the body affect the headers.</param>
internal sealed class HeadersEmitter(InputMembers input, RequestModel request, bool isBodyTreated)
{
    private const string ContentType = "Content-Type";

    private readonly CodeWriter _writer = input.Writer;

    /// <summary>The headers that every request has.</summary>
    private readonly List<HeaderModel> _fixed = [.. request.Headers, .. ContentTypeOf(request.Body)];

    /// <summary>Gets whether all requests have the same headers.</summary>
    public bool IsConstant { get; } =
        !isBodyTreated
        && request.Body is not BodyModel.Payload
        && !input.All.Any(static member => member.Binding is MemberBinding.Header or MemberBinding.PrefixHeaders);

    public void EmitStatements()
    {
        if (IsConstant)
            return;

        _writer.Line($"var headers = new {RuntimeNames.RequestHeaders}();");
        foreach (var header in _fixed)
            _writer.Line($"headers.Set({CSharpLiteral.String(header.Name)}, {CSharpLiteral.String(header.Value)});");

        if (request.Body is BodyModel.Payload { IsAlwaysSent: false } payload)
            EmitContentType(payload);

        for (var index = 0; index < input.All.Count; index++)
            EmitHeader(input.All[index], FormattableString.Invariant($"header{index}"));

        _writer.BlankLine();
    }

    public void EmitInitializer()
    {
        if (!IsConstant)
            _writer.Line("Headers = headers.ToHeaders(),");
        else if (_fixed.Count > 0)
            _writer.Line("Headers = FixedHeaders,");
    }

    /// <summary>Writes the field for headers that all requests share.</summary>
    public void EmitConstant()
    {
        if (!IsConstant || _fixed.Count == 0)
            return;

        var pairs = string.Join(", ", _fixed.Select(static header => $"({CSharpLiteral.String(header.Name)}, {CSharpLiteral.String(header.Value)})"));
        _writer.BlankLine();
        _writer.Line($"private static readonly {RuntimeNames.HeadersType} FixedHeaders = {RuntimeNames.RequestHeaders}.Fixed({pairs});");
    }

    private static IEnumerable<HeaderModel> ContentTypeOf(BodyModel body) => body switch
    {
        BodyModel.Members members => [new HeaderModel(ContentType, members.ContentType)],
        BodyModel.Payload { IsAlwaysSent: true } payload => [new HeaderModel(ContentType, payload.ContentType)],
        _ => [],
    };

    /// <summary>Writes the content type. A body that is not sent has none.</summary>
    private void EmitContentType(BodyModel.Payload payload)
    {
        var statement = $"headers.Set({CSharpLiteral.String(ContentType)}, {CSharpLiteral.String(payload.ContentType)});";
        if (input.Payload is { IsRequired: true, Type.IsValueType: true })
            _writer.Line(statement);
        else
            _writer.Statement($"if ({InputMembers.Value(input.Payload!)} is not null)", body => body.Line(statement));
    }

    private void EmitHeader(MemberModel member, string local)
    {
        switch (member.Binding)
        {
            case MemberBinding.Header header:
                input.EmitPresent(member, local, (body, value) => EmitValue(body, member, header, value));
                break;
            case MemberBinding.PrefixHeaders prefix:
                input.EmitPresent(member, local, (body, value) => body.Statement($"foreach (var entry in {value})", each =>
                    each.Line($"headers.Set({CSharpLiteral.String(prefix.Prefix)} + {InputMembers.Key((TypeModel.Map)member.Type)}, entry.Value, {input.Place(member)});")));
                break;
        }
    }

    private void EmitValue(CodeWriter body, MemberModel member, MemberBinding.Header header, string value)
    {
        var name = CSharpLiteral.String(header.Name);
        if (header.IsBase64)
        {
            body.Line($"headers.Set({name}, {RuntimeNames.HttpText}.Base64({value}), {input.Place(member)});");
            return;
        }

        if (member.Type is not TypeModel.List list)
        {
            body.Line($"headers.Set({name}, {HttpTextEmitter.Of(member.Type, value, TimestampFormat.HttpDate)}, {input.Place(member)});");
            return;
        }

        // A list without elements is sent as a header without a value.
        var add = list.Element is TypeModel.Timestamp ? "AddToken" : "Add";
        body.Line($"headers.Set({name}, \"\");");
        InputMembers.EmitEach(body, list, value, item => $"headers.{add}({name}, {HttpTextEmitter.Of(list.Element, item, TimestampFormat.HttpDate)}, {input.Place(member)});");
    }
}
