using System.Globalization;
using AmplifyGen.Generator.Emit.Text;
using AmplifyGen.Generator.Model;

namespace AmplifyGen.Generator.Emit.Codecs.Json;

/// <summary>
/// Writes how an enum meets JSON. A nested class keeps it apart from values such as <c>Read</c> and <c>Write</c>.
/// <code>
/// case 2:
///     writer.Literal("\"TOTP\","u8);
///     break;
/// </code>
/// </summary>
internal static class EnumSerializerEmitter
{
    // The compiler makes a few stores of each constant, which is the fastest way and takes the most code: a longer list is written as text.
    private const int MostConstants = 16;

    public static void Emit(CodeWriter writer, EmitScope scope, string type, EnumModel shape)
    {
        writer.BlankLine();
        writer.Line($"static {type} {RuntimeNames.JsonEnum}<{type}>.FromValue(string value) => new {type}(value);");
        writer.BlankLine();
        writer.Line($"[{RuntimeNames.EditorBrowsableNever}]");
        writer.Line(EmitScope.GeneratedCode);
        using (writer.Block("internal static class Serializer"))
        {
            EmitWrite(writer, type, shape);
            EmitRead(writer, scope, type, shape);
            EmitNumberOf(writer, shape);
        }
    }

    private static void EmitWrite(CodeWriter writer, string type, EnumModel shape)
    {
        var signature = $"public static void Write(ref {RuntimeNames.JsonShapeWriter} writer, {type} value)";
        if (shape.Values.Count > MostConstants)
        {
            writer.Line(signature + " => writer.StringElement(value.Value);");
            return;
        }

        using (writer.Block(signature))
        using (writer.Block("switch (value._known)"))
        {
            for (var index = 0; index < shape.Values.Count; index++)
                EmitCase(writer, $"case {Number(index)}:", $"writer.Literal({JsonLiteral.String(shape.Values[index].WireValue)});", "break;");

            EmitCase(writer, "default:", "writer.StringElement(value.Value);", "break;");
        }
    }

    private static void EmitRead(CodeWriter writer, EmitScope scope, string type, EnumModel shape)
    {
        // In an expression a method of this class hides an enum of its name.
        var owner = type is "Read" or "Write" or "NumberOf" ? scope.Types.Generated(type) : type;
        writer.BlankLine();
        using (writer.Block($"public static {type} Read(ref {RuntimeNames.JsonShapeReader} reader)"))
        {
            writer.Line("var text = reader.ReadStringUtf8();");
            using (writer.Block("switch (text.Length)"))
            {
                foreach (var value in shape.Values)
                    EmitCase(writer, JsonReadEmitter.Label("text", value.WireValue), $"return {owner}.{value.PropertyName};");

                EmitCase(writer, "default:", $"return new {type}(global::System.Text.Encoding.UTF8.GetString(text));");
            }
        }
    }

    private static void EmitCase(CodeWriter writer, string label, params string[] statements)
    {
        writer.Line(label);
        using (writer.Indent())
        {
            foreach (var statement in statements)
                writer.Line(statement);
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
