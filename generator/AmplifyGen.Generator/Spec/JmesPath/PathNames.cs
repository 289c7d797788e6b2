using AmplifyGen.Generator.Model;

namespace AmplifyGen.Generator.Spec.JmesPath;

/// <summary>Resolves a name in an expression: a member of a structure or union, a key of a map, or a value of an object.</summary>
internal sealed class PathNames(PathShapes shapes, PathBinder binder)
{
    public PathModel? Bind(PathSyntax.Field field, PathModel node)
    {
        switch (node.Type)
        {
            case PathType.Structure shape:
                return Find(field, shape.ShapeId) is { } member
                    ? new PathModel.Member(node, member.PropertyName, member.Type, member.IsRequired, PathType.Of(member.Type))
                    : null;
            case PathType.Union shape:
                return Find(field, shape.ShapeId) is { } unionMember
                    ? new PathModel.Case(node, shape.Name, unionMember.PropertyName, unionMember.Type, PathType.Of(unionMember.Type))
                    : null;
            case PathType.Map map:
                return new PathModel.Entry(node, map.Model, field.Name, PathType.Of(map.Model.Value));
            case PathType.Hash hash:
                return BindValue(field, node, hash);
            case PathType.Null:
                return node;
            default:
                return binder.Fail(field, ProblemText.Quote(field.Name) + " is taken of " + PathTypes.Describe(node.Type) + ", which has no members");
        }
    }

    private PathModel? BindValue(PathSyntax.Field field, PathModel node, PathType.Hash hash)
    {
        var index = hash.Fields.ToList().FindLastIndex(value => string.Equals(value.Name, field.Name, StringComparison.Ordinal));
        if (index < 0)
            return binder.Fail(field, "the object has no value " + ProblemText.Quote(field.Name));

        // A value of an object that the expression creates can be used directly.
        return node is PathModel.MultiHash { Node: null } made ? made.Items[index] : new PathModel.Field(node, index, hash.Fields[index].Type);
    }

    private MemberModel? Find(PathSyntax.Field field, string shapeId)
    {
        var members = shapes.MembersOf(shapeId);
        foreach (var member in members)
        {
            if (string.Equals(member.Name, field.Name, StringComparison.Ordinal))
                return member;
        }

        var nearest = shapes.Nearest.Find(field.Name, members.Select(static member => member.Name));
        binder.Fail(field, ProblemText.Quote(shapeId) + " has no member " + ProblemText.Quote(field.Name) + (nearest is null ? "" : ". Did you mean " + ProblemText.Quote(nearest) + "?"));
        return null;
    }
}
