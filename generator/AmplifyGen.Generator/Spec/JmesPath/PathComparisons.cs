using AmplifyGen.Generator.Model;

namespace AmplifyGen.Generator.Spec.JmesPath;

/// <summary>Binds comparisons: equality of values of the same type by content, and the order of numbers.</summary>
internal sealed class PathComparisons(PathBinder binder)
{
    public PathModel? Bind(PathSyntax.Comparison comparison, PathModel node)
    {
        if (binder.BindAll([comparison.Left, comparison.Right], node) is not [var left, var right])
            return null;

        return comparison.Operator switch
        {
            PathTokenKind.Equal => BindEqual(comparison, left, right),
            PathTokenKind.NotEqual => BindEqual(comparison, left, right) is { } equal ? new PathModel.Not(equal) : null,
            PathTokenKind.Less => BindOrder(comparison, "<", left, right),
            PathTokenKind.LessOrEqual => BindOrder(comparison, "<=", left, right),
            PathTokenKind.Greater => BindOrder(comparison, ">", left, right),
            _ => BindOrder(comparison, ">=", left, right),
        };
    }

    /// <returns>Whether the values are equal; <c>null</c> if they have no common type.</returns>
    public PathModel? BindEqual(PathSyntax syntax, PathModel left, PathModel right)
    {
        if (left.Type is PathType.Null && right.Type is PathType.Null)
            return new PathModel.BooleanLiteral(Value: true);

        if (left.Type is PathType.Null || right.Type is PathType.Null)
            return new PathModel.IsNull(left.Type is PathType.Null ? right : left);

        if (PathTypes.Join(left.Type, right.Type) is not { } type || PathTypes.Adapt(left, type) is not { } first || PathTypes.Adapt(right, type) is not { } second)
            return binder.Fail(syntax, PathTypes.Describe(left.Type) + " is compared with " + PathTypes.Describe(right.Type));

        return type is { IsPlain: true } or PathType.List { Element.IsPlain: true }
            ? new PathModel.Equal(first, second)
            : binder.Refuse(syntax, "comparing " + PathTypes.Describe(type));
    }

    private PathModel? BindOrder(PathSyntax syntax, string symbol, PathModel left, PathModel right)
    {
        if (PathTypes.Join(left.Type, right.Type) is not { IsNumber: true } type || !left.Type.IsNumber || !right.Type.IsNumber)
        {
            var other = left.Type.IsNumber ? right : left;
            return binder.Fail(syntax, "only numbers have an order, but one side is " + PathTypes.Describe(other.Type));
        }

        return new PathModel.Order(symbol, PathTypes.Adapt(left, type)!, PathTypes.Adapt(right, type)!);
    }
}
