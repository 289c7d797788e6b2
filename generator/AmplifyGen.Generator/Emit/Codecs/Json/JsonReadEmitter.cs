using System.Globalization;
using System.Text;
using AmplifyGen.Generator.Emit.Text;
using AmplifyGen.Generator.Model;

namespace AmplifyGen.Generator.Emit.Codecs.Json;

/// <summary>
/// Writes the code that reads members from JSON, in any order, passing over what the model does not know.
/// <code>
/// case 5 when name.SequenceEqual("appId"u8):
///     reader.Seen(ref seen0, 0);
///     member0 = reader.TryReadNull() ? null : reader.ReadString();
///     break;
/// </code>
/// </summary>
internal static class JsonReadEmitter
{
    private const int BitsPerWord = 64;

    /// <summary>The local that holds a member while the object is read. A property name is no local name: it may be a keyword in lower case.</summary>
    public static string Local(MemberModel member) => "read" + member.PropertyName;

    /// <summary>
    /// The label under which <c>switch (name.Length)</c> finds a known text: <c>case 5 when name.SequenceEqual("appId"u8):</c>. The length
    /// decides most cases at once, and makes the comparison one of a constant length.
    /// </summary>
    public static string Label(string variable, string text)
    {
        // The bytes that the literal holds, where a lone surrogate is three bytes of U+FFFD, as encoding makes it.
        var length = Encoding.UTF8.GetByteCount(text).ToString(CultureInfo.InvariantCulture);
        return $"case {length} when global::System.MemoryExtensions.SequenceEqual({variable}, {CSharpLiteral.Utf8(text)}):";
    }

    /// <param name="serializer">What stands before the readers of lists and maps, where they are another type's.</param>
    public static void EmitMembers(CodeWriter writer, EmitScope scope, EquatableArray<MemberModel> members, string serializer = "")
    {
        EmitLocals(writer, scope, members);
        for (var word = 0; word * BitsPerWord < members.Count; word++)
            writer.Line($"ulong {Seen(word)} = 0;");

        writer.Line("reader.BeginObject();");
        using (writer.Block("while (reader.NextName(out var name))"))
        {
            if (members.Count == 0)
                writer.Line("reader.Skip();");
            else
                EmitSwitch(writer, scope, members, serializer, countsMembers: true);
        }

        writer.BlankLine();
    }

    /// <summary>Writes the locals that hold the members while they are read.</summary>
    public static void EmitLocals(CodeWriter writer, EmitScope scope, EquatableArray<MemberModel> members)
    {
        foreach (var member in members)
            writer.Line($"{scope.Types.Of(member.Type)}? {Local(member)} = null;");
    }

    /// <summary>Writes the method that reads a list or map member; nested ones are read within it.</summary>
    public static void EmitCollectionReader(CodeWriter writer, EmitScope scope, MemberModel member, string accessibility = "private")
    {
        if (member.Type is not (TypeModel.List or TypeModel.Map))
            return;

        writer.BlankLine();
        using (writer.Block($"{accessibility} static {scope.Types.Of(member.Type)} {CollectionReader(member)}(ref {RuntimeNames.JsonShapeReader} reader)"))
            writer.Line($"return {EmitCollection(writer, scope, member.Type, depth: 0)};");
    }

    /// <summary>What stands for a required member that a response lacks.</summary>
    public static string MissingValue(EmitScope scope, MemberModel member)
    {
        var value = member.Default switch
        {
            null => EmptyValue(scope, member.Type),
            DefaultModel.Text text => CSharpLiteral.String(text.Value),
            DefaultModel.Boolean boolean => CSharpLiteral.Boolean(boolean.Value),
            DefaultModel.Whole whole => CSharpLiteral.Integer(whole.Value),
            DefaultModel.Exact exact => $"{RuntimeNames.BigDecimal}.Parse({CSharpLiteral.String(exact.Digits)})",
            DefaultModel.Real real => CSharpLiteral.Double(real.Value),
            _ => throw new InvalidOperationException($"No emitter knows the default '{member.Default}'."),
        };
        return member switch
        {
            { Default: null or DefaultModel.Exact } => value,
            { Type: TypeModel.Enum or TypeModel.IntEnum } => $"new {scope.Types.Of(member.Type)}({value})",
            { Type: TypeModel.Number } => $"({scope.Types.Of(member.Type)})({value})",
            _ => value,
        };
    }

    private static string EmptyValue(EmitScope scope, TypeModel type) => type switch
    {
        TypeModel.String => "\"\"",
        TypeModel.Boolean => "false",
        TypeModel.Number => "0",
        TypeModel.Blob => RuntimeNames.Blob + ".Empty",
        TypeModel.Document => RuntimeNames.Document + ".Null",
        TypeModel.Timestamp => RuntimeNames.DateTimeOffset + ".UnixEpoch",
        TypeModel.Enum shape => $"new {scope.Types.Generated(shape.Name)}(\"\")",
        TypeModel.IntEnum shape => $"new {scope.Types.Generated(shape.Name)}(0)",
        TypeModel.Structure shape => $"{RuntimeNames.ShapeJson}.FromResponse(\"{{}}\"u8, {scope.Types.Generated(shape.Name)}.Serializer.Read)",
        TypeModel.Union => scope.Types.Of(type) + ".Serializer.Empty",
        _ => scope.Types.Of(type) + ".Empty",
    };

