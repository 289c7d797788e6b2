using AmplifyGen.Generator.Model;

namespace AmplifyGen.Generator.Emit;

/// <summary>
/// Writes the part of a record that prints its members, where one of them is sensitive:
/// <c>EmailSettings { EmailMessage = [redacted], EmailSubject =  }</c>. Other records print as the compiler has it.
/// </summary>
internal static class RedactionEmitter
{
    public static void Emit(CodeWriter writer, StructureModel shape)
    {
        if (!shape.Members.Any(static member => member.IsSensitive))
            return;

        writer.BlankLine();
        using (writer.Block($"private bool PrintMembers({RuntimeNames.StringBuilder} builder)"))
        {
            var separator = "";
            foreach (var member in shape.Members)
            {
                writer.Line($"builder.Append(\"{separator}{member.PropertyName} = \").Append({Value(member)});");
                separator = ", ";
            }

            writer.Line("return true;");
        }
    }

    private static string Value(MemberModel member)
    {
        var property = "this." + member.PropertyName;
        if (member.IsSensitive)
            return TypeName.IsValueType(member.Type) && member.IsRequired ? "\"[redacted]\"" : $"{property} is null ? \"\" : \"[redacted]\"";

        return $"(object?){property}";
    }
}
