using AmplifyGen.Generator.Emit.Text;
using AmplifyGen.Generator.Model;

namespace AmplifyGen.Generator.Emit.Shapes;

/// <summary>
/// Writes the part of a record that prints its members, where one of them is sensitive:
/// <c>EmailSettings { EmailMessage = [redacted], EmailSubject =  }</c>, or where a value can be of any depth, which the text then is not.
/// Other records print as the compiler has it.
/// </summary>
internal static class RedactionEmitter
{
    public static void Emit(CodeWriter writer, StructureModel shape)
    {
        if (shape.IsRecursive)
        {
            writer.BlankLine();
            var head = $"private bool PrintMembers({RuntimeNames.StringBuilder} builder) => {RuntimeNames.RecursiveShape}.PrintMembers(builder, this, static (builder, value) =>";
            using (writer.Block(head, terminator: ");"))
                EmitMembers(writer, shape, "value");
        }
        else if (shape.Members.Any(static member => member.IsSensitive))
        {
            writer.BlankLine();
            using (writer.Block($"private bool PrintMembers({RuntimeNames.StringBuilder} builder)"))
            {
                EmitMembers(writer, shape, "this");
                writer.Line("return true;");
            }
        }
    }

    private static void EmitMembers(CodeWriter writer, StructureModel shape, string instance)
    {
        var separator = "";
        foreach (var member in shape.Members)
        {
            writer.Line($"builder.Append(\"{separator}{member.PropertyName} = \").Append({Value(member, $"{instance}.{member.PropertyName}")});");
            separator = ", ";
        }
    }

    private static string Value(MemberModel member, string property)
    {
        if (member.IsSensitive)
            return TypeName.IsValueType(member.Type) && member.IsRequired ? "\"[redacted]\"" : $"{property} is null ? \"\" : \"[redacted]\"";

        return $"(object?){property}";
    }
}
