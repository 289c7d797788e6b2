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
internal sealed class OperationEmitter(EmitScope scope, SourceFileModel.Operation file)
{
    private readonly CodeWriter _writer = scope.Writer;

    public void Emit()
    {
        var operation = file.Model;
        _writer.BlankLine();
        DocumentationEmitter.Emit(
            _writer, operation.Documentation, $"The <c>{CommentText.Xml(operation.Name)}</c> operation.", DocumentationEmitter.Notes(operation.Deprecation));
        _writer.Line($"[{RuntimeNames.Operation}({CSharpLiteral.String(operation.ShapeId)})]");
        AttributeEmitter.EmitObsolete(_writer, operation.Deprecation);
        _writer.Line(EmitScope.GeneratedCode);
        using (_writer.Block($"{scope.Accessibility} static partial class {operation.ClassName}"))
        {
            new DefinitionEmitter(scope, file).Emit();
            new RequestEmitter(scope, file).Emit();
            new ResponseEmitter(scope, file).Emit();
        }
    }
}
