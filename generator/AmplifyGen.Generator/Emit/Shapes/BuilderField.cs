using AmplifyGen.Generator.Emit.Text;
using AmplifyGen.Generator.Model;

namespace AmplifyGen.Generator.Emit.Shapes;

/// <summary>The field of a builder for a member: a nullable field, or an accumulator if there is an <c>Add…</c> method.</summary>
internal static class BuilderField
{
    public static string Name(MemberModel member) => "_" + char.ToLowerInvariant(member.PropertyName[0]) + member.PropertyName.Substring(1);

    public static string Type(MemberModel member) => member.Type switch
    {
        TypeModel.List list => $"{RuntimeNames.ListAccumulator}<{TypeName.Element(list)}>",
        TypeModel.Map map => $"{RuntimeNames.MapAccumulator}<{TypeName.Of(map.Key)}, {TypeName.Value(map)}>",
        _ => TypeName.Optional(member.Type),
    };

    /// <summary>Returns the condition that a required member was never set.</summary>
    public static string IsMissing(MemberModel member) => member.Type.IsCollection ? $"!{Name(member)}.IsSet" : $"{Name(member)} is null";

    /// <summary>Returns the value of a member. A required member must be set.</summary>
    public static string Value(MemberModel member) => member.Type switch
    {
        TypeModel.List => Name(member) + ".ToList()" + (member.IsRequired ? "!" : ""),
        TypeModel.Map => Name(member) + ".ToMap()" + (member.IsRequired ? "!" : ""),
        _ => Name(member) + (member is { IsRequired: true, Type.IsValueType: true } ? ".Value" : ""),
    };
}
