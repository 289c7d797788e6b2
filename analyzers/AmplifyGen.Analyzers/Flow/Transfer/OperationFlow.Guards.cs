using AmplifyGen.Analyzers.Flow.Calls;
using AmplifyGen.Analyzers.Flow.States;
using AmplifyGen.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmplifyGen.Analyzers.Flow.Transfer;

internal sealed partial class OperationFlow
{
    /// <summary>Returns the result of a call, with what is known because the call returned.</summary>
    private Value Guarded(IInvocationOperation invocation, Value receiver, Value[] values, Value result)
    {
        if (!flow.TracksFacts)
            return result;

        var method = invocation.TargetMethod;
        if (Guards.Refused(method, values, value => CountOf(value, value.Type)) is { } refused)
            Pass(refused, outcome: false);
        else
            Suspect(invocation, invocation.Instance is null ? values : [receiver, .. AnswersOf(receiver), .. values]);

        LearnLeast(method, result);
        LearnFromArguments(method, invocation.Arguments);
        if (method is { Name: nameof(string.Substring), ContainingType.SpecialType: SpecialType.System_String } && values is [Constant { Number: { } start }, ..])
            Learn(Comparison.Below(CountOf(receiver, method.ContainingType), start, includesBound: false), holds: false);

        var promises = new List<(Value Value, bool When)>();
        foreach (var parameter in method.Parameters)
        {
            if (Guards.Find(parameter, "DoesNotReturnIfAttribute") is { ConstructorArguments: [{ Value: bool condition }] })
                Pass(Condition.IsTrue(values[parameter.Ordinal]), !condition);
            if (Guards.Find(parameter, "NotNullAttribute") is not null)
                Learn(Condition.IsNull(After(invocation, parameter, values)), holds: false);
            if (Guards.Find(parameter, "NotNullWhenAttribute") is { ConstructorArguments: [{ Value: bool when }] })
                promises.Add((After(invocation, parameter, values), when));
        }

        foreach (var (name, when) in Guards.MembersNotNull(method))
        {
            if (_isDead || method.ContainingType.GetMembers(name).FirstOrDefault() is not { } member)
                continue;
            var value = Get(invocation, member.IsStatic ? null : receiver, member, TypeOf(member));
            if (when is { } result1)
                promises.Add((value, result1));
            else
                Learn(Condition.IsNull(value), holds: false);
        }

        return promises.Count == 0 || _isDead ? result : Promised(result, promises);
    }

    /// <summary>Learns that an argument of a .NET method is not null if its parameter promises that, and that a parsed text was not empty.</summary>
    private void LearnFromArguments(IMethodSymbol method, IEnumerable<IArgumentOperation> arguments)
    {
        if (!flow.TracksFacts || !Framework.IsSystem(method.ContainingType))
            return;

        foreach (var argument in arguments)
        {
            if (argument.Parameter is not { RefKind: RefKind.None, IsParams: false } parameter || !IsVariable(argument.Value))
                continue;
            if (Framework.RefusesNegative(method, parameter))
                NotNegative(Peek(Unconverted(argument.Value)));
            if (!Nullability.IsPromisedNotNull(parameter.Type))
                continue;

            var value = Peek(Unconverted(argument.Value));
            if (flow.Decisions.Decide(_state, Condition.IsNull(value)) != true)
                Learn(Condition.IsNull(value), holds: false);
            if (parameter.Type.SpecialType is SpecialType.System_String && (method.Name.StartsWith("Parse", StringComparison.Ordinal) || method is { MethodKind: MethodKind.Constructor, ContainingType.Name: nameof(Uri) or "FileInfo" or "DirectoryInfo" }))
                Learn(Comparison.Equal(CountOf(value, parameter.Type), Zero), holds: false);
        }
    }

    /// <summary>Learns that a number of things is not negative, if they could be created or taken.</summary>
    private Value NotNegative(Value count)
    {
        if (flow.TracksFacts && count.IsDiscrete)
            Learn(Comparison.Below(count, 0, includesBound: false), holds: false);
        return count;
    }

    private static bool IsVariable(IOperation operation) => Unconverted(operation) is ILocalReferenceOperation or IParameterReferenceOperation;

    private void LearnLeast(IMethodSymbol method, Value result)
    {
        if (flow.TracksFacts && Framework.LeastResult(method) is { } least)
            Learn(Comparison.Of(Relation.LessOrEqual, new Constant(least), result), holds: true);
    }

    /// <summary>Continues where a condition has an outcome, like after an <c>if</c> that throws for the other outcome.</summary>
    private void Pass(Value condition, bool outcome)
    {
        if (!_isDead)
            Fork(() => [.. flow.Decisions.Assume(_state.Clone(), condition, outcome).Select(static state => new Way(state, Value.Nothing))]);
    }

    /// <summary>Continues in two ways: with the result that promises something, and with the other result.</summary>
    private Value Promised(Value result, List<(Value Value, bool When)> promises) => Fork(() =>
        [.. ((bool[])[true, false])
            .SelectMany(answer => flow.Decisions.Assume(_state.Clone(), result, answer).Where(state => promises.TrueForAll(promise => promise.When != answer || flow.Decisions.Learn(state, Condition.IsNull(promise.Value), holds: false))))
            .Select(state => new Way(state, result))])?.Value ?? Value.Nothing;

    /// <summary>Returns the value of an argument after the call: what the method assigned, or the former value.</summary>
    private Value After(IInvocationOperation invocation, IParameterSymbol parameter, Value[] values)
    {
        if (parameter.RefKind is not (RefKind.Ref or RefKind.Out))
            return values[parameter.Ordinal];

        var argument = invocation.Arguments.FirstOrDefault(argument => SymbolEqualityComparer.Default.Equals(argument.Parameter, parameter))?.Value;
        return argument is IDeclarationExpressionOperation declaration ? Peek(declaration.Expression) : argument is null ? Value.Nothing : Peek(argument);
    }

    /// <summary>
    /// Takes into account that a method whose name implies that it rejects some arguments, and of which nothing else is known, may have
    /// rejected exactly those that matter later.
    /// </summary>
    private void Suspect(IInvocationOperation invocation, Value[] values)
    {
        var method = invocation.TargetMethod;
        if (_isDead || Asserts(invocation) || !Guards.IsNamedLikeGuard(method.Name + method.ContainingType.Name) || Array.TrueForAll(values, static value => value.Symbols.Length == 0))
            return;
        if (flow.Scope.Summaries.OfPredicate(method, flow.Scope) is not null && method.DeclaringSyntaxReferences.Length == 1)
            return;

        var guard = flow.Begin(_state, new Symbol((invocation, nameof(Suspect)), run.Context) { Sources = [.. values.Where(static value => value.Symbols.Length > 0)] });
        Pass(Condition.IsTrue(guard), outcome: true);
    }

    /// <summary>Returns the former results of an object.</summary>
    private IEnumerable<Value> AnswersOf(Value receiver) =>
        _state.Places.Entries.Where(pair => pair.Key.Kind is PlaceKind.Answer or PlaceKind.Member && receiver.Equals(pair.Key.Receiver)).Select(static pair => pair.Value.Value);

    /// <summary>Determines whether a call asserts a condition. The condition is assumed to be true even if the call is omitted.</summary>
    private bool Asserts(IInvocationOperation invocation) =>
        invocation.TargetMethod.Parameters.Any(Guards.StatesCondition)
        && !invocation.Descendants().OfType<IInvocationOperation>().Any(inner => flow.Catalog.Method(inner.TargetMethod) is not null);
}
