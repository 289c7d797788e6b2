using AmplifyGen.Generator.Emit.Text;
using AmplifyGen.Generator.Model;

namespace AmplifyGen.Generator.Emit.Codecs.Json;

/// <summary>
/// Writes the code that writes members as JSON, straight to UTF-8. What is known here, such as a name with the bracket behind it,
/// is one constant there.
/// <code>
/// if (value.AppId is { } member0)
///     writer.String("\"AppId\":\""u8, member0);
///
/// if (value.Mfa is { } member1)
/// {
///     writer.Open("\"mfa\":{"u8);
///     MfaConfig.Serializer.WriteMembers(ref writer, member1);
/// }
/// </code>
/// </summary>
internal static class JsonWriteEmitter
{
    /// <summary>Writes the method for a whole object.</summary>
    /// <param name="head">The method up to its parameters: <c>private static void WriteBody</c>.</param>
    public static void EmitObject(CodeWriter writer, EmitScope scope, string head, string type, IEnumerable<MemberModel> members)
    {
        writer.BlankLine();
        using (writer.Block(Signature(head, type)))
        {
            writer.Line("writer.BeginObject();");
            EmitMembers(writer, scope, members);
        }
    }

    /// <summary>Writes <c>WriteMembers</c>: all of an object but the bracket that opens it, which stands in a constant of the caller's.</summary>
    public static void EmitWriteMembers(CodeWriter writer, EmitScope scope, StructureModel shape)
    {
        writer.BlankLine();
        using (writer.Block(Signature("public static void WriteMembers", shape.Name)))
            EmitMembers(writer, scope, shape.Members);
    }

    private static string Signature(string head, string type) => $"{head}(ref {RuntimeNames.JsonShapeWriter} writer, {type} value)";

    private static void EmitMembers(CodeWriter writer, EmitScope scope, IEnumerable<MemberModel> members)
    {
        var index = 0;
        foreach (var member in members)
            EmitMember(writer, scope, member, FormattableString.Invariant($"member{index++}"));

        writer.Line("writer.EndObject();");
    }

    private static void EmitMember(CodeWriter writer, EmitScope scope, MemberModel member, string local)
    {
        // A required value type is always there; anything else may be null, a required reference too where null was forced upon it.
        if (member.IsRequired && TypeName.IsValueType(member.Type))
        {
            EmitNamed(writer, scope, member, "value." + member.PropertyName);
            return;
        }

        writer.Statement($"if (value.{member.PropertyName} is {{ }} {local})", body => EmitNamed(body, scope, member, local));
        writer.BlankLine();
    }

    /// <summary>Writes a member with its name.</summary>
    public static void EmitNamed(CodeWriter writer, EmitScope scope, MemberModel member, string value)
    {
        switch (member.Type)
        {
            case TypeModel.String:
                writer.Line($"writer.String({JsonLiteral.Name(member.WireName, "\"")}, {value});");
                break;
            case TypeModel.Boolean:
                writer.Line($"writer.Boolean({JsonLiteral.Name(member.WireName, "")}, {value});");
                break;
            case TypeModel.Number { Kind: not (NumberKind.BigInteger or NumberKind.BigDecimal) }:
                writer.Line($"writer.Number({JsonLiteral.Name(member.WireName, "")}, {value});");
                break;
            case TypeModel.IntEnum:
                writer.Line($"writer.Number({JsonLiteral.Name(member.WireName, "")}, {value}.Value);");
                break;
            case TypeModel.StreamingBlob:
                writer.Line($"writer.Literal({JsonLiteral.Name(member.WireName, "")});");
                writer.Line($"writer.StreamElement({value}, {CSharpLiteral.String(member.PropertyName)});");
                break;
            case TypeModel.Number or TypeModel.Blob or TypeModel.Document or TypeModel.Timestamp or TypeModel.Enum:
                writer.Line($"writer.Literal({JsonLiteral.Name(member.WireName, "")});");
                EmitElement(writer, scope, member.Type, value, depth: 0);
                break;
            default:
                writer.Line($"writer.Open({JsonLiteral.Name(member.WireName, member.Type is TypeModel.List ? "[" : "{")});");
                EmitOpened(writer, scope, member.Type, value, depth: 0);
                break;
        }
    }

