using AmplifyGen.Generator.Emit.Text;
using AmplifyGen.Generator.Model;

namespace AmplifyGen.Generator.Emit.Shapes;

/// <summary>The field of a record for a member. The builder of the record fills it.</summary>
internal static class MemberField
{
    public static string Name(MemberModel member) => "_" + char.ToLowerInvariant(member.PropertyName[0]) + member.PropertyName.Substring(1);

    /// <summary>Determines whether the field cannot show that a required member was not set.</summary>
    public static bool IsAlwaysSet(MemberModel member) => member is { IsRequired: true, Type.IsValueType: true };

    /// <summary>Returns the accessors of the property.</summary>
    public static string Accessors(MemberModel member) =>
        $"{{ get => {Name(member)}{(member.IsRequired && !IsAlwaysSet(member) ? "!" : "")}; init => {Name(member)} = value; }}";

    /// <summary>Writes the fields of a record, <c>private string? _appId, _resourceName;</c>. A debugger shows the properties.</summary>
    public static void Emit(CodeWriter writer, IEnumerable<MemberModel> members)
    {
        foreach (var fields in members.GroupBy(Type, StringComparer.Ordinal))
        {
            writer.BlankLine();
            writer.Line(AttributeEmitter.NotInDebugger);
            writer.Line($"private {fields.Key} {string.Join(", ", fields.Select(Name))};");
        }
    }

    /// <summary>Returns the type. A reference is null until the builder sets the member, even if the member is required.</summary>
    private static string Type(MemberModel member) => IsAlwaysSet(member) ? TypeName.Of(member.Type) : TypeName.Optional(member.Type);
}
