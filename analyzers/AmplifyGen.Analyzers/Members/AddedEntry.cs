using AmplifyGen.Analyzers.Facts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmplifyGen.Analyzers.Members;

/// <summary>A call of a builder's method that adds one entry to a map: <c>AddTags(key, value)</c>.</summary>
internal sealed record AddedEntry(ShapeFacts Shape, MemberFacts Member, IOperation Key, IOperation Value)
{
    /// <summary>Returns the entry that an operation adds, or <c>null</c> if it adds none.</summary>
    public static AddedEntry? Of(IOperation operation, ShapeCatalog catalog)
    {
        if (operation is not IInvocationOperation { Arguments: [var first, var second] } invocation || catalog.Method(invocation.TargetMethod) is not BuilderMethod.Set set)
            return null;

        // Named arguments can be in another order.
        var (key, value) = first.Parameter?.Ordinal == 0 ? (first, second) : (second, first);
        return new AddedEntry(set.Shape, set.Member, key.Value, value.Value);
    }
}
