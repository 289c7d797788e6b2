using Microsoft.CodeAnalysis;

namespace AmplifyGen.Analyzers.Flow.Values;

/// <summary>The builder of a site.</summary>
internal sealed class SiteValue(int site) : Value
{
    public int Site { get; } = site;

    public override ITypeSymbol? Type => null;

    public override Symbol[] Symbols => [];

    public override bool CanBeNull => false;

    public override IEnumerable<Value> Roots => [];

    public override bool Contains(Symbol symbol) => false;

    public override bool Equals(Value? other) => other is SiteValue value && value.Site == Site;

    public override int GetHashCode() => Site + 1;

    public override string ToString() => $"site {Site}";
}
