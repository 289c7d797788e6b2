using AmplifyGen.Generator.Emit.Text;
using AmplifyGen.Generator.Model;

namespace AmplifyGen.Generator.Emit.Shapes;

/// <summary>
/// Writes the method of a record that prints its members, if one of them is sensitive,
/// <c>EmailSettings { EmailMessage = [redacted], EmailSubject =  }</c>, or if a value can be of any depth, which the text limits.
/// Other records use the method of the compiler.
/// </summary>
internal sealed class RedactionEmitter(CodeWriter writer, StructureModel shape)
{
    public void Emit()
    {
        if (shape.IsRecursive)
        {
            writer.BlankLine();
            writer.Line("/// <inheritdoc/>");
            var head = $"protected override bool PrintMembers({RuntimeNames.StringBuilder} builder) => {RuntimeNames.RecursiveShape}.PrintMembers(builder, this, static (builder, value) =>";
            using (writer.Block(head, terminator: ");"))
                EmitMembers("value");
        }
        else if (shape.Members.Any(static member => member.IsSensitive))
        {
            writer.BlankLine();
            writer.Line("/// <inheritdoc/>");
            using (writer.Block($"protected override bool PrintMembers({RuntimeNames.StringBuilder} builder)"))
            {
                EmitMembers("this");
                writer.Line("return true;");
            }
        }
    }

    private void EmitMembers(string instance)
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
            return member is { IsRequired: true, Type.IsValueType: true } ? "\"[redacted]\"" : $"{property} is null ? \"\" : \"[redacted]\"";

        return $"(object?){property}";
    }
}
