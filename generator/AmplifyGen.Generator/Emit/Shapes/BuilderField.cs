using AmplifyGen.Generator.Emit.Text;
using AmplifyGen.Generator.Model;

namespace AmplifyGen.Generator.Emit.Shapes;

/// <summary>How a builder keeps a member: a nullable field, or an accumulator where <c>Add…</c> may follow.</summary>
internal static class BuilderField
{
    public static string Name(MemberModel member) => "_" + char.ToLowerInvariant(member.PropertyName[0]) + member.PropertyName.Substring(1);

    public static string Type(EmitScope scope, MemberModel member) => member.Type switch
    {
        TypeModel.List list => $"{RuntimeNames.ListAccumulator}<{scope.Types.Element(list)}>",
        TypeModel.Map map => $"{RuntimeNames.MapAccumulator}<{scope.Types.Of(map.Key)}, {scope.Types.Value(map)}>",
        _ => scope.Types.Of(member.Type) + "?",
    };

    public static bool Accumulates(MemberModel member) => member.Type is TypeModel.List or TypeModel.Map;

    /// <summary>The condition under which a required member was never set.</summary>
    public static string IsMissing(MemberModel member) => Accumulates(member) ? $"!{Name(member)}.IsSet" : $"{Name(member)} is null";

    /// <summary>The member's value, once a required one is known to be set.</summary>
    public static string Value(MemberModel member) => member.Type switch
    {
        TypeModel.List => Name(member) + ".ToList()" + (member.IsRequired ? "!" : ""),
        TypeModel.Map => Name(member) + ".ToMap()" + (member.IsRequired ? "!" : ""),
        _ => Name(member) + (member.IsRequired && TypeName.IsValueType(member.Type) ? ".Value" : ""),
    };
}
