using AmplifyGen.Generator.Emit.Shapes;
using AmplifyGen.Generator.Emit.Text;
using AmplifyGen.Generator.Model;

namespace AmplifyGen.Generator.Emit.Operations;

/// <summary>Writes the base exception of the service and one exception for each modeled error.</summary>
internal sealed class ErrorEmitter(EmitScope scope, ErrorModel shape)
{
    private readonly CodeWriter _writer = scope.Writer;

    public static void EmitBase(EmitScope scope)
    {
        var name = scope.Service.ExceptionName;
        scope.Writer.BlankLine();
        scope.Writer.Line($"/// <summary>The exception that is thrown when {CommentText.Xml(scope.Service.SdkId)} returns an error. The exceptions of modeled errors derive from it.</summary>");
        scope.Writer.Line(EmitScope.GeneratedCode);
        using (scope.Writer.Block($"{scope.Accessibility} partial class {name} : {RuntimeNames.AwsServiceException}"))
            EmitConstructor(scope.Writer, name);
    }

    public void Emit()
    {
        _writer.BlankLine();
        DocumentationEmitter.Emit(_writer, shape.Documentation, $"The <c>{CommentText.Xml(shape.Code)}</c> error.", DocumentationEmitter.Notes(shape.Deprecation));
        AttributeEmitter.EmitShape(_writer, shape.ShapeId);
        AttributeEmitter.EmitObsolete(_writer, shape.Deprecation);
        _writer.Line(EmitScope.GeneratedCode);
        using (_writer.Block($"{scope.Accessibility} sealed partial class {shape.Name} : {TypeName.Generated(scope.Service.ExceptionName)}"))
        {
            EmitConstructor(_writer, shape.Name);
            foreach (var member in shape.Members)
                StructureEmitter.EmitProperty(_writer, member);
        }
    }

    private static void EmitConstructor(CodeWriter writer, string name) => writer.Line($$"""
        /// <summary>Creates the exception from the response of the service.</summary>
        public {{name}}(string? message, {{RuntimeNames.AwsErrorDetails}} details, {{RuntimeNames.Exception}}? innerException = null)
            : base(message, details, innerException)
        {
        }
        """);
}
