using AmplifyGen.Analyzers.Facts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmplifyGen.Analyzers.Members;

/// <summary>An element of a list, or an entry of a map, that is in the code.</summary>
/// <param name="Key"><c>null</c> for an element.</param>
internal sealed record WrittenItem(IOperation? Key, IOperation Value)
{
    /// <summary>Returns an element, or an entry if it is a pair that is created in place.</summary>
    public static WrittenItem Of(IOperation element, RuntimeSymbols symbols)
    {
        var value = element;
        while (value is IConversionOperation { OperatorMethod: null } conversion)
            value = conversion.Operand;

        return value switch
        {
            IObjectCreationOperation { Arguments: [var first, var second] } creation when symbols.IsPair(creation.Type) => Pair(first, second),
            IInvocationOperation { Arguments: [var first, var second] } call when symbols.IsPair(call.Type) && symbols.IsPair(call.TargetMethod.ContainingType) => Pair(first, second),
            _ => new WrittenItem(Key: null, element),
        };
    }

    /// <summary>Returns what an element of a collection initializer adds: <c>"a"</c>, <c>{ "key", "value" }</c>, <c>["key"] = "value"</c>; otherwise <c>null</c>.</summary>
    public static WrittenItem? OfInitializer(IOperation initializer, RuntimeSymbols symbols) => initializer switch
    {
        IInvocationOperation { Arguments: [var element] } => Of(element.Value, symbols),
        IInvocationOperation { Arguments: [var key, var value] } => Pair(key, value),
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Arguments: [var key] } } assignment => new WrittenItem(key.Value, assignment.Value),
        _ => null,
    };

    // Named arguments can be in another order.
    private static WrittenItem Pair(IArgumentOperation first, IArgumentOperation second) =>
        first.Parameter?.Ordinal == 0 ? new WrittenItem(first.Value, second.Value) : new WrittenItem(second.Value, first.Value);
}
