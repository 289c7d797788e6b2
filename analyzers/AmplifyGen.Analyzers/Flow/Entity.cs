using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace AmplifyGen.Analyzers.Flow;

/// <summary>What can hold a builder: a local, a parameter, or a flow capture of one run of a graph.</summary>
internal readonly struct Entity : IEquatable<Entity>
{
    private readonly ISymbol? _symbol;
    private readonly CallContext? _context;
    private readonly CaptureId _capture;

    public Entity(ISymbol symbol) => _symbol = symbol;

    public Entity(CallContext context, CaptureId capture)
    {
        _context = context;
        _capture = capture;
    }

    public bool Equals(Entity other) =>
        SymbolEqualityComparer.Default.Equals(_symbol, other._symbol)
        && ReferenceEquals(_context, other._context)
        && _capture.Equals(other._capture);

    public override bool Equals(object? obj) => obj is Entity other && Equals(other);

    public override int GetHashCode() =>
        _symbol is null ? _capture.GetHashCode() : SymbolEqualityComparer.Default.GetHashCode(_symbol);
}
