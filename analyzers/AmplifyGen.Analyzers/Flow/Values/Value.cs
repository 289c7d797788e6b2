using Microsoft.CodeAnalysis;

namespace AmplifyGen.Analyzers.Flow.Values;

/// <summary>The value of an expression, as precisely as the analysis distinguishes values. It is immutable and compared by content.</summary>
internal abstract class Value : IEquatable<Value>
{
    public static Value Null { get; } = new Constant(content: null);

    public static Value True { get; } = new Constant(true);

    public static Value False { get; } = new Constant(false);

    /// <summary>Gets the object whose method is analyzed.</summary>
    public static Value This { get; } = new Constant(nameof(This) + "\0");

    /// <summary>Gets a value that nothing depends on.</summary>
    public static Value Nothing { get; } = new NothingValue();

    public abstract ITypeSymbol? Type { get; }

    /// <summary>Gets the symbols that the value consists of or was computed from.</summary>
    public abstract Symbol[] Symbols { get; }

    public abstract bool CanBeNull { get; }

    /// <summary>Gets whether the value is a whole number, a character or an enum value, so that there is nothing between two adjacent values.</summary>
    public virtual bool IsDiscrete => Nullability.IsDiscrete(Type);

    /// <summary>Gets whether the value is at or above a bound if it is not below it. <c>NaN</c> is neither.</summary>
    public bool IsOrdered => IsDiscrete || Nullability.IsOrdered(Type);

    /// <summary>Gets what the value is about: its symbols, and what was computed from symbols in a way that the theory does not know.</summary>
    public virtual IEnumerable<Value> Roots => [this];

    /// <summary>Gets whether the value was computed by code of which only the result is known.</summary>
    public virtual bool IsOpaque => false;

    /// <summary>Gets whether the value is what remains of one that changed too often to be followed.</summary>
    public virtual bool IsBlurred => false;

    /// <summary>Gets whether the type promises that the value is not null, which the compiler does not enforce.</summary>
    public virtual bool IsPromisedNotNull => false;

    public bool IsNothing => ReferenceEquals(this, Nothing);

    public bool IsKnownNull => this is Constant { Content: null };

    public static Value Of(bool constant) => constant ? True : False;

    /// <summary>Determines whether a symbol is part of the value, as opposed to a source that it was computed from.</summary>
    public abstract bool Contains(Symbol symbol);

    public abstract bool Equals(Value? other);

    public sealed override bool Equals(object? obj) => obj is Value other && Equals(other);

    public abstract override int GetHashCode();
}
