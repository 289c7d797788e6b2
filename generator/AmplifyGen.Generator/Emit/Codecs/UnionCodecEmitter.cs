using AmplifyGen.Generator.Emit.Text;
using AmplifyGen.Generator.Model;

namespace AmplifyGen.Generator.Emit.Codecs;

/// <summary>
/// Writes the methods that write and read a union: an object with exactly one member. A union without a member, which can occur in a
/// response, is skipped like <c>null</c>, and <c>EmptyTarget()</c> replaces it if the member is required.
/// <code>
/// if (reader.IsOnlyMember(value is not null, value is Target.Queue)) value = new Target.Queue(reader.ReadString());
/// </code>
/// </summary>
internal sealed class UnionCodecEmitter(EmitScope scope, CodecVocabulary words, UnionModel shape)
{
    /// <summary>The name of the replacement of a required union that has no member in a response. It is not an identifier, so no case can have it.</summary>
    public const string NoName = "(none)";

    private readonly CodeWriter _writer = scope.Writer;
    private readonly string _type = TypeName.Generated(shape.Name);

    public void Emit()
    {
        _writer.BlankLine();
        _writer.Line($"public static {_type} {CodecMethods.Empty(shape.Name)}() => new {_type}.Unknown({CSharpLiteral.String(NoName)}, \"null\");");
        EmitWrite();
        EmitRead();
    }

    private void EmitWrite()
    {
        _writer.BlankLine();
        using (_writer.Block($"public static void {CodecMethods.Write(shape.Name)}(ref {words.Writer} writer, {_type} value)"))
        {
            using (_writer.Block("switch (value)"))
            {
                for (var index = 0; index < shape.Members.Count; index++)
                {
                    var member = shape.Members[index];
                    var local = FormattableString.Invariant($"member{index}");
                    _writer.Case($"case {_type}.{member.PropertyName} {local}:", [.. words.Write(member, local + ".Value", isOptional: false)]);
                }

                // The replacement of a missing union has no member to write.
                _writer.Case($"case {_type}.Unknown unknown:", "writer.Unknown(unknown.Name, unknown.Json);");
            }

            _writer.BlankLine();
            _writer.Line("writer.EndObject();");
        }
    }

    private void EmitRead()
    {
        var tryRead = CodecMethods.TryRead(shape.Name);
        _writer.BlankLine();
        _writer.Line($"public static {_type} {CodecMethods.Read(shape.Name)}(ref {words.Reader} reader) => {tryRead}(ref reader) ?? {CodecMethods.Empty(shape.Name)}();");
        _writer.BlankLine();
        using (_writer.Block($"public static {_type}? {tryRead}(ref {words.Reader} reader)"))
        {
            _writer.Line($"{_type}? value = null;");
            _writer.Line("reader.BeginObject();");
            using (_writer.Block("while (reader.NextName(out var name))"))
                new MemberSwitch(_writer, words, "continue").Emit(shape.Members, Read, ReadUnknown());

            _writer.BlankLine();
            _writer.Line($"return value ?? (reader.IsResponse ? null : throw reader.NoMember({CSharpLiteral.String(shape.Name)}));");
        }
    }

    private string Read(MemberModel member, int index)
    {
        var type = $"{_type}.{member.PropertyName}";
        var value = words.Read(member.Type);
        var inner = FormattableString.Invariant($"inner{index}");
        var creation = member.Type is TypeModel.Union ? $"{value} is {{ }} {inner} ? new {type}({inner}) : null" : $"new {type}({value})";
        return $"if (reader.IsOnlyMember(value is not null, value is {type})) value = {creation};";
    }

    private string ReadUnknown() =>
        $"if (reader.TryReadUnknown(name, value is not null, (value as {_type}.Unknown)?.Name, out var unknownName, out var json)) value = new {_type}.Unknown(unknownName, json);";
}
