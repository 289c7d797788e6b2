using AmplifyGen.Analyzers.Flow.Calls;
using AmplifyGen.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmplifyGen.Analyzers.Flow.Transfer;

internal sealed partial class OperationFlow
{
    /// <summary>Returns the values of the arguments, by their parameters.</summary>
    private Value[] Arguments(IEnumerable<IArgumentOperation> arguments, IMethodSymbol method)
    {
        var values = new Value[method.Parameters.Length];
        for (var index = 0; index < values.Length; index++)
            values[index] = Value.Nothing;
        foreach (var argument in arguments)
        {
            if (argument.Parameter is not { } parameter)
            {
                PassOn(Evaluate(argument.Value));
                continue;
            }

            var value = parameter.RefKind is RefKind.Out ? Value.Nothing : Evaluate(argument.Value);
            if (parameter.RefKind is RefKind.Ref)
                PassOn(value);
            values[parameter.Ordinal] = value;
        }

        return values;
    }

    /// <summary>
    /// Evaluates a .NET method such as <c>int.TryParse</c>, which returns any value if it succeeds, and otherwise the default; <c>null</c> for other methods.
    /// </summary>
    private Value? Tried(IInvocationOperation invocation, Value answer)
    {
        var method = invocation.TargetMethod;
        if (!flow.TracksFacts
            || !Framework.IsSystem(method.ContainingType)
            || !(method.Name.StartsWith("Try", StringComparison.Ordinal) || method.Name is "Remove")
            || method.ReturnType.SpecialType is not SpecialType.System_Boolean
            || invocation.Arguments.Where(static argument => argument.Parameter?.RefKind is RefKind.Ref or RefKind.Out).ToArray() is not [{ Parameter.RefKind: RefKind.Out, Value: not IDiscardOperation } given]
            || IsBuilder(given.Parameter!.Type))
        {
            return null;
        }

        var success = Condition.IsTrue(answer);
        Fork(() => [.. ((bool[])[true, false]).SelectMany(outcome => flow.Decisions.Assume(_state.Clone(), success, outcome)).Select(state => new Way(state, answer))]);
        if (!_isDead)
            Target(given.Value)(flow.Decisions.Decide(_state, success) == false ? Default(given) : Given(given, answer.IsBlurred || (invocation.Instance is null && invocation.Arguments.All(argument => argument == given || argument.Value.ConstantValue.HasValue))));
        return answer;
    }

    /// <summary>Returns the value of an <c>out</c> argument after a method that succeeds: any value that its parameter allows, independent of the variable.</summary>
    private Value Given(IArgumentOperation given, bool isBlur) =>
        flow.Begin(_state, new Symbol(given.Value, run.Context) { ValueType = given.Parameter!.Type, IsBlur = isBlur, IsPromised = Nullability.IsPromisedNotNull(given.Parameter.Type) });

    /// <summary>Returns the value of an <c>out</c> argument after a method that fails.</summary>
    private Value Default(IArgumentOperation given) => given.Parameter!.Type switch
    {
        var type when Nullability.CanBeNull(type) => Value.Null,
        { SpecialType: SpecialType.System_Boolean } => Value.False,
        { SpecialType: SpecialType.System_Char } => new Constant('\0'),
        { TypeKind: TypeKind.Enum } or { SpecialType: >= SpecialType.System_SByte and <= SpecialType.System_Double } => Zero,
        _ => Opaque(given.Value, [], isBlur: true),
    };

    /// <summary>Forgets the arguments that unseen code gets by reference, because it assigns them.</summary>
    private void ForgetArguments(IInvocationOperation invocation, Value[] sources)
    {
        foreach (var argument in invocation.Arguments)
        {
            if (argument.Parameter?.RefKind is RefKind.Ref or RefKind.Out)
                Forget(argument, sources);
        }
    }

    /// <summary>Forgets an argument that was passed by reference. Its value, which may not have changed, is unknown.</summary>
    private void Forget(IArgumentOperation argument, Value[] sources)
    {
        if (argument.Value is not IDiscardOperation)
            Target(argument.Value)(Opaque(argument.Value, sources, isBlur: argument.Parameter is { RefKind: RefKind.Ref }));
    }
}
