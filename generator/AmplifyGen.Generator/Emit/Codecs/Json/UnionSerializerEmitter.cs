using AmplifyGen.Generator.Emit.Shapes;
using AmplifyGen.Generator.Emit.Text;
using AmplifyGen.Generator.Model;

namespace AmplifyGen.Generator.Emit.Codecs.Json;

/// <summary>
/// Writes how a union meets JSON: an object with exactly one member. One without a member, as a response may have it, is no value: it is
/// passed over like <c>null</c>, and <c>Empty</c> takes its place where a member is required.
/// <code>
/// case 5 when name.SequenceEqual("queue"u8):
///     reader.Known();
///     if (reader.TryReadNull())
///         break;
///
///     reader.OneMember(value is not null, value is Queue);
///     value = new Queue(reader.ReadString());
///     break;
/// </code>
/// </summary>
internal static class UnionSerializerEmitter
{
    public static void Emit(CodeWriter writer, EmitScope scope, UnionModel shape)
    {
        writer.BlankLine();
        writer.Line($"[{RuntimeNames.EditorBrowsableNever}]");
        writer.Line(EmitScope.GeneratedCode);
        using (writer.Block("internal static class Serializer"))
        {
            writer.Line($"public static {shape.Name} Empty => new Unknown({CSharpLiteral.String(UnionEmitter.NoName)}, \"null\");");
            EmitWriteMembers(writer, scope, shape);
            EmitRead(writer, scope, shape);
            foreach (var member in shape.Members)
                JsonReadEmitter.EmitCollectionReader(writer, scope, member);
        }
    }

    private static void EmitWriteMembers(CodeWriter writer, EmitScope scope, UnionModel shape)
    {
        writer.BlankLine();
        using (writer.Block($"public static void WriteMembers(ref {RuntimeNames.JsonShapeWriter} writer, {shape.Name} value)"))
        {
            using (writer.Block("switch (value)"))
            {
                for (var index = 0; index < shape.Members.Count; index++)
                {
                    var local = FormattableString.Invariant($"member{index}");
                    writer.Line($"case {shape.Members[index].PropertyName} {local}:");
                    using (writer.Indent())
                    {
                        JsonWriteEmitter.EmitNamed(writer, scope, shape.Members[index], local + ".Value");
                        writer.Line("break;");
                    }
                }

                // The value that replaces a missing union has no member to write.
                writer.Line("case Unknown { Json: not \"null\" } unknown:");
                using (writer.Indent())
                {
                    writer.Line("writer.MapKey(unknown.Name);");
                    writer.Line("writer.RawElement(unknown.Json);");
                    writer.Line("break;");
                }
            }

            writer.BlankLine();
            writer.Line("writer.EndObject();");
        }
    }

    private static void EmitRead(CodeWriter writer, EmitScope scope, UnionModel shape)
    {
        writer.BlankLine();
        writer.Line($"public static {shape.Name} Read(ref {RuntimeNames.JsonShapeReader} reader) => ReadOptional(ref reader) ?? Empty;");
        writer.BlankLine();
        using (writer.Block($"public static {shape.Name}? ReadOptional(ref {RuntimeNames.JsonShapeReader} reader)"))
        {
            writer.Line($"{shape.Name}? value = null;");
            writer.Line("reader.BeginObject();");
            using (writer.Block("while (reader.NextName(out var name))"))
            using (writer.Block("switch (name.Length)"))
            {
                for (var index = 0; index < shape.Members.Count; index++)
                    EmitCase(writer, scope, shape.Members[index], FormattableString.Invariant($"inner{index}"));

                EmitUnknown(writer);
            }

            writer.BlankLine();
            writer.Line($"return value ?? (reader.IsResponse ? null : throw reader.NoMember({CSharpLiteral.String(shape.Name)}));");
        }
    }

    private static void EmitCase(CodeWriter writer, EmitScope scope, MemberModel member, string inner)
    {
        writer.Line(JsonReadEmitter.Label("name", member.WireName));
        using (writer.Indent())
        {
            writer.Line("reader.Known();");
            writer.Statement("if (reader.TryReadNull())", static body => body.Line("break;"));
            writer.BlankLine();
            writer.Line($"reader.OneMember(value is not null, value is {member.PropertyName});");
            var value = JsonReadEmitter.MemberValue(scope, member);
            if (member.Type is TypeModel.Union)
                writer.Line($"value = {value} is {{ }} {inner} ? new {member.PropertyName}({inner}) : null;");
            else
                writer.Line($"value = new {member.PropertyName}({value});");

            writer.Line("break;");
        }
    }

    private static void EmitUnknown(CodeWriter writer)
    {
        writer.Line("default:");
        using (writer.Indent())
        {
            writer.Line($$"""
                var unknownName = {{RuntimeNames.Utf8}}.GetString(name);
                var json = reader.ReadRawText();
                if (json is "null" || unknownName is "__type")
                    break;

                reader.OneMember(value is not null, value is Unknown before && before.Name == unknownName);
                value = new Unknown(unknownName, json);
                break;
                """);
        }
    }
}
