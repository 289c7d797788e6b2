using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmplifyGen.Analyzers.Members;

/// <summary>
/// The expressions of which one becomes the value of another: the arms of <c>a ? b : c</c> and of a switch expression, both sides
/// of <c>a ?? b</c>. Everything else is its own value.
/// </summary>
internal static class PossibleValues
{
    public static IEnumerable<IOperation> Of(IOperation value)
    {
        if (value.ConstantValue.HasValue)
            return [value];

        return value switch
        {
            IConversionOperation { OperatorMethod: null } conversion => Of(conversion.Operand),
            IConditionalOperation { WhenFalse: { } whenFalse } conditional => OfConditional(conditional, whenFalse),
            ICoalesceOperation coalesce => Of(coalesce.Value).Where(static side => !IsNull(side)).Concat(Of(coalesce.WhenNull)),
            ISwitchExpressionOperation choice => choice.Arms.SelectMany(static arm => Of(arm.Value)),
            _ => [value],
        };
    }

    /// <summary>The constant texts among the values.</summary>
    public static IEnumerable<(IOperation Operation, string Text)> Texts(IOperation value)
    {
        foreach (var possible in Of(value))
        {
            if (possible.ConstantValue is { HasValue: true, Value: string text })
                yield return (possible, text);
        }
    }

    public static bool IsNull(IOperation value) =>
        value.ConstantValue is { HasValue: true, Value: null }
        || value is IDefaultValueOperation { Type.IsReferenceType: true };

    private static IEnumerable<IOperation> OfConditional(IConditionalOperation conditional, IOperation whenFalse) =>
        conditional.Condition.ConstantValue switch
        {
            { HasValue: true, Value: true } => Of(conditional.WhenTrue),
            { HasValue: true, Value: false } => Of(whenFalse),
            _ => Of(conditional.WhenTrue).Concat(Of(whenFalse)),
        };
}
