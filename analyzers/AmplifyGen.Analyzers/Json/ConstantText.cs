using AmplifyGen.Generator.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace AmplifyGen.Analyzers.Json;

/// <summary>A constant text, and the positions of its characters in the source.</summary>
internal sealed class ConstantText
{
    private readonly SyntaxNode _expression;
    private readonly SemanticModel _model;
    private readonly CancellationToken _token;
    private List<TextSpan>? _positions;

    private ConstantText(string value, SyntaxNode expression, SemanticModel model, CancellationToken token)
    {
        Value = value;
        _expression = expression;
        _model = model;
        _token = token;
    }

    public string Value { get; }

    /// <summary>Returns the constant text of an argument: a string, a UTF-8 string or its array; otherwise <c>null</c>.</summary>
    public static ConstantText? Of(IOperation argument, CancellationToken token)
    {
        var operation = argument;
        while (operation is IConversionOperation { OperatorMethod: null, ConstantValue.HasValue: false } conversion)
            operation = conversion.Operand;

        var text = operation switch
        {
            { ConstantValue: { HasValue: true, Value: string constant } } => constant,
            IUtf8StringOperation utf8 => utf8.Value,
            // ToArray() converts a UTF-8 string to a byte array.
            IInvocationOperation { Instance: IUtf8StringOperation utf8, TargetMethod.Name: "ToArray" } => utf8.Value,
            _ => null,
        };
        if (text is null || operation.SemanticModel is not { } model)
            return null;

        var syntax = operation is IInvocationOperation { Instance: { } instance } ? instance.Syntax : operation.Syntax;
        return new ConstantText(text, syntax, model, token);
    }

    /// <summary>Returns the location of some of the characters.</summary>
    public Location Locate(JsonSpan span)
    {
        var positions = _positions ??= Positions();
        if (positions.Count != Value.Length)
            return _expression.GetLocation();

        if (Value.Length == 0)
            return _expression.GetLocation();

        // What is missing at the end of the text is reported after its last character.
        if (span.Start >= Value.Length)
            return Location.Create(_expression.SyntaxTree, new TextSpan(positions[Value.Length - 1].End, 0));

        var last = positions[Math.Max(span.Start, span.End - 1)];
        return Location.Create(_expression.SyntaxTree, TextSpan.FromBounds(positions[span.Start].Start, Math.Max(last.End, positions[span.Start].End)));
    }

    private List<TextSpan> Positions()
    {
        var positions = new List<TextSpan>(Value.Length);
        Append(_expression, positions);
        return positions;
    }

    private void Append(SyntaxNode expression, List<TextSpan> positions)
    {
        switch (expression)
        {
            case ParenthesizedExpressionSyntax parenthesized:
                Append(parenthesized.Expression, positions);
                break;
            case LiteralExpressionSyntax literal when LiteralCharacters.Of(literal.Token) is { } characters:
                positions.AddRange(characters);
                break;
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum when TextOf(sum.Left) is not null && TextOf(sum.Right) is not null:
                Append(sum.Left, positions);
                Append(sum.Right, positions);
                break;
            default:
                // A constant that is defined elsewhere has a single location here for all its characters.
                if (TextOf(expression) is { } text)
                    positions.AddRange(Enumerable.Repeat(expression.Span, text.Length));
                break;
        }
    }

    private string? TextOf(SyntaxNode expression) => _model.GetConstantValue(expression, _token).Value as string;
}