    /// <param name="countsMembers">Whether a member that comes twice may be a fault, for which bits are kept.</param>
    public static void EmitSwitch(CodeWriter writer, EmitScope scope, EquatableArray<MemberModel> members, string serializer, bool countsMembers)
    {
        using (writer.Block("switch (name.Length)"))
        {
            for (var index = 0; index < members.Count; index++)
            {
                var member = members[index];
                writer.Line(Label("name", member.WireName));
                using (writer.Indent())
                {
                    writer.Line(countsMembers
                        ? FormattableString.Invariant($"reader.Seen(ref {Seen(index / BitsPerWord)}, {index % BitsPerWord});")
                        : "reader.Known();");
                    writer.Line($"{Local(member)} = reader.TryReadNull() ? null : {MemberValue(scope, member, serializer)};");
                    writer.Line("break;");
                }
            }

            writer.Line("default:");
            using (writer.Indent())
            {
                writer.Line("reader.Skip();");
                writer.Line("break;");
            }
        }
    }

    private static string Seen(int word) => "seen" + word.ToString(CultureInfo.InvariantCulture);

    private static string CollectionReader(MemberModel member) => "Read" + member.PropertyName;

    /// <summary>The expression that reads a member's value; that of a union is <c>null</c> where a response has an empty one.</summary>
    public static string MemberValue(EmitScope scope, MemberModel member, string serializer = "") =>
        member.Type is TypeModel.List or TypeModel.Map ? $"{serializer}{CollectionReader(member)}(ref reader)" : Value(scope, member.Type);

    private static string Value(EmitScope scope, TypeModel type) => type switch
    {
        TypeModel.String => "reader.ReadString()",
        TypeModel.Boolean => "reader.ReadBoolean()",
        TypeModel.Number { Kind: NumberKind.Byte } => "reader.ReadSByte()",
        TypeModel.Number { Kind: NumberKind.Short } => "reader.ReadInt16()",
        TypeModel.Number { Kind: NumberKind.Integer } => "reader.ReadInt32()",
        TypeModel.Number { Kind: NumberKind.Long } => "reader.ReadInt64()",
        TypeModel.Number { Kind: NumberKind.Float } => "reader.ReadSingle()",
        TypeModel.Number { Kind: NumberKind.Double } => "reader.ReadDouble()",
        TypeModel.Number { Kind: NumberKind.BigInteger } => "reader.ReadBigInteger()",
        TypeModel.Number => "reader.ReadBigDecimal()",
        TypeModel.Blob or TypeModel.StreamingBlob => "reader.ReadBlob()",
        TypeModel.Document => "reader.ReadDocument()",
        TypeModel.Timestamp timestamp => $"reader.Read{TimestampName.Of(timestamp.Format ?? TimestampFormat.EpochSeconds)}()",
        TypeModel.Enum shape => $"{scope.Types.Generated(shape.Name)}.Serializer.Read(ref reader)",
        TypeModel.IntEnum shape => $"new {scope.Types.Generated(shape.Name)}(reader.ReadInt32())",
        TypeModel.Structure => $"{scope.Types.Of(type)}.Serializer.Read(ref reader)",
        TypeModel.Union => $"{scope.Types.Of(type)}.Serializer.ReadOptional(ref reader)",
        _ => throw TypeName.Unknown(type),
    };

    /// <summary>Writes the loop over a list or map and returns the expression of the whole.</summary>
    private static string EmitCollection(CodeWriter writer, EmitScope scope, TypeModel type, int depth)
    {
        var items = FormattableString.Invariant($"items{depth}");
        if (type is TypeModel.List list)
        {
            writer.Line($"var {items} = new {RuntimeNames.ListAccumulator}<{scope.Types.Element(list)}>();");
            writer.Line($"{items}.Add([]);");
            writer.Line("reader.BeginArray();");
            using (writer.Block("while (reader.NextElement())"))
                EmitItem(writer, scope, list.Element, list.IsSparse, depth, value => $"{items}.AddOne({value});");

            return $"{items}.ToList()!";
        }

        var map = (TypeModel.Map)type;
        var name = FormattableString.Invariant($"name{depth}");
        var key = FormattableString.Invariant($"key{depth}");
        writer.Line($"var {items} = new {RuntimeNames.MapAccumulator}<{scope.Types.Of(map.Key)}, {scope.Types.Value(map)}>();");
        writer.Line($"{items}.Set({scope.Types.Of(map)}.Empty);");
        writer.Line("reader.BeginObject();");
        using (writer.Block($"while (reader.NextName(out var {name}))"))
        {
            var text = $"global::System.Text.Encoding.UTF8.GetString({name})";
            writer.Line($"var {key} = {(map.Key is TypeModel.Enum shape ? $"new {scope.Types.Generated(shape.Name)}({text})" : text)};");
            if (map.Key is TypeModel.Enum)
            {
                writer.Statement($"if ({key}.IsKnown)", static body => body.Line("reader.Known();"));
                writer.BlankLine();
            }

            EmitItem(writer, scope, map.Value, map.IsSparse, depth, value => $"{items}.Add({key}, {value});");
        }

        return $"{items}.ToMap()!";
    }

    private static void EmitItem(CodeWriter writer, EmitScope scope, TypeModel type, bool isSparse, int depth, Func<string, string> add)
    {
        // Null stands in sparse collections only. In a response it is passed over elsewhere; in a document it is refused as the wrong type.
        writer.Statement(isSparse ? "if (reader.TryReadNull())" : "if (reader.IsResponse && reader.TryReadNull())", body =>
        {
            if (isSparse)
                body.Line(add("null"));

            body.Line("continue;");
        });
        writer.BlankLine();
        var value = type is TypeModel.List or TypeModel.Map ? EmitCollection(writer, scope, type, depth + 1) : Value(scope, type);
        if (type is TypeModel.Union && !isSparse)
        {
            // A response may have an object without a member there, which is passed over like null.
            var item = FormattableString.Invariant($"item{depth}");
            writer.Statement($"if ({value} is {{ }} {item})", body => body.Line(add(item)));
            return;
        }

        writer.Line(add(value));
    }
}
