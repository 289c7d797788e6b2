using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmplifyGen.Analyzers.Members;

/// <summary>Finds the previous step in a chain such as <c>request.ResourceConfig.UserPoolConfigs</c>.</summary>
internal static class OperationOrigin
{
    /// <summary>Returns the instance of an operation, or <c>null</c> at the start of the chain.</summary>
    public static IOperation? Of(IOperation operation) => operation switch
    {
        IMemberReferenceOperation reference => reference.Instance,
        IInvocationOperation invocation => invocation.Instance,
        IConversionOperation conversion => conversion.Operand,
        IArrayElementReferenceOperation element => element.ArrayReference,
        ICoalesceOperation coalesce => coalesce.Value,
        IWithOperation copy => copy.Operand,
        IConditionalAccessOperation access => access.WhenNotNull,
        IConditionalAccessInstanceOperation instance => Accessed(instance),
        IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ImplicitReceiver } instance => Initialized(instance),
        IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.PatternInput } instance => Matched(instance),
        _ => null,
    };

    /// <summary>Returns <c>a</c> for the part after the question mark of <c>a?.B</c>.</summary>
    private static IOperation? Accessed(IOperation instance)
    {
        for (var (child, parent) = (instance, instance.Parent); parent is not null; (child, parent) = (parent, parent.Parent))
        {
            if (parent is IConditionalAccessOperation access && child == access.WhenNotNull)
                return access.Operation;
        }

        return null;
    }

    /// <summary>Returns <c>a</c> for a member in <c>a with { B = … }</c>, and nothing for a new object.</summary>
    private static IOperation? Initialized(IOperation instance)
    {
        for (var parent = instance.Parent; parent is not null; parent = parent.Parent)
        {
            switch (parent)
            {
                case IWithOperation copy:
                    return copy.Operand;
                case IObjectCreationOperation:
                    return null;
            }
        }

        return null;
    }

    /// <summary>Returns <c>a</c> for a member in <c>a is { B: … }</c>, or the member whose pattern contains it.</summary>
    private static IOperation? Matched(IOperation instance)
    {
        for (var (child, parent) = (instance, instance.Parent); parent is not null; (child, parent) = (parent, parent.Parent))
        {
            switch (parent)
            {
                case IPropertySubpatternOperation subpattern when child == subpattern.Pattern:
                    return subpattern.Member;
                case IIsPatternOperation match:
                    return match.Value;
                case ISwitchExpressionOperation choice:
                    return choice.Value;
                case ISwitchOperation choice:
                    return choice.Value;
            }
        }

        return null;
    }
}
