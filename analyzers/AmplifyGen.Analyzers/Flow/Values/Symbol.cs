using AmplifyGen.Analyzers.Flow.States;
using Microsoft.CodeAnalysis;

namespace AmplifyGen.Analyzers.Flow.Values;

/// <summary>
/// An unknown, but fixed value. Its identity is where it comes from: an operation, a parameter, the first read of a place, or the join of
/// several values.
/// </summary>
/// <param name="origin">Where the value comes from.</param>
/// <param name="context">The calls through which the origin was reached.</param>
/// <param name="variant">Distinguishes values of the same origin.</param>
internal sealed class Symbol(object origin, CallContext? context, int variant = 0) : Value
{
    private Symbol[]? _symbols;

    public object Origin { get; } = origin;

    public CallContext? Context { get; } = context;

    public int Variant { get; } = variant;

    /// <summary>Gets the values that this one was computed from, in an unknown way.</summary>
    public Value[] Sources { get; init; } = [];

    /// <summary>Gets whether the value is part of its sources instead of computed from them: an element, or the number of elements.</summary>
    public bool IsPart { get; init; }

    /// <summary>Gets the number of elements of the value, if it is known: a number, or the number of elements of another collection.</summary>
    public Value? Size { get; init; }

    /// <summary>Gets the range of a number, if the value that it replaces has one.</summary>
    public (decimal? Least, decimal? Greatest)? Range { get; init; }

    public ITypeSymbol? ValueType { get; init; }

    /// <summary>Gets whether the value is a number of things, which is never negative.</summary>
    public bool IsCount { get; init; }

    public bool IsNotNull { get; init; }

    public bool IsPromised { get; init; }

    public bool IsBlur { get; init; }

    /// <summary>Gets whether the value is the initial value of a parameter or a place.</summary>
    public bool IsInitial => Variant == 0 && Context is null && Origin is IParameterSymbol or Place;

    public override ITypeSymbol? Type => ValueType;

    public override Symbol[] Symbols =>
        _symbols ??= Sources.Length == 0 && Size is not { Symbols.Length: > 0 } ? [this] : [.. Sources.SelectMany(static source => source.Symbols).Concat(Size?.Symbols ?? []).Append(this).Distinct()];

    public override bool IsDiscrete => IsCount || base.IsDiscrete;

    public override bool CanBeNull => !IsNotNull && !IsCount && Nullability.CanBeNull(ValueType);

    public override bool IsOpaque => IsPart ? Array.Exists(Sources, static source => source.IsOpaque) : Sources.Length > 0;

    public override bool IsBlurred => IsBlur;

    public override bool IsPromisedNotNull => IsPromised;

    /// <summary>Returns the same value, of which nobody knows what it says about others.</summary>
    public Symbol Blurred() => new(Origin, Context, Variant)
    {
        Sources = Sources,
        IsPart = IsPart,
        Size = Size,
        Range = Range,
        ValueType = ValueType,
        IsCount = IsCount,
        IsNotNull = IsNotNull,
        IsPromised = IsPromised,
        IsBlur = true,
    };

    /// <summary>Determines whether another one of the symbols is part of this one, or part of a part.</summary>
    public bool HasPartIn(Symbol[] symbols) => Array.Exists(symbols, symbol => !symbol.Equals(this) && symbol.IsPartOf(this));

    private bool IsPartOf(Symbol whole) => IsPart && Array.Exists(Sources, source => source is Symbol symbol && (symbol.Equals(whole) || symbol.IsPartOf(whole)));

    public override bool Contains(Symbol symbol) => Equals(symbol);

    public override bool Equals(Value? other) =>
        ReferenceEquals(this, other)
        || (other is Symbol symbol && symbol.Variant == Variant && ReferenceEquals(symbol.Context, Context) && symbol.Origin.Equals(Origin));

    public override int GetHashCode() => (Origin.GetHashCode() * 31) + Variant;

    public override string ToString() => $"${Origin switch { IOperation operation => operation.Syntax.ToString(), ISymbol symbol => symbol.Name, var other => other.ToString() }}'{Variant}";
}
