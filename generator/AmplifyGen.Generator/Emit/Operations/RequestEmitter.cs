using AmplifyGen.Generator.Emit.Files;
using AmplifyGen.Generator.Emit.Text;
using AmplifyGen.Generator.Model;

namespace AmplifyGen.Generator.Emit.Operations;

/// <summary>
/// Writes how an input becomes an HTTP request: target, host, headers and body. Each part that does not depend on the input is a constant.
/// <code>
/// var target = "/functions/"
///     + UriTarget.Label(input.FunctionName, "GetFunctionRequest", "FunctionName");
///
/// return new AwsHttpRequest
/// {
///     Method = "GET",
///     Target = target,
/// };
/// </code>
/// </summary>
internal sealed class RequestEmitter(EmitScope scope, SourceFileModel.Operation file)
{
    private readonly CodeWriter _writer = scope.Writer;
    private readonly RequestModel _request = file.Model.Request;
    private readonly List<MemberModel> _tokens = [.. file.Input.Members.Where(static member => member.IsIdempotencyToken)];

    public void Emit()
    {
        var input = new InputMembers(_writer, file.Input);
        var target = new TargetEmitter(input, _request);
        var host = new HostPrefixEmitter(input, _request.HostPrefix);
        var body = new BodyEmitter(input, _request);
        var headers = new HeadersEmitter(input, _request, body.IsTreated);
        var faults = DescribeFaults(file.Input.Members.Any(static member => member.Binding is MemberBinding.Header or MemberBinding.PrefixHeaders));
        var parameters = $"{TypeName.Generated(file.Input.Name)} input";
        EmitDocumentation(faults);
        _writer.Line($"public static {RuntimeNames.AwsHttpRequest} CreateRequest({parameters}) => Write(input, {RuntimeNames.RequestScope}.Default);");
        _writer.BlankLine();
        if (_tokens.Count > 0)
            EmitWithTokens(parameters, faults);

        using (_writer.Block($"private static {RuntimeNames.AwsHttpRequest} Write({parameters}, {RuntimeNames.RequestScope} scope)"))
        {
            _writer.Line($"{RuntimeNames.ArgumentNullException}.ThrowIfNull(input);");
            EmitTokens();
            target.EmitStatements();
            host.EmitStatements();
            headers.EmitStatements();
            body.EmitStatements();
            using (_writer.Block($"return new {RuntimeNames.AwsHttpRequest}", terminator: ";"))
            {
                _writer.Line($"Method = {CSharpLiteral.String(_request is RequestModel.Rest rest ? rest.Method : "POST")},");
                _writer.Line($"Target = {target.Expression},");
                host.EmitInitializer();
                headers.EmitInitializer();
                body.EmitInitializers();
                if (_request.IsPayloadUnsigned)
                    _writer.Line("IsPayloadUnsigned = true,");
            }
        }

        headers.EmitConstant();
    }

    private void EmitDocumentation(string faults)
    {
        _writer.Line($$"""
            /// <summary>Creates the HTTP request for <paramref name="input"/>. The request is not signed and not sent.</summary>
            /// <exception cref="{{RuntimeNames.ArgumentNullException}}"><paramref name="input"/> is <see langword="null"/>.</exception>
            """);
        if (faults.Length > 0)
            _writer.Line($"/// <exception cref=\"{RuntimeNames.ArgumentException}\">{faults}.</exception>");
    }

    /// <summary>Describes why a member can be rejected before anything is sent.</summary>
    private string DescribeFaults(bool hasMemberHeaders)
    {
        var hasLabels = _request.HostPrefix.Concat(_request is RequestModel.Rest rest ? rest.Path : EquatableArray<UriSegment>.Empty).Any(static segment => segment is UriSegment.Label);
        return (hasLabels, hasMemberHeaders) switch
        {
            (true, true) => "A member that is part of the URI is empty or not valid, or a member cannot be sent in a header",
            (true, false) => "A member that is part of the URI is empty or not valid",
            (false, true) => "A member cannot be sent in a header",
            _ => "",
        };
    }

    private void EmitWithTokens(string parameters, string faults)
    {
        EmitDocumentation(faults);
        _writer.Line($$"""
            /// <param name="input">The input of the operation.</param>
            /// <param name="createToken">Creates the idempotency token if <paramref name="input"/> has none.</param>
            public static {{RuntimeNames.AwsHttpRequest}} CreateRequest({{parameters}}, {{RuntimeNames.FuncOfString}} createToken)
            {
                {{RuntimeNames.ArgumentNullException}}.ThrowIfNull(createToken);
                return Write(input, new {{RuntimeNames.RequestScope}} { CreateToken = createToken });
            }
            """);
        _writer.BlankLine();
    }

    private void EmitTokens()
    {
        if (_tokens.Count == 0)
            return;

        foreach (var token in _tokens)
            _writer.Line($"input = input.{token.PropertyName} is null ? input with {{ {token.PropertyName} = scope.CreateToken() }} : input;");

        _writer.BlankLine();
    }
}
