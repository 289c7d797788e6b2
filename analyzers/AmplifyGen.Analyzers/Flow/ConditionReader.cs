using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmplifyGen.Analyzers.Flow;

/// <summary>Reads conditions into keys: two conditions with the same key hold together, as far as the analysis is concerned.</summary>
internal sealed class ConditionReader
{
    private readonly Dictionary<ISymbol, int> _numbers = new(SymbolEqualityComparer.Default);

    /// <param name="condition">The condition.</param>
    /// <param name="source">Finds the operation of which a flow capture is a copy.</param>
    /// <param name="isNegated">Whether the condition holds where the key does not.</param>
    public ConditionKey? Read(IOperation condition, Func<IFlowCaptureReferenceOperation, IOperation?> source, out bool isNegated)
    {
        isNegated = false;
        while (true)
        {
            switch (condition)
            {
                case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not, OperatorMethod: null } not:
                    isNegated = !isNegated;
                    condition = not.Operand;
                    continue;
                case IParenthesizedOperation parenthesized:
                    condition = parenthesized.Operand;
                    continue;
                case IConversionOperation { OperatorMethod: null } conversion:
                    condition = conversion.Operand;
                    continue;
                case IIsNullOperation isNull:
                    return Key(isNull.Operand, ConditionRelation.Equal, constant: null, source);
                case IIsPatternOperation pattern:
                    return Read(pattern.Value, pattern.Pattern, source, ref isNegated);
                case IBinaryOperation { IsLifted: false } binary:
                    return Read(binary, source, ref isNegated);
                default:
                    return condition.Type?.SpecialType is SpecialType.System_Boolean ? Key(condition, ConditionRelation.Equal, constant: true, source) : null;
            }
        }
    }

    /// <summary>The name of a variable or of a path from one; <c>null</c> for what may differ each time it is asked.</summary>
    public string? Operand(IOperation? operation, Func<IFlowCaptureReferenceOperation, IOperation?> source) => operation switch
    {
        { ConstantValue: { HasValue: true, Value: var value } } => "'" + Convert.ToString(value, CultureInfo.InvariantCulture) + "'",
        IConversionOperation { OperatorMethod: null } conversion => Operand(conversion.Operand, source),
        IParenthesizedOperation parenthesized => Operand(parenthesized.Operand, source),
        ILocalReferenceOperation local => Name(local.Local),
        IParameterReferenceOperation parameter => Name(parameter.Parameter),
        IInstanceReferenceOperation => "this",
        IFlowCaptureReferenceOperation capture when source(capture) is { } copied => Operand(copied, source),
        IFieldReferenceOperation field => Path(field.Instance, field.Field, [], source),
        IPropertyReferenceOperation property => Path(property.Instance, property.Property, property.Arguments, source),
        IInvocationOperation invocation => Path(invocation.Instance, invocation.TargetMethod, invocation.Arguments, source),
        _ => null,
    };

    public string Name(ISymbol symbol)
    {
        if (!_numbers.TryGetValue(symbol, out var number))
            _numbers.Add(symbol, number = _numbers.Count);
        return "#" + number.ToString(CultureInfo.InvariantCulture) + ";";
    }

    private string? Path(IOperation? instance, ISymbol symbol, IEnumerable<IArgumentOperation> arguments, Func<IFlowCaptureReferenceOperation, IOperation?> source)
    {
        var path = instance is null ? "" : Operand(instance, source);
        if (path is null)
            return null;

        path += "." + Name(symbol);
        foreach (var argument in arguments)
        {
            if (Operand(argument.Value, source) is not { } value)
                return null;
            path += "," + value;
        }

        return path;
    }

    private ConditionKey? Read(IOperation value, IPatternOperation pattern, Func<IFlowCaptureReferenceOperation, IOperation?> source, ref bool isNegated)
    {
        for (; pattern is INegatedPatternOperation negated; pattern = negated.Pattern)
            isNegated = !isNegated;

        switch (pattern)
        {
            case IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: var constant } }:
                return Key(value, ConditionRelation.Equal, constant, source);

            // `is { }`, and `is { } name`.
            case IRecursivePatternOperation { DeconstructionSubpatterns.IsEmpty: true, PropertySubpatterns.IsEmpty: true } recursive
                when SymbolEqualityComparer.Default.Equals(recursive.MatchedType, value.Type):
                isNegated = !isNegated;
                return Key(value, ConditionRelation.Equal, constant: null, source);

            default:
                return null;
        }
    }

    private ConditionKey? Read(IBinaryOperation binary, Func<IFlowCaptureReferenceOperation, IOperation?> source, ref bool isNegated)
    {
        var (left, right, kind) = (binary.LeftOperand, binary.RightOperand, binary.OperatorKind);
        if (left.ConstantValue.HasValue)
            (left, right, kind) = (right, left, Mirror(kind));

        isNegated ^= kind is BinaryOperatorKind.NotEquals or BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual;
        var relation = kind switch
        {
            BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals => ConditionRelation.Equal,
            BinaryOperatorKind.LessThan or BinaryOperatorKind.GreaterThanOrEqual => ConditionRelation.LessThan,
            BinaryOperatorKind.LessThanOrEqual or BinaryOperatorKind.GreaterThan => ConditionRelation.LessThanOrEqual,
            _ => (ConditionRelation?)null,
        };
        if (relation is not { } known)
            return null;
        if (right.ConstantValue is { HasValue: true, Value: var constant })
            return Key(left, known, constant, source);

        // A comparison of two variables is a condition of its own.
        return Operand(left, source) is { } first && Operand(right, source) is { } second
            ? new ConditionKey($"{first}{known}{second}", ConditionRelation.Equal, true)
            : null;
    }

    private ConditionKey? Key(IOperation operand, ConditionRelation relation, object? constant, Func<IFlowCaptureReferenceOperation, IOperation?> source) =>
        operand.ConstantValue.HasValue || Operand(operand, source) is not { } name ? null : new ConditionKey(name, relation, constant);

    private static BinaryOperatorKind Mirror(BinaryOperatorKind kind) => kind switch
    {
        BinaryOperatorKind.LessThan => BinaryOperatorKind.GreaterThan,
        BinaryOperatorKind.LessThanOrEqual => BinaryOperatorKind.GreaterThanOrEqual,
        BinaryOperatorKind.GreaterThan => BinaryOperatorKind.LessThan,
        BinaryOperatorKind.GreaterThanOrEqual => BinaryOperatorKind.LessThanOrEqual,
        _ => kind,
    };
}
