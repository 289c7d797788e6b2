using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace AmplifyGen.Analyzers.Flow.States;

/// <summary>A variable that can contain a value: a local, a parameter, or a flow capture of one run of a graph.</summary>
internal readonly struct Variable : IEquatable<Variable>
{
    private readonly CallContext? _context;
    private readonly CaptureId _capture;
    private readonly bool _isResult;

    public Variable(ISymbol symbol) => Symbol = symbol;

    public Variable(CallContext context, CaptureId capture)
    {
        _context = context;
        _capture = capture;
    }

    private Variable(CallContext context)
    {
        _context = context;
        _isResult = true;
    }

    /// <summary>Gets the local or parameter; <c>null</c> for a capture.</summary>
    public ISymbol? Symbol { get; }

    /// <summary>Gets the capture. It is set only if there is no symbol.</summary>
    public CaptureId Capture => _capture;

    public bool IsResult => _isResult;

    public bool BelongsTo(CallContext context) => ReferenceEquals(_context, context);

    /// <summary>Returns the variable for the result of the body that is run through these calls.</summary>
    public static Variable Result(CallContext context) => new(context);

    public bool Equals(Variable other) =>
        SymbolEqualityComparer.Default.Equals(Symbol, other.Symbol)
        && ReferenceEquals(_context, other._context)
        && _capture.Equals(other._capture)
        && _isResult == other._isResult;

    public override bool Equals(object? obj) => obj is Variable other && Equals(other);

    public override int GetHashCode() =>
        Symbol is null ? _capture.GetHashCode() : SymbolEqualityComparer.Default.GetHashCode(Symbol);

    public override string ToString() => Symbol?.Name ?? (_isResult ? "result" : "capture");
}
