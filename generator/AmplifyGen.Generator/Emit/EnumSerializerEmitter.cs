using System.Globalization;
using AmplifyGen.Generator.Model;

namespace AmplifyGen.Generator.Emit;

/// <summary>
/// Writes how an enum meets JSON: a known value is one ready-made constant each way. A nested class keeps it apart from values
/// such as <c>Read</c> and <c>Write</c>.
/// </summary>
internal static class EnumSerializerEmitter
{
    public static void Emit(CodeWriter writer, string type, EnumModel shape)
    {
        writer.BlankLine();
        writer.Line($"static {type} {RuntimeNames.JsonEnum}<{type}>.FromValue(string value) => new {type}(value);");
        writer.BlankLine();
        writer.Line($"[{RuntimeNames.EditorBrowsableNever}]");
        writer.Line(EmitScope.GeneratedCode);
        using (writer.Block("internal static class Serializer"))
        {
            EmitWrite(writer, type, shape);
            EmitRead(writer, type, shape);
            EmitNumberOf(writer, shape);
        }
    }

    private static void EmitWrite(CodeWriter writer, string type, EnumModel shape)
    {
        using (writer.Block($"public static void Write(ref {RuntimeNames.JsonShapeWriter} writer, {type} value)"))
        using (writer.Block("switch (value._known)"))
        {
            for (var index = 0; index < shape.Values.Count; index++)
                EmitCase(writer, "case " + Number(index), $"writer.Literal({JsonLiteral.String(shape.Values[index].WireValue)});");

            EmitCase(writer, "default", "writer.StringElement(value.Value);");
        }
    }

    private static void EmitCase(CodeWriter writer, string label, string statement)
    {
        writer.Line(label + ":");
        using (writer.Indent())
        {
            writer.Line(statement);
            writer.Line("break;");
        }
    }

    private static void EmitRead(CodeWriter writer, string type, EnumModel shape)
    {
        writer.BlankLine();
        using (writer.Block($"public static {type} Read(ref {RuntimeNames.JsonShapeReader} reader)"))
        {
            writer.Line("var text = reader.ReadStringUtf8();");
            foreach (var value in shape.Values)
            {
                writer.Line($"if (global::System.MemoryExtensions.SequenceEqual(text, {CSharpLiteral.Utf8(value.WireValue)}))");
                using (writer.Indent())
                    writer.Line($"return {type}.{value.PropertyName};");

                writer.BlankLine();
            }

            writer.Line($"return new {type}(global::System.Text.Encoding.UTF8.GetString(text));");
        }
    }

    private static void EmitNumberOf(CodeWriter writer, EnumModel shape)
    {
        writer.BlankLine();
        using (writer.Block("public static int NumberOf(string value) => value switch", terminator: ";"))
        {
            for (var index = 0; index < shape.Values.Count; index++)
                writer.Line($"Values.{shape.Values[index].PropertyName} => {Number(index)},");

            writer.Line("_ => 0,");
        }
    }

    // Known values are numbered from 1; 0 stands for a text that the model does not know.
    private static string Number(int index) => (index + 1).ToString(CultureInfo.InvariantCulture);
}
