using AmplifyGen.Generator.Emit.Operations;
using AmplifyGen.Generator.Emit.Text;
using AmplifyGen.Generator.Model;

namespace AmplifyGen.Generator.Emit.Codecs.Json;

/// <summary>
/// Writes a structure's serializer as a nested class, so that its methods collide with no member of the model.
/// <code>
/// internal static class Serializer
/// {
///     public static void WriteMembers(ref JsonShapeWriter writer, MfaConfig value) { … }
///     public static MfaConfig Read(ref JsonShapeReader reader) { … }
/// }
/// </code>
/// </summary>
internal static class SerializerEmitter
{
    public static void Emit(CodeWriter writer, EmitScope scope, StructureModel shape)
    {
        var type = shape.Name;
        writer.BlankLine();
        writer.Line($"[{RuntimeNames.EditorBrowsableNever}]");
        writer.Line(EmitScope.GeneratedCode);
        using (writer.Block("internal static class Serializer"))
        {
            JsonWriteEmitter.EmitWriteMembers(writer, scope, shape);
            EmitRead(writer, scope, type, shape);
        }
    }

    private static void EmitRead(CodeWriter writer, EmitScope scope, string type, StructureModel shape)
    {
        writer.BlankLine();
        using (writer.Block($"public static {type} Read(ref {RuntimeNames.JsonShapeReader} reader)"))
        {
            JsonReadEmitter.EmitMembers(writer, scope, shape.Members);
            var required = shape.Members.Where(static member => member.IsRequired).ToList();
            if (required.Count > 0)
                EmitRequiredCheck(writer, shape, required);

            using (writer.Block($"return new {type}", terminator: ";"))
            {
                foreach (var member in shape.Members)
                    writer.Line($"{member.PropertyName} = {JsonReadEmitter.Local(member)}{Correction(scope, member)},");
            }
        }

        // An output that a response carries in several parts is read by its operation.
        var accessibility = shape.Members.Any(BoundMemberEmitter.IsOutsideBody) ? "public" : "private";
        foreach (var member in shape.Members)
            JsonReadEmitter.EmitCollectionReader(writer, scope, member, accessibility);
    }

    // A service that leaves out a required member must not make the client fail: Smithy's error correction puts the type's empty value there.
    private static string Correction(EmitScope scope, MemberModel member) =>
        member.IsRequired ? " ?? " + JsonReadEmitter.MissingValue(scope, member) : "";

    private static void EmitRequiredCheck(CodeWriter writer, StructureModel shape, List<MemberModel> required)
    {
        var isMissing = required.Select(static member => JsonReadEmitter.Local(member) + " is null").ToList();
        using (writer.Block($"if (!reader.IsResponse && ({string.Join(" || ", isMissing)}))"))
        {
            writer.Line($"throw reader.Missing({CSharpLiteral.String(shape.Name)},");
            writer.Line("[");
            using (writer.Indent())
            {
                foreach (var member in required)
                    writer.Line($"{JsonReadEmitter.Local(member)} is null ? {CSharpLiteral.String(member.WireName)} : null,");
            }

            writer.Line("]);");
        }

        writer.BlankLine();
    }
}
