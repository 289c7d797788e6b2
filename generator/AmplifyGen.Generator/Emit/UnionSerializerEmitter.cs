using AmplifyGen.Generator.Model;

namespace AmplifyGen.Generator.Emit;

/// <summary>
/// Writes how a union meets JSON: an object with exactly one member.
/// <code>
/// case 5 when name.SequenceEqual("queue"u8):
///     reader.Known();
///     if (reader.TryReadNull())
///         break;
///
///     reader.OneMember(value is not null);
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
            writer.Line($"public static {shape.Name} Empty => new Unknown(\"\", \"null\");");
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

                writer.Line("case Unknown { Name.Length: > 0 } unknown:");
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
        using (writer.Block($"public static {shape.Name} Read(ref {RuntimeNames.JsonShapeReader} reader)"))
        {
            writer.Line($"{shape.Name}? value = null;");
            writer.Line("reader.BeginObject();");
            using (writer.Block("while (reader.NextName(out var name))"))
            using (writer.Block("switch (name.Length)"))
            {
                foreach (var member in shape.Members)
                    EmitCase(writer, scope, member);

                EmitUnknown(writer);
            }

            writer.BlankLine();
            writer.Line($"return value ?? (reader.IsResponse ? Empty : throw reader.NoMember({CSharpLiteral.String(shape.Name)}));");
        }
    }

    private static void EmitCase(CodeWriter writer, EmitScope scope, MemberModel member)
    {
        writer.Line(JsonReadEmitter.Label("name", member.WireName));
        using (writer.Indent())
        {
            writer.Line("reader.Known();");
            writer.Statement("if (reader.TryReadNull())", static body => body.Line("break;"));
            writer.BlankLine();
            writer.Line("reader.OneMember(value is not null);");
            writer.Line($"value = new {member.PropertyName}({JsonReadEmitter.MemberValue(scope, member)});");
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
                var json = {{RuntimeNames.Utf8}}.GetString(reader.ReadRaw());
                if (json is "null" || unknownName is "__type")
                    break;

                reader.OneMember(value is not null);
                value = new Unknown(unknownName, json);
                break;
                """);
        }
    }
}
