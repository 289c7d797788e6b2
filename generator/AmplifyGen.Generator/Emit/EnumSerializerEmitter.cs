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
            EmitWrite(writer, type);
            EmitRead(writer, type, shape);
            EmitTables(writer, shape);
        }
    }

    private static void EmitWrite(CodeWriter writer, string type) => writer.Line($$"""
        public static void Write(ref {{RuntimeNames.JsonShapeWriter}} writer, {{RuntimeNames.ReadOnlySpanOfByte}} name, {{type}} value)
        {
            if (value._known == 0)
                writer.String(name, value.Value);
            else
                writer.Literal(name, Utf8Literal(value._known));
        }

        public static void WriteElement(ref {{RuntimeNames.JsonShapeWriter}} writer, {{type}} value)
        {
            if (value._known == 0)
                writer.StringElement(value.Value);
            else
                writer.LiteralElement(Utf8Literal(value._known));
        }
        """);

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

    private static void EmitTables(CodeWriter writer, EnumModel shape)
    {
        EmitTable(writer, "public static int NumberOf(string value) => value switch", shape, static value => "Values." + value.PropertyName, static (_, number) => number, "0");
        EmitTable(
            writer,
            $"private static {RuntimeNames.ReadOnlySpanOfByte} Utf8Literal(int known) => known switch",
            shape,
            static _ => "",
            static (value, _) => JsonLiteral.String(value.WireValue),
            "default");
    }

    private static void EmitTable(
        CodeWriter writer, string header, EnumModel shape, Func<EnumValueModel, string> key, Func<EnumValueModel, string, string> result, string otherwise)
    {
        writer.BlankLine();
        using (writer.Block(header, terminator: ";"))
        {
            for (var index = 0; index < shape.Values.Count; index++)
            {
                var number = (index + 1).ToString(CultureInfo.InvariantCulture);
                var value = shape.Values[index];
                writer.Line($"{(key(value) is { Length: > 0 } text ? text : number)} => {result(value, number)},");
            }

            writer.Line($"_ => {otherwise},");
        }
    }
}
