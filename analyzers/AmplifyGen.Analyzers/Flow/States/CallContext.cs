using Microsoft.CodeAnalysis;

namespace AmplifyGen.Analyzers.Flow.States;

/// <summary>
/// The calls through which a body is analyzed. A local function that creates a builder creates another one in each call.
/// Contexts are unique, so they are compared by reference.
/// </summary>
internal sealed class CallContext(CallContext? caller)
{
    private readonly Dictionary<IOperation, CallContext> _calls = [];

    /// <summary>Gets the number of calls between the root and this body.</summary>
    public int Depth { get; } = caller is null ? 0 : caller.Depth + 1;

    public CallContext Call(IOperation call)
    {
        if (!_calls.TryGetValue(call, out var context))
            _calls.Add(call, context = new CallContext(this));
        return context;
    }
}
