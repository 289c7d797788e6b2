using AmplifyGen.Generator.Emit.Client;
using AmplifyGen.Generator.Emit.Files;
using AmplifyGen.Generator.Emit.Text;
using AmplifyGen.Generator.Model;

namespace AmplifyGen.Generator.Emit.Operations;

/// <summary>
/// Writes the operation as a value, which a client uses to send requests.
/// <code>
/// public static AwsOperation&lt;UpdateBackendAuthRequest, UpdateBackendAuthResponse&gt; Definition { get; } = new() { … };
/// </code>
/// </summary>
internal sealed class DefinitionEmitter(EmitScope scope, SourceFileModel.Operation file)
{
    private readonly CodeWriter _writer = scope.Writer;

    public void Emit()
    {
        var operation = file.Model;
        var type = $"{RuntimeNames.AwsOperation}<{TypeName.Generated(file.Input.Name)}, {TypeName.Generated(file.Output.Name)}>";
        _writer.Line("/// <summary>Gets the definition of the operation.</summary>");
        using (_writer.Block($"public static {type} Definition {{ get; }} = new {type}", terminator: ";"))
        {
            _writer.Line($"Name = {CSharpLiteral.String(operation.Name)},");
            _writer.Line($"Service = {TypeName.Generated(scope.Service.ClientName)}.Service,");
            _writer.Line($"AuthSchemes = [{string.Join(", ", operation.AuthSchemes.Select(CSharpLiteral.String))}],");
            if (operation.IsIdempotent)
                _writer.Line("IsIdempotent = true,");

            if (operation.ResponseBody is not ResponseBodyUse.Read)
                _writer.Line($"ResponseBody = {RuntimeNames.ResponseBodyUse}.{operation.ResponseBody},");

            if (!operation.HasSensitiveAnswer)
                _writer.Line("ShowsExcerpt = true,");

            if (operation.HasOwnEndpoint)
                _writer.Line($"ResolveEndpoint = {NamespaceAliases.Codecs}{scope.Service.EndpointContextName}.{EndpointContextEmitter.For(operation.Name)},");

            _writer.Line("Write = Write,");
            _writer.Line("Read = ReadResponse,");
        }

        _writer.BlankLine();
    }
}
