using AmplifyGen.Analyzers.Flow.Calls;
using AmplifyGen.Analyzers.Flow.Graphs;
using AmplifyGen.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmplifyGen.Analyzers.Flow.Transfer;

internal sealed partial class OperationFlow
{
    /// <summary>Determines whether a method is <c>ConfigureAwait</c>, which returns the same task, awaited in another way.</summary>
    private bool IsAwaiting(IMethodSymbol method) =>
        method.Name is "ConfigureAwait" or "AsTask" && flow.Catalog.Symbols.IsTask(method.ContainingType);

    /// <summary>
    /// Returns the result of a task that is already finished, and a sequence that is enumerated in another way. The analysis does not distinguish the task from its result, except if
    /// the result can be null.
    /// </summary>
    private static Value? Unwrapped(IMethodSymbol method, Value[] values) => (method.ContainingType.Name, method.Name, values) switch
    {
        ("Task" or "ValueTask", nameof(Task.FromResult), [{ IsNothing: false, CanBeNull: false } result]) when Framework.IsSystem(method.ContainingType) => result,
        ("TaskAsyncEnumerableExtensions", "WithCancellation" or "ConfigureAwait", [{ IsNothing: false } sequence, ..]) when Framework.IsSystem(method.ContainingType) => sequence,
        _ => null,
    };

    /// <summary>Determines whether the code waits for the task that a call returns.</summary>
    private static bool IsAwaited(IOperation call)
    {
        for (var parent = call.Parent; parent is not null; parent = parent.Parent)
        {
            switch (parent)
            {
                case IAwaitOperation:
                case IInvocationOperation { TargetMethod.Name: "Wait" or "GetAwaiter" }:
                case IPropertyReferenceOperation { Property.Name: "Result" }:
                    return true;
                case IConversionOperation or IParenthesizedOperation or IInvocationOperation { TargetMethod.Name: "ConfigureAwait" or "AsTask" }:
                    continue;
                default:
                    return false;
            }
        }

        return false;
    }

    private Value Await(IAwaitOperation await)
    {
        var value = Evaluate(await.Operation);
        if (_isDead)
            return Value.Nothing;

        // Code that waits for a failed task does not continue.
        if (Unconverted(await.Operation) is IInvocationOperation { TargetMethod: { Name: "FromException" or "FromCanceled", ContainingType.Name: "Task" or "ValueTask" } })
        {
            Fail();
            return Value.Nothing;
        }

        // An extension can make a builder awaitable.
        if (IsBuilder(await.Operation.Type))
            PassOn(value);
        flow.Disturb(_state);
        NoteCompletion(value);
        run.Throw(_state, ThrownType.Unknown);
        return value is Symbol { ValueType: INamedTypeSymbol type } && flow.Catalog.Symbols.IsTask(type) || value.IsNothing ? Opaque(await, [value], isCount: value is Symbol { IsCount: true }) : value;
    }

    /// <summary>Records that tasks have ended, because the code waited for them or for a task that waits for them.</summary>
    private void NoteCompletion(Value value)
    {
        foreach (var symbol in value.Symbols.Where(symbol => symbol.ValueType is INamedTypeSymbol waited && flow.Catalog.Symbols.IsTask(waited)))
            NoteEffect(symbol);
    }
}
