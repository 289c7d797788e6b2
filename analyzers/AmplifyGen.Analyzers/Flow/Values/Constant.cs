using Microsoft.CodeAnalysis;

namespace AmplifyGen.Analyzers.Flow.Values;

/// <summary>A constant of C#, or the property of a generated enum that holds one of its known values.</summary>
internal sealed class Constant(object? content) : Value
{
    /// <summary>A decimal beyond is not a number to count with: the sum of two may not fit. All integers are within.</summary>
    private const decimal GreatestNumber = 1e20m;

    public object? Content { get; } = content;

    public override ITypeSymbol? Type => null;

    public override Symbol[] Symbols => [];

    public override bool CanBeNull => Content is null;

    /// <summary>Gets the constant as a number; <c>null</c> if it is not one, or one that does not fit.</summary>
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
