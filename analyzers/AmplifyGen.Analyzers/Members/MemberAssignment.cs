using AmplifyGen.Analyzers.Facts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmplifyGen.Analyzers.Members;

/// <summary>An assignment to a member: by a builder's method, in an object initializer, in a <c>with</c> expression, or by the constructor of a union's record.</summary>
/// <param name="Value">The value, the delegate that configures it, or the elements that are added.</param>
/// <param name="Appends">Whether the value is added to earlier values.</param>
internal sealed record MemberAssignment(ShapeFacts Shape, MemberFacts Member, IOperation Value, bool Appends)
{
    /// <summary>Returns the assignment of an operation, or <c>null</c> if the operation assigns no member.</summary>
    public static MemberAssignment? Of(IOperation operation, ShapeCatalog catalog) => operation switch
    {
        IInvocationOperation invocation => OfCall(invocation, catalog),
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation target } assignment when catalog.Member(target.Property) is var (shape, member) =>
            new MemberAssignment(shape, member, assignment.Value, Appends: false),
        IObjectCreationOperation { Arguments: [var argument] } creation when catalog.UnionCase(creation.Type) is { Members: [var member] } shape =>
            new MemberAssignment(shape, member, argument.Value, Appends: false),
        _ => null,
    };

    private static MemberAssignment? OfCall(IInvocationOperation invocation, ShapeCatalog catalog)
    {
        // A method with a second parameter adds one entry to a map. The entry is not a value of the member, but an AddedEntry.
        if (invocation.Arguments is not [var argument] || catalog.Method(invocation.TargetMethod) is not BuilderMethod.Set set)
            return null;

        return new MemberAssignment(set.Shape, set.Member, argument.Value, set.Appends);
    }
}
