using AmplifyGen.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;

namespace AmplifyGen.Analyzers.Flow.Calls;

/// <summary>Derives facts about the arguments of a call that returned, from attributes and from the purpose of .NET methods.</summary>
internal static class Guards
{
    private static readonly string[] GuardWords = ["Throw", "Guard", "Ensure", "Require", "Validate", "Check", "Verify", "Assert", "Must", "NotNull", "NotEmpty", "Against", "Expect", "Demand"];

    /// <summary>Determines whether the name of a method implies that it rejects some arguments.</summary>
    public static bool IsNamedLikeGuard(string name) => Array.Exists(GuardWords, word => name.IndexOf(word, StringComparison.Ordinal) >= 0);

    /// <summary>Returns an attribute of <c>System.Diagnostics.CodeAnalysis</c>, if the symbol has it.</summary>
    public static AttributeData? Find(ISymbol symbol, string attribute)
    {
        foreach (var data in symbol.GetAttributes())
        {
            if (data.AttributeClass is { ContainingNamespace.Name: "CodeAnalysis" } type && string.Equals(type.Name, attribute, StringComparison.Ordinal))
                return data;
        }

        return null;
    }

    /// <summary>Determines whether a method returns only if the argument of a parameter is true: <c>Debug.Assert(condition)</c>.</summary>
    public static bool StatesCondition(IParameterSymbol parameter) =>
        parameter.Type.SpecialType is SpecialType.System_Boolean
        && (Find(parameter, "DoesNotReturnIfAttribute") is not null || (parameter.ContainingType is { Name: "Contract" } type && Framework.IsSystem(type)));

    /// <summary>Returns the condition that is false after a method such as <c>ThrowIfZero</c> returned; <c>null</c> if the method is not such a method.</summary>
    /// <param name="count">Finds the number of elements, or characters, of a value.</param>
    public static Value? Refused(IMethodSymbol method, Value[] arguments, Func<Value, Value> count)
    {
        if (!method.IsStatic || !Framework.IsSystem(method.ContainingType))
            return null;
        if (!method.ContainingType.Name.EndsWith("Exception", StringComparison.Ordinal))
            return RefusedElsewhere(method, arguments);

        var zero = new Constant(0);
        return (method.Name, arguments) switch
        {
            ("ThrowIfNull", [var value, ..]) => Condition.IsNull(value),
            ("ThrowIfNullOrEmpty" or "ThrowIfNullOrWhiteSpace", [var value, ..]) => Condition.Or(Condition.IsNull(value), Comparison.Equal(count(value), zero)),
            ("ThrowIfZero", [var value, ..]) => Comparison.Equal(value, zero),
            ("ThrowIfNegative", [var value, ..]) => Comparison.Of(Relation.Less, value, zero),
            ("ThrowIfNegativeOrZero", [var value, ..]) => Comparison.Of(Relation.LessOrEqual, value, zero),
            ("ThrowIfEqual", [var value, var other, ..]) => Comparison.Equal(value, other),
            ("ThrowIfNotEqual", [var value, var other, ..]) => Condition.Not(Comparison.Equal(value, other)),
            ("ThrowIfLessThan", [var value, var other, ..]) => Comparison.Of(Relation.Less, value, other),
            ("ThrowIfLessThanOrEqual", [var value, var other, ..]) => Comparison.Of(Relation.LessOrEqual, value, other),
            ("ThrowIfGreaterThan", [var value, var other, ..]) => Comparison.Of(Relation.Less, other, value),
            ("ThrowIfGreaterThanOrEqual", [var value, var other, ..]) => Comparison.Of(Relation.LessOrEqual, other, value),
            ("ThrowIf", [var value, ..]) => Condition.IsTrue(value),
            _ => null,
        };
    }

    /// <summary>Returns the same condition if it is the only one that the method rejects. A text of white space is not taken into account.</summary>
    public static Value? RefusesOnly(IMethodSymbol method, Value[] arguments, Func<Value, Value> count) =>
        method.Name is "ThrowIfNullOrWhiteSpace" ? null : Refused(method, arguments, count);

    private static Value? RefusedElsewhere(IMethodSymbol method, Value[] arguments) => (method.ContainingType.Name, method.Name, arguments) switch
    {
        ("Contract", "Requires" or "Assert" or "Assume", [var condition, ..]) => Condition.Not(Condition.IsTrue(condition)),
        ("Monitor", "Enter" or "TryEnter", [var gate, ..]) => Condition.IsNull(gate),
        _ => null,
    };

    /// <summary>Returns the members that a method makes not null, always or for one of its results.</summary>
    public static IEnumerable<(string Member, bool? When)> MembersNotNull(ISymbol method)
    {
        foreach (var data in method.GetAttributes())
        {
            if (data.AttributeClass is not { ContainingNamespace.Name: "CodeAnalysis", Name: "MemberNotNullAttribute" or "MemberNotNullWhenAttribute" })
                continue;

            var when = data.ConstructorArguments is [{ Value: bool result }, ..] ? result : (bool?)null;
            foreach (var argument in data.ConstructorArguments)
            {
                if (argument is { Kind: TypedConstantKind.Array, IsNull: false })
                {
                    foreach (var name in argument.Values)
                        yield return (name.Value as string ?? "", when);
                }
                else if (argument.Value is string name)
                {
                    yield return (name, when);
                }
            }
        }
    }
}
