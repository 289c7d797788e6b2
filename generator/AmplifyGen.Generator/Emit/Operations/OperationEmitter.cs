using AmplifyGen.Generator.Emit.Files;
using AmplifyGen.Generator.Emit.Shapes;
using AmplifyGen.Generator.Emit.Text;

namespace AmplifyGen.Generator.Emit.Operations;

/// <summary>
/// Writes an operation as pure functions between shapes and HTTP messages.
/// <code>
/// public static partial class UpdateBackendAuthOperation
/// {
///     public static AwsHttpRequest CreateRequest(UpdateBackendAuthRequest input) { … }
///     public static UpdateBackendAuthResponse ReadResponse(AwsHttpResponse response) { … }
/// }
/// </code>
/// </summary>
internal static class OperationEmitter
{
    public static void Emit(CodeWriter writer, EmitScope scope, SourceFileModel.Operation file)
    {
        var operation = file.Model;
        writer.BlankLine();
        DocumentationEmitter.Emit(
            writer, operation.Documentation, $"The <c>{CommentText.Xml(operation.Name)}</c> operation.", DocumentationEmitter.Notes(operation.Deprecation));
        writer.Line($"[{RuntimeNames.Operation}({CSharpLiteral.String(operation.ShapeId)})]");
        if (operation.Deprecation is { } deprecation)
            writer.Line($"[{RuntimeNames.Obsolete}({CSharpLiteral.String(DeprecationText.Of(deprecation))})]");

        writer.Line(EmitScope.GeneratedCode);
        using (writer.Block($"{scope.Accessibility} static partial class {operation.ClassName}"))
        {
            RequestEmitter.Emit(writer, scope, file);
            ResponseEmitter.Emit(writer, scope, file);
            EmitReadError(writer, scope, file);
        }
    }

    private static void EmitReadError(CodeWriter writer, EmitScope scope, SourceFileModel.Operation file)
    {
        var exception = scope.Types.Generated(scope.Service.ExceptionName);
        writer.BlankLine();
        using (writer.Block($"private static {exception} ReadError({RuntimeNames.AwsHttpResponse} response)"))
        {
            writer.Line($"var error = {RuntimeNames.ErrorResponse}.Read(response);");
            using (writer.Block("return error.Code switch", terminator: ";"))
            {
                foreach (var error in file.Throws)
                    writer.Line($"{CSharpLiteral.String(error.Code)} => {scope.Types.Generated(error.Name)}.Serializer.Read(error, response),");

                writer.Line($"_ => new {exception}(error.Message, error.ToDetails(retryable: false, withExcerpt: {CSharpLiteral.Boolean(!file.Model.HasSensitiveAnswer)})),");
            }
        }
    }
}
