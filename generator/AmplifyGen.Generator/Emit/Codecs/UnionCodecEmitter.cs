using AmplifyGen.Generator.Emit.Text;
using AmplifyGen.Generator.Model;

namespace AmplifyGen.Generator.Emit.Codecs;

/// <summary>
/// Writes the methods that write and read a union: an object with exactly one member. One without a member, as a response may have it, is
/// no value: it is passed over like <c>null</c>, and <c>EmptyTarget()</c> takes its place where a member is required.
/// <code>
/// case 5 when WireName.Is(name, "queue"u8):
///     if (reader.IsOnlyMember(value is not null, value is Target.Queue))
///         value = new Target.Queue(reader.ReadString());
///
///     break;
/// </code>
/// </summary>
internal sealed class UnionCodecEmitter(EmitScope scope, CodecVocabulary words, UnionModel shape)
{
    /// <summary>The name of what takes the place of a required union that a response has no member of. No case can have it: it is no identifier.</summary>
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

                // The value that replaces a missing union has no member to write.
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
            _writer.Line("while (reader.NextName(out var name))");
            using (_writer.Block("switch (name.Length)"))
            {
                for (var index = 0; index < shape.Members.Count; index++)
                    EmitCase(shape.Members[index], FormattableString.Invariant($"inner{index}"));

                _writer.Case(
                    "default:",
                    $"if (reader.TryReadUnknown(name, value is not null, (value as {_type}.Unknown)?.Name, out var unknownName, out var json))",
                    $"    value = new {_type}.Unknown(unknownName, json);",
                    "");
            }

            _writer.BlankLine();
            _writer.Line($"return value ?? (reader.IsResponse ? null : throw reader.NoMember({CSharpLiteral.String(shape.Name)}));");
        }
    }

    private void EmitCase(MemberModel member, string inner)
    {
        var type = $"{_type}.{member.PropertyName}";
        var value = words.Read(member.Type);
        _writer.Case(
            words.Label(member, ""),
            $"if (reader.IsOnlyMember(value is not null, value is {type}))",
            member.Type is TypeModel.Union ? $"    value = {value} is {{ }} {inner} ? new {type}({inner}) : null;" : $"    value = new {type}({value});",
            "");
    }
}
