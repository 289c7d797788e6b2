using AmplifyGen.Generator.Model;

namespace AmplifyGen.Generator.Emit;

/// <summary>
/// Writes the code that writes members as JSON, straight to UTF-8.
/// <code>
/// if (value.AppId is { } v0)
///     writer.String(",\"appId\":"u8, v0);
/// </code>
/// </summary>
internal static class JsonWriteEmitter
{
    /// <param name="head">The method up to its parameters: <c>public static void Write</c>.</param>
    public static void EmitWrite(CodeWriter writer, EmitScope scope, string head, string type, IEnumerable<MemberModel> members)
    {
        writer.BlankLine();
        using (writer.Block($"{head}(ref {RuntimeNames.JsonShapeWriter} writer, {type} value)"))
        {
            writer.Line("writer.BeginObject();");
            var index = 0;
            foreach (var member in members)
                EmitMember(writer, scope, member, FormattableString.Invariant($"member{index++}"));

            writer.Line("writer.EndObject();");
        }
    }

    private static void EmitMember(CodeWriter writer, EmitScope scope, MemberModel member, string local)
    {
        // A required value type is always there; anything else may be null, a required reference too where null was forced upon it.
        if (member.IsRequired && TypeName.IsValueType(member.Type))
        {
            EmitNamed(writer, scope, member.Type, JsonLiteral.Name(member.WireName), "value." + member.PropertyName);
            return;
        }

        using (writer.Block($"if (value.{member.PropertyName} is {{ }} {local})"))
            EmitNamed(writer, scope, member.Type, JsonLiteral.Name(member.WireName), local);
    }

    private static void EmitNamed(CodeWriter writer, EmitScope scope, TypeModel type, string name, string value)
    {
        switch (type)
        {
            case TypeModel.String:
                writer.Line($"writer.String({name}, {value});");
                break;
            case TypeModel.Boolean:
                writer.Line($"writer.Boolean({name}, {value});");
                break;
            case TypeModel.Number:
                writer.Line($"writer.Number({name}, {value});");
                break;
            case TypeModel.Enum target:
                writer.Line($"{scope.Types.Generated(target.Name)}.Serializer.Write(ref writer, {name}, {value});");
                break;
            default:
                writer.Line($"writer.Name({name});");
                EmitValue(writer, scope, type, isNullable: false, value, depth: 0);
                break;
        }
    }

    /// <summary>Writes a value where the name, or the place in an array, is written already or needs none.</summary>
    private static void EmitValue(CodeWriter writer, EmitScope scope, TypeModel type, bool isNullable, string value, int depth)
    {
        // What a collection holds may be null where it is sparse, and, against the annotation, where it is not: both are written as null.
        if (depth > 0 && (isNullable || !TypeName.IsValueType(type)) && type is not TypeModel.String)
        {
            var item = FormattableString.Invariant($"present{depth}");
            using (writer.Block($"if ({value} is {{ }} {item})"))
                EmitPresent(writer, scope, type, item, depth);

            using (writer.Block("else"))
                writer.Line("writer.NullElement();");

            return;
        }

        EmitPresent(writer, scope, type, value, depth);
    }

    private static void EmitPresent(CodeWriter writer, EmitScope scope, TypeModel type, string value, int depth)
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
            case TypeModel.Enum target:
                writer.Line($"{scope.Types.Generated(target.Name)}.Serializer.WriteElement(ref writer, {value});");
                break;
            case TypeModel.Structure structure:
                EmitSeparator(writer, depth);
                writer.Line($"{scope.Types.Generated(structure.Name)}.Serializer.Write(ref writer, {value});");
                break;
            case TypeModel.List list:
                EmitSeparator(writer, depth);
                EmitList(writer, scope, list, value, depth + 1);
                break;
            case TypeModel.Map map:
                EmitSeparator(writer, depth);
                EmitMap(writer, scope, map, value, depth + 1);
                break;
            default:
                throw TypeName.Unknown(type);
        }
    }

    // An object or array directly under a name needs no separator; within an array it does.
    private static void EmitSeparator(CodeWriter writer, int depth)
    {
        if (depth > 0)
            writer.Line("writer.Element();");
    }

    private static void EmitList(CodeWriter writer, EmitScope scope, TypeModel.List list, string value, int depth)
    {
        var item = FormattableString.Invariant($"item{depth}");
        writer.Line("writer.BeginArray();");
        using (writer.Block($"foreach (var {item} in {value}.AsSpan())"))
            EmitValue(writer, scope, list.Element, list.IsSparse, item, depth);

        writer.Line("writer.EndArray();");
    }

    private static void EmitMap(CodeWriter writer, EmitScope scope, TypeModel.Map map, string value, int depth)
    {
        var item = FormattableString.Invariant($"item{depth}");
        var key = map.Key is TypeModel.Enum ? $"{item}.Key.Value" : $"{item}.Key";
        writer.Line("writer.BeginObject();");
        using (writer.Block($"foreach (var {item} in {value})"))
        {
            writer.Line($"writer.MapKey({key});");
            EmitValue(writer, scope, map.Value, map.IsSparse, item + ".Value", depth);
        }

        writer.Line("writer.EndObject();");
    }
}
