using Microsoft.CodeAnalysis;

namespace AmplifyGen.Analyzers.Flow.Calls;

/// <summary>The methods whose summaries are being created, each called by the previous one. It detects cycles of calls.</summary>
internal sealed class ActiveMethods
{
    private readonly List<IMethodSymbol> _methods = [];
    private readonly List<int> _cycleStarts = [];

    /// <summary>Gets whether the code is the body that is analyzed.</summary>
    public bool IsEmpty => _methods.Count == 0;

    /// <summary>Gets whether the code is the body that is analyzed, or a method that it calls.</summary>
    public bool IsShallow => _methods.Count < 2;

    public bool Contains(IMethodSymbol method) => IndexOf(method) >= 0;

    public void Enter(IMethodSymbol method)
    {
        _methods.Add(method);
        _cycleStarts.Add(int.MaxValue);
    }

    /// <summary>Records that the innermost method calls an active method.</summary>
    public void MeetCycle(IMethodSymbol method)
    {
        var innermost = _cycleStarts.Count - 1;
        _cycleStarts[innermost] = Math.Min(_cycleStarts[innermost], IndexOf(method));
    }

    /// <summary>Ends the innermost method. Returns whether it is part of a cycle.</summary>
    public bool Leave()
    {
        var index = _methods.Count - 1;
        var start = _cycleStarts[index];
        _methods.RemoveAt(index);
        _cycleStarts.RemoveAt(index);
        if (start < index)
            _cycleStarts[index - 1] = Math.Min(_cycleStarts[index - 1], start);
        return start <= index;
    }

    private int IndexOf(IMethodSymbol method) => _methods.FindIndex(active => SymbolEqualityComparer.Default.Equals(active, method));
}
