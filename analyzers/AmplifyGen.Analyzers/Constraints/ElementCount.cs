using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AmplifyGen.Analyzers.Constraints;

/// <summary>How many elements an expression surely gives to a list.</summary>
internal static class ElementCount
{
    /// <returns>The number, and whether it is the whole list; <c>null</c> where nothing is sure.</returns>
    public static (long Count, bool IsWhole)? Of(IOperation value, bool appends) => value switch
    {
        IArrayCreationOperation { Initializer: { } elements } => (elements.ElementValues.Length, !appends),
        IConversionOperation { OperatorMethod: not null } conversion => Of(conversion.Operand, appends),
        { Syntax: CollectionExpressionSyntax expression } => Of(expression, appends),
        _ => null,
    };

    // A spread may be empty. The compiler has an operation for collection expressions only since a later version than we build on.
    private static (long Count, bool IsWhole) Of(CollectionExpressionSyntax expression, bool appends)
    {
        var count = expression.Elements.Count(static element => element is ExpressionElementSyntax);
        return (count, !appends && count == expression.Elements.Count);
    }
}
