using AmplifyGen.Generator.Emit.Files;
using AmplifyGen.Generator.Emit.Text;
using AmplifyGen.Generator.Model;

namespace AmplifyGen.Generator.Emit.Codecs;

/// <summary>
/// Writes the method that finds the error of a response. An operation can return an error that its model does not list.
/// <code>
/// public static AmplifyBackendException ThrownFor(AwsHttpResponse response, bool withExcerpt) { … }
/// </code>
/// </summary>
internal sealed class ErrorSwitchEmitter(EmitScope scope, SourceFileModel.Codec file)
{
    public void Emit()
    {
        var exception = TypeName.Generated(scope.Service.ExceptionName);
        var names = file.ErrorShapes.ToDictionary(static error => error.ShapeId, static error => error.Name, StringComparer.Ordinal);
        var flag = file.Envelope is ErrorEnvelope.QueryCompatibleJson ? ", isQueryCompatible: true" : "";
        scope.Writer.BlankLine();
        using (scope.Writer.Block($"public static {exception} {CodecMethods.ThrownFor}({RuntimeNames.AwsHttpResponse} response, bool withExcerpt)"))
        {
            scope.Writer.Line($"var error = {RuntimeNames.ErrorResponse}.Read(response{flag});");
            using (scope.Writer.Block("return error.Type switch", terminator: ";"))
            {
                foreach (var code in file.Codes)
                    scope.Writer.Line($"{CSharpLiteral.String(code.Code)} => {CodecMethods.Read(names[code.ShapeId])}(error, response),");

                scope.Writer.Line($"_ => new {exception}(error.Message, error.ToDetails(retryable: false, withExcerpt)),");
            }
        }
    }
}
