using Microsoft.CodeAnalysis;

namespace AmplifyGen.Analyzers.Flow.Values;

/// <summary>A value that is not tracked. No question about it has an answer.</summary>
internal sealed class NothingValue : Value
{
    public override ITypeSymbol? Type => null;

    public override Symbol[] Symbols => [];

    public override bool CanBeNull => true;

    public override IEnumerable<Value> Roots => [];

    public override bool Contains(Symbol symbol) => false;

    public override bool Equals(Value? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => 0;

    public override string ToString() => "nothing";
}
