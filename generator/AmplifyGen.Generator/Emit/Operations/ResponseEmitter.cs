using AmplifyGen.Generator.Emit.Codecs;
using AmplifyGen.Generator.Emit.Codecs.Json;
using AmplifyGen.Generator.Emit.Files;
using AmplifyGen.Generator.Emit.Text;
using AmplifyGen.Generator.Model;

namespace AmplifyGen.Generator.Emit.Operations;

/// <summary>
/// Writes how an HTTP response becomes an output. A body that no member uses is not read.
/// <code>
/// return ShapeJson.FromResponse(response.Body.Span, CodecOfLambdaJson.ReadGetFunctionResponse) with
/// {
///     ETag = HeaderValue.Find(response, "ETag")?.Text,
/// };
/// </code>
/// </summary>
internal sealed class ResponseEmitter(EmitScope scope, SourceFileModel.Operation file)
{
    private readonly CodeWriter _writer = scope.Writer;
    private readonly string _type = TypeName.Generated(file.Output.Name);
    private readonly BoundMember _bound = new(scope.Codec + ".");
    private readonly MissingValues _missing = new(new JsonVocabulary(), scope.Codec + ".");
    private readonly List<MemberModel> _outside = [.. file.Output.Members.Where(static member => member.Binding.IsOutsideBody)];

    public void Emit()
    {
        _writer.BlankLine();
        _writer.Line($$"""
            /// <summary>Reads the response of the service, or throws the error that it contains.</summary>
            /// <exception cref="{{RuntimeNames.ArgumentNullException}}"><paramref name="response"/> is <see langword="null"/>.</exception>
            /// <exception cref="{{TypeName.Generated(scope.Service.ExceptionName)}}">The service returned an error.</exception>
            """);
        if (file.Output.Members.Any(CanFail))
            _writer.Line($"/// <exception cref=\"{RuntimeNames.JsonException}\">The body of a successful response is not valid JSON or does not fit the shape, or the header of a required member is not valid.</exception>");

        using (_writer.Block($"public static {_type} ReadResponse({RuntimeNames.AwsHttpResponse} response)"))
        {
            _writer.Line($$"""
                {{RuntimeNames.ArgumentNullException}}.ThrowIfNull(response);
                if (response.StatusCode is < 200 or > 299)
                    throw {{scope.Codec}}.{{CodecMethods.ThrownFor}}(response, withExcerpt: {{CSharpLiteral.Boolean(!file.Model.HasSensitiveAnswer)}});
                """);
            _writer.BlankLine();
            EmitOutput();
        }
    }

    // Headers of optional members, texts and bytes can always be read.
    private static bool CanFail(MemberModel member) => member switch
    {
        { Binding: MemberBinding.Header } => member.IsRequired && member.Type is not TypeModel.String,
        { Binding: MemberBinding.PrefixHeaders or MemberBinding.StatusCode } => false,
        { Binding: MemberBinding.Payload } => member.Type is TypeModel.Structure or TypeModel.Union or TypeModel.Document,
        _ => true,
    };

    private void EmitOutput()
    {
        var members = file.Output.Members;
        var body = $"{RuntimeNames.ShapeJson}.FromResponse(response.Body.Span, {scope.Codec}.{CodecMethods.Read(file.Output.Name)})";
        if (members.Count == 0)
            _writer.Line($"return new {_type}();");
        else if (_outside.Count == members.Count || members.Any(static member => member.Binding is MemberBinding.Payload))
            EmitMembers($"return new {_type}", members);
        else if (_outside.Count == 0)
            _writer.Line($"return {body};");
        else
            EmitMembers($"return {body} with", _outside);
    }

    private void EmitMembers(string head, IReadOnlyCollection<MemberModel> members)
    {
        using (_writer.Block(head, terminator: ";"))
        {
            foreach (var member in members)
                EmitMember(member);
        }
    }

    private void EmitMember(MemberModel member)
    {
        var value = member.Binding.IsOutsideBody ? _bound.OfOutput(member, file.Model.Name) : "null";
        if (member.Default is { } missing)
            value = (value is "null" ? "" : value + " ?? ") + _missing.Of(member.Type, missing);

        _writer.Line($"{member.PropertyName} = {value},");
    }
}