    /// <summary>Writes what stands in a list or, behind its key, in a map.</summary>
    private static void EmitItem(CodeWriter writer, EmitScope scope, TypeModel type, bool isNullable, string value, int depth)
    {
        // What a collection holds may be null where it is sparse, and, against the annotation, where it is not: both are written as null.
        if (type is TypeModel.String || (TypeName.IsValueType(type) && !isNullable))
        {
            EmitElement(writer, scope, type, value, depth);
            return;
        }

        var present = FormattableString.Invariant($"present{depth}");
        using (writer.Block($"if ({value} is not {{ }} {present})"))
        {
            writer.Line("writer.NullElement();");
            writer.Line("continue;");
        }

        writer.BlankLine();
        EmitElement(writer, scope, type, present, depth);
    }

    private static void EmitElement(CodeWriter writer, EmitScope scope, TypeModel type, string value, int depth)
    {
        switch (type)
        {
            case TypeModel.String:
                writer.Line($"writer.StringElement({value});");
                break;
            case TypeModel.Boolean:
                writer.Line($"writer.BooleanElement({value});");
                break;
            case TypeModel.Number:
                writer.Line($"writer.NumberElement({value});");
                break;
            case TypeModel.IntEnum:
                writer.Line($"writer.NumberElement({value}.Value);");
                break;
            case TypeModel.Blob:
                writer.Line($"writer.BlobElement({value});");
                break;
            case TypeModel.Document:
                writer.Line($"writer.DocumentElement({value});");
                break;
            case TypeModel.Timestamp timestamp:
                writer.Line($"writer.{TimestampName.Of(timestamp.Format ?? TimestampFormat.EpochSeconds)}Element({value});");
                break;
            case TypeModel.Enum target:
                writer.Line($"{scope.Types.Generated(target.Name)}.Serializer.Write(ref writer, {value});");
                break;
            default:
                writer.Line(type is TypeModel.List ? "writer.BeginArray();" : "writer.BeginObject();");
                EmitOpened(writer, scope, type, value, depth);
                break;
        }
    }

    /// <summary>Writes the rest of an object or array whose opening bracket is written.</summary>
    private static void EmitOpened(CodeWriter writer, EmitScope scope, TypeModel type, string value, int depth)
    {
        switch (type)
        {
            case TypeModel.Structure or TypeModel.Union:
                writer.Line($"{scope.Types.Of(type)}.Serializer.WriteMembers(ref writer, {value});");
                break;
            case TypeModel.List list:
                EmitList(writer, scope, list, value, depth + 1);
                break;
            case TypeModel.Map map:
                EmitMap(writer, scope, map, value, depth + 1);
                break;
            default:
                throw TypeName.Unknown(type);
        }
    }

    private static void EmitList(CodeWriter writer, EmitScope scope, TypeModel.List list, string value, int depth)
    {
        var item = FormattableString.Invariant($"item{depth}");
        writer.Statement($"foreach (var {item} in {value}.AsSpan())", body => EmitItem(body, scope, list.Element, list.IsSparse, item, depth));
        writer.BlankLine();
        writer.Line("writer.EndArray();");
    }

    private static void EmitMap(CodeWriter writer, EmitScope scope, TypeModel.Map map, string value, int depth)
    {
        var item = FormattableString.Invariant($"item{depth}");
        writer.Statement($"foreach (var {item} in {value})", body =>
        {
            body.Line($"writer.MapKey({(map.Key is TypeModel.Enum ? $"{item}.Key.Value" : $"{item}.Key")});");
            EmitItem(body, scope, map.Value, map.IsSparse, item + ".Value", depth);
        });
        writer.BlankLine();
        writer.Line("writer.EndObject();");
    }
}
