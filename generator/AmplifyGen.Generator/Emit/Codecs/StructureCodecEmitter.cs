using System.Globalization;
using AmplifyGen.Generator.Emit.Text;
using AmplifyGen.Generator.Model;

namespace AmplifyGen.Generator.Emit.Codecs;

/// <summary>
/// Writes the methods that write and read a structure. A member that is bound to another part of a message is in all JSON except that of the
/// body.
/// <code>
/// public static void WriteMfaConfig(ref JsonShapeWriter writer, MfaConfig value) { … }
/// public static MfaConfig ReadMfaConfig(ref JsonShapeReader reader) { … }
/// </code>
/// </summary>
internal sealed class StructureCodecEmitter(EmitScope scope, CodecVocabulary words, StructureModel shape)
{
    private const int BitsPerWord = 64;

    private readonly CodeWriter _writer = scope.Writer;
    private readonly string _type = TypeName.Generated(shape.Name);
    private readonly MissingValues _missing = new(words, codec: "");

    public void Emit()
    {
        EmitWrite();
        EmitRead();
    }

    private void EmitWrite()
    {
        _writer.BlankLine();
        using (_writer.Block($"public static void {CodecMethods.Write(shape.Name)}(ref {words.Writer} writer, {_type} value)"))
        {
            foreach (var member in shape.Members)
                EmitWrite(member);

            _writer.Line("writer.EndObject();");
        }
    }

    private void EmitWrite(MemberModel member)
    {
        var statements = words.Write(member, "value." + member.PropertyName, !member.IsRequired);
        if (member.Binding is MemberBinding.Body)
        {
            _writer.Lines(statements);
            return;
        }

        _writer.Line("if (writer.WritesAll)");
        using (_writer.Indent())
            _writer.Lines(statements);
    }

    private void EmitRead()
    {
        _writer.BlankLine();
        using (_writer.Block($"public static {_type} {CodecMethods.Read(shape.Name)}(ref {words.Reader} reader)"))
        {
            EmitMembers();
            var required = shape.Members.Where(static member => member.IsRequired).ToList();
            if (required.Count > 0)
                EmitRequiredCheck(required);

            EmitValue();
        }
    }

    private void EmitMembers()
    {
        foreach (var member in shape.Members)
            _writer.Line($"{TypeName.Optional(member.Type)} {CodecMethods.Local(member)} = null;");

        for (var word = 0; word * BitsPerWord < shape.Members.Count; word++)
            _writer.Line($"ulong {Seen(word)} = 0;");

        _writer.Line("reader.BeginObject();");
        using (_writer.Block("while (reader.NextName(out var name))"))
            new MemberSwitch(_writer, words, "continue").Emit(shape.Members, Read);

        _writer.BlankLine();
    }

    private string Read(MemberModel member, int index)
    {
        var seen = FormattableString.Invariant($"ref {Seen(index / BitsPerWord)}, {index % BitsPerWord}");
        return $"{CodecMethods.Local(member)} = {words.ReadMember(member.Type, seen)};";
    }

    private void EmitValue()
    {
        if (shape.Members.Count == 0)
        {
            _writer.Line($"return new {_type}();");
            return;
        }

        using (_writer.Block($"return new {_type}", terminator: ";"))
        {
            foreach (var member in shape.Members)
                _writer.Line($"{member.PropertyName} = {CodecMethods.Local(member)}{Correction(member)},");
        }
    }

    // If a required member is missing in a response, it has no value, whatever is known about it.
    private string Correction(MemberModel member) =>
        member.IsRequired ? " ?? " + _missing.Of(member.Type, member.Default ?? new DefaultModel.Empty()) : "";

    private void EmitRequiredCheck(List<MemberModel> required)
    {
        var isMissing = required.Select(static member => CodecMethods.Local(member) + " is null").ToList();
        _writer.Line($"if (!reader.IsResponse && ({string.Join(" || ", isMissing)}))");
        using (_writer.Indent())
        {
            var names = required.Select((member, index) => $"{isMissing[index]} ? {CSharpLiteral.String(words.NameOf(member))} : null");
            _writer.Line($"throw reader.Missing({CSharpLiteral.String(shape.Name)}, {string.Join(", ", names)});");
        }

        _writer.BlankLine();
    }

    private static string Seen(int word) => "seen" + word.ToString(CultureInfo.InvariantCulture);
}
