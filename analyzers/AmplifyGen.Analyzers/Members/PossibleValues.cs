using AmplifyGen.Analyzers.Facts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmplifyGen.Analyzers.Members;

/// <summary>
/// Finds the expressions that can become the value of another: the arms of <c>a ? b : c</c> and of a switch expression, both sides of
/// <c>a ?? b</c>, and the operand of a conversion to a type of the runtime. Other expressions are their own value.
/// </summary>
internal static class PossibleValues
{
    public static IEnumerable<IOperation> Of(IOperation value, RuntimeSymbols symbols)
    {
        if (value.ConstantValue.HasValue)
            return [value];

        return value switch
        {
            IConversionOperation conversion when conversion.OperatorMethod is not { } method || symbols.KeepsValue(method) => Of(conversion.Operand, symbols),
            IConditionalOperation { WhenFalse: { } whenFalse } conditional => OfConditional(conditional, whenFalse, symbols),
            ICoalesceOperation coalesce => Of(coalesce.Value, symbols).Where(static side => !IsNull(side)).Concat(Of(coalesce.WhenNull, symbols)),
            ISwitchExpressionOperation choice => choice.Arms.SelectMany(arm => Of(arm.Value, symbols)),
            _ => [value],
        };
    }

    public static bool IsNull(IOperation value) =>
        value.ConstantValue is { HasValue: true, Value: null }
        || value is IDefaultValueOperation { Type.IsReferenceType: true };

    private static IEnumerable<IOperation> OfConditional(IConditionalOperation conditional, IOperation whenFalse, RuntimeSymbols symbols) =>
        conditional.Condition.ConstantValue switch
        {
            { HasValue: true, Value: true } => Of(conditional.WhenTrue, symbols),
            { HasValue: true, Value: false } => Of(whenFalse, symbols),
            _ => Of(conditional.WhenTrue, symbols).Concat(Of(whenFalse, symbols)),
        };
}
