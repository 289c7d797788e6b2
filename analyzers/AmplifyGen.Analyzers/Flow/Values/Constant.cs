using Microsoft.CodeAnalysis;

namespace AmplifyGen.Analyzers.Flow.Values;

/// <summary>A constant of C#, or the static property of a generated enum for a known value.</summary>
internal sealed class Constant(object? content) : Value
{
    /// <summary>The limit for calculations: the sum of two larger decimals may not fit. All integers are below it.</summary>
    private const decimal GreatestNumber = 1e20m;

    public object? Content { get; } = content;

    public override ITypeSymbol? Type => null;

    public override Symbol[] Symbols => [];

    public override bool CanBeNull => Content is null;

    /// <summary>Gets the constant as a number; <c>null</c> if it is not a number, or does not fit.</summary>
    public decimal? Number => Content switch
    {
        sbyte or byte or short or ushort or int or uint or long or ulong => Convert.ToDecimal(Content, System.Globalization.CultureInfo.InvariantCulture),
        char character => character,
        decimal number and >= -GreatestNumber and <= GreatestNumber => number,
        _ => null,
    };

    public override IEnumerable<Value> Roots => [];

    public override bool Contains(Symbol symbol) => false;

    public override bool Equals(Value? other) =>
        other is Constant constant && (Number is { } number ? constant.Number == number : Equals(Content, constant.Content));

    public override int GetHashCode() => Number is { } number ? number.GetHashCode() : Content?.GetHashCode() ?? 0;

    public override string ToString() => Content?.ToString() ?? "null";
}
