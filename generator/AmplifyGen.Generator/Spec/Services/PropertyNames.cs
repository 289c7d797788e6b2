using AmplifyGen.Generator.Spec.Naming;
using AmplifyGen.Generator.Spec.Shapes;

namespace AmplifyGen.Generator.Spec.Services;

/// <summary>Returns the C# names of a shape's members by their names in the model.</summary>
internal static class PropertyNames
{
    public static Dictionary<string, string> OfStructure(Shape shape, TypeNames names) =>
        Take(shape, MemberNames.OfStructure(names.OfShape(shape.Id)), messageMember: null);

    /// <summary>Returns the names of a union's cases, which are nested types.</summary>
    public static Dictionary<string, string> OfUnion(Shape shape, TypeNames names) =>
        Take(shape, MemberNames.OfUnion(names.OfShape(shape.Id)), messageMember: null);

    /// <param name="messageMember">The member that becomes the exception's own <c>Message</c>.</param>
    public static Dictionary<string, string> OfError(Shape shape, TypeNames names, ShapeMember? messageMember) =>
        Take(shape, MemberNames.OfError(names.OfShape(shape.Id)), messageMember);

    private static Dictionary<string, string> Take(Shape shape, MemberNames names, ShapeMember? messageMember)
    {
        var propertyNames = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var member in shape.Members)
            propertyNames[member.Name] = member == messageMember ? "Message" : names.Take(CSharpNames.ToPascal(member.Name));

        return propertyNames;
    }
}
