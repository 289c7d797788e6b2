using AmplifyGen.Generator.Emit.Files;
using AmplifyGen.Generator.Emit.Text;

namespace AmplifyGen.Generator.Emit.Codecs;

/// <summary>
/// Writes a part of the class that reads and writes the shapes of a service in one format. The class has its own namespace, so an editor
/// does not suggest it beside the shapes.
/// <code>
/// internal static partial class CodecOfAmplifyBackendJson
/// {
///     public static void WriteMfaConfig(ref JsonShapeWriter writer, MfaConfig value) { … }
///     public static MfaConfig ReadMfaConfig(ref JsonShapeReader reader) { … }
/// }
/// </code>
/// </summary>
internal sealed class CodecEmitter(EmitScope scope, CodecVocabulary words, SourceFileModel.Codec file)
{
    public void Emit()
    {
        scope.Writer.BlankLine();

        // An attribute can be on one part only.
        if (file.HasErrors)
            scope.Writer.Line(EmitScope.GeneratedCode);

        using (scope.Writer.Block($"internal static partial class {scope.Service.CodecName}"))
        {
            foreach (var shape in file.Structures)
                new StructureCodecEmitter(scope, words, shape).Emit();

            foreach (var shape in file.Unions)
                new UnionCodecEmitter(scope, words, shape).Emit();

            if (file.HasErrors)
                new ErrorSwitchEmitter(scope, file).Emit();

            foreach (var shape in file.ErrorShapes)
                new ErrorCodecEmitter(scope, words, shape).Emit();
        }
    }
}
