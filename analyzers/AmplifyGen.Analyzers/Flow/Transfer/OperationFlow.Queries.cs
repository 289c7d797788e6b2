using AmplifyGen.Analyzers.Flow.Calls;
using AmplifyGen.Analyzers.Flow.Graphs;
using AmplifyGen.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmplifyGen.Analyzers.Flow.Transfer;

internal sealed partial class OperationFlow
{
    private static readonly Value Zero = new Constant(0);

    /// <summary>Evaluates methods that count, or that return a sequence with a known number of elements; <c>null</c> for all others.</summary>
    private Value? Query(IInvocationOperation invocation, Value[] arguments)
    {
        var method = invocation.TargetMethod;
        if (!flow.TracksFacts || !Framework.IsSystem(method.ContainingType))
            return null;
        if (ListedCount(invocation) is { } listed)
            return Sized(invocation, invocation.Type, listed, isBlur: method.ContainingType.SpecialType is SpecialType.System_Enum || !(method.IsStatic || method.ContainingType.SpecialType is SpecialType.System_String));
        if (method is { Name: nameof(Task.WhenAll), ContainingType.Name: nameof(Task), TypeArguments.Length: 1 } && arguments is [var tasks])
            return Sized(invocation, flow.Scope.Compilation.CreateArrayTypeSymbol(method.TypeArguments[0]), CountOf(tasks, Unconverted(invocation.Arguments[0].Value).Type));
        if (method.ContainingType is not { Name: "Enumerable" or "MemoryExtensions" } || arguments.Length == 0)
            return null;

        var source = arguments[0];
        var declared = Unconverted(invocation.Arguments[0].Value).Type;
        if (invocation.TargetMethod.IsExtensionMethod && method.ContainingType.Name is "Enumerable")
            Learn(Condition.IsNull(source), holds: false);
        if (_isDead)
            return Value.Nothing;
        return (method.Name, arguments.Length) switch
        {
            ("Any", 1) => Condition.Not(Comparison.Equal(CountOf(source, declared), Zero)),
            ("Count" or "LongCount", 1) => CountOf(source, declared),
            ("Count" or "LongCount", 2) => Opaque(invocation, [source], isCount: true),
            ("Range" or "Repeat", 2) => Sized(invocation, invocation.Type, NotNegative(arguments[1])),
            ("First" or "Last" or "Max" or "Min" or "Average" or "Aggregate" or "MaxBy" or "MinBy", _) when method.Parameters.All(static parameter => !IsPredicate(parameter.Type)) =>
                LearnNotEmpty(invocation, source, declared),
            ("FirstOrDefault" or "LastOrDefault", 1) when IsSurelyNotEmpty(CountOf(source, declared)) => Opaque(invocation, [source], isNotNull: declared is INamedTypeSymbol { TypeArguments: [var element] } && Nullability.IsPromisedNotNull(element)),
            ("Skip" or "SkipLast", 2) when CountOf(source, declared) is Constant { Number: { } all } && arguments[1] is Constant { Number: >= 0 and var skipped } => Listed(new Constant(Math.Max(all - skipped, 0))),
            ("Where", 2) or ("OfType", 1) or ("Except" or "Intersect", 2) => Sized(invocation, invocation.Type, Filtered(invocation, arguments, CountOf(source, declared)), [.. arguments], isBlur: true),
            ("Single", 1) => LearnSingle(invocation, source, declared),
            ("Append" or "Prepend", 2) => Listed(Comparison.Add(CountOf(source, declared), 1, CountType)),
            ("DefaultIfEmpty", _) => Listed(Comparison.Add(Count(invocation), 1, CountType)),
            ("Concat" or "Union", 2) => Listed(Together(invocation, CountOf(source, declared), CountOf(arguments[1], Unconverted(invocation.Arguments[1].Value).Type))),
            ("Zip", >= 2) => Listed(CountIfNotEmpty(invocation, CountOf(source, declared), CountOf(arguments[1], Unconverted(invocation.Arguments[1].Value).Type))),
            ("Take" or "TakeLast", 2) when arguments[1] is Constant { Number: > 0 } => Listed(CountIfNotEmpty(invocation, CountOf(source, declared))),
            ("Distinct" or "DistinctBy" or "Chunk" or "ToHashSet" or "ToFrozenSet" or "GroupBy" or "ToLookup", _) => Listed(CountIfNotEmpty(invocation, CountOf(source, declared))),
            ("Select" or "OrderBy" or "OrderByDescending" or "ThenBy" or "ThenByDescending" or "Reverse" or "ToList" or "ToArray" or "AsEnumerable" or "Cast" or "Order" or "OrderDescending" or "AsSpan" or "Index" or "ToDictionary", _)
                when method.Name is not "AsSpan" || arguments.Length == 1 => Listed(CountOf(source, declared)),
            _ => null,
        };

        Value Listed(Value count) => Sized(invocation, invocation.Type, count, [source], isCopy: method.Name is "ToList" or "ToArray" or "AsEnumerable" or "Reverse" or "Distinct" || method.Name.StartsWith("Order", StringComparison.Ordinal) || method.Name.StartsWith("ThenBy", StringComparison.Ordinal));
    }

    private static bool IsPredicate(ITypeSymbol type) => type is INamedTypeSymbol { DelegateInvokeMethod: { Parameters.Length: 1, ReturnType.SpecialType: SpecialType.System_Boolean } };

    /// <summary>Returns the sum of the lengths of two sequences; not less than either length if it is not known.</summary>
    private Value Together(IInvocationOperation invocation, Value first, Value second) => (first, second) switch
    {
        (_, Constant { Number: { } number }) => Comparison.Add(first, number, CountType),
        (Constant { Number: { } number }, _) => Comparison.Add(second, number, CountType),
        _ when IsSurelyNotEmpty(first) || IsSurelyNotEmpty(second) => Comparison.Add(Count(invocation), 1, CountType),
        _ => Count(invocation, isBlur: true),
    };

    /// <summary>Returns the number of elements that remain after a filter, which can be zero.</summary>
    private Value Filtered(IInvocationOperation invocation, Value[] arguments, Value count) =>
        flow.Decisions.Decide(_state, Comparison.Equal(count, Zero)) == true
            ? Zero
            : flow.Begin(_state, new Symbol((invocation, nameof(Filtered)), run.Context) { ValueType = CountType, IsCount = true, Sources = [.. arguments.Where(static argument => argument.Symbols.Length > 0)] });

    /// <summary>Returns a number of elements that is zero only if one of the others is zero.</summary>
    private Value CountIfNotEmpty(IInvocationOperation invocation, params Value[] counts) =>
        Array.TrueForAll(counts, IsSurelyNotEmpty) ? Comparison.Add(Count(invocation), 1, CountType)
        : Array.Exists(counts, count => flow.Decisions.Decide(_state, Comparison.Equal(count, Zero)) == true) ? Zero
        : counts.Where(count => !IsSurelyNotEmpty(count)).ToArray() is [var only] ? only
        : Count(invocation, isBlur: true);

    private bool IsSurelyNotEmpty(Value count) => flow.Decisions.Decide(_state, Comparison.Equal(count, Zero)) == false;

    /// <summary>Determines whether a LINQ method runs code of the program: a delegate that it gets, or one of its source sequence.</summary>
    private bool RunsCode(IInvocationOperation invocation, Value[] arguments)
    {
        var delegates = invocation.Arguments.Where(static argument => argument.Parameter?.Type.TypeKind is TypeKind.Delegate);
        var isLazy = arguments is [Symbol { Origin: IOperation source }, ..] && !Framework.IsListed(Unconverted(invocation.Arguments[0].Value).Type) && !flow.HarmlessQueries.Contains(source);
        if (isLazy || !delegates.All(argument => DelegateTarget(argument.Value) is IFlowAnonymousFunctionOperation function && OnlyAsks(function)))
            return true;

        flow.HarmlessQueries.Add(invocation);
        return false;
    }

    /// <summary>Determines whether a LINQ method only enumerates existing elements.</summary>
    private static bool OnlyWalks(IInvocationOperation invocation) =>
        Framework.OnlyWalks(invocation.TargetMethod)
        && invocation.Arguments is [var source, ..]
        && Framework.IsListed(Unconverted(source.Value).Type);

    /// <summary>Determines whether a lambda only reads its arguments and the variables around it.</summary>
    private bool OnlyAsks(IFlowAnonymousFunctionOperation function) =>
        flow.Body.GraphOf(function) is { } graph
        && flow.Body[graph].Operations.All(operation => operation switch
        {
            IInvocationOperation { TargetMethod: var method } => Framework.LeavesAlone(method) || Framework.OnlyAsks(method) || Framework.OnlyWalks(method),
            IPropertyReferenceOperation { Property: var property } => Stability.IsStorage(property) || Framework.IsSystem(property.ContainingType),
            IAssignmentOperation { Target: var target } =>
                target is IFlowCaptureReferenceOperation || (target is ILocalReferenceOperation { Local.ContainingSymbol: var owner } && SymbolEqualityComparer.Default.Equals(owner, function.Symbol)),
            IObjectCreationOperation { Constructor: var constructor } => constructor is { IsImplicitlyDeclared: true } || Framework.IsSystem(constructor?.ContainingType),
            IIncrementOrDecrementOperation or IDynamicInvocationOperation or IDynamicMemberReferenceOperation or IAwaitOperation or IEventAssignmentOperation => false,
            _ => true,
        });

    /// <summary>Learns from methods that throw if there are no elements.</summary>
    private Value LearnNotEmpty(IInvocationOperation invocation, Value source, ITypeSymbol? declared)
    {
        var isEmpty = Comparison.Equal(CountOf(source, declared), Zero);
        ThrowWhere(isEmpty, ThrownType.Framework);
        Learn(isEmpty, holds: false);
        return Opaque(invocation, [source]);
    }

    private Value LearnSingle(IInvocationOperation invocation, Value source, ITypeSymbol? declared)
    {
        var isSingle = Comparison.Equal(CountOf(source, declared), new Constant(1));
        ThrowWhere(Condition.Not(isSingle), ThrownType.Framework);
        Learn(isSingle, holds: true);
        return Opaque(invocation, [source]);
    }

    /// <summary>Returns the number of elements in the result of a method that uses no other collection.</summary>
    private Value? ListedCount(IInvocationOperation invocation)
    {
        var method = invocation.TargetMethod;
        return (method.ContainingType, method.Name) switch
        {
            ({ SpecialType: SpecialType.System_Array } or { Name: "Enumerable" }, "Empty") => Zero,
            ({ SpecialType: SpecialType.System_Enum }, "GetValues" or "GetNames") when method.TypeArguments is [{ TypeKind: TypeKind.Enum } type] => CountOfValues(type),
            ({ SpecialType: SpecialType.System_Enum }, "GetValues" or "GetNames") when invocation.Arguments is [{ Value: ITypeOfOperation { TypeOperand: { TypeKind: TypeKind.Enum } type } }] => CountOfValues(type),

            // The result contains at least the text itself, unless empty parts are removed.
            ({ SpecialType: SpecialType.System_String }, "Split") when !invocation.Arguments.Any(static argument => argument is { Parameter.Type.Name: "StringSplitOptions" } && !KeepsEmptyParts(argument.Value)) =>
                CountOfParts(invocation),
            ({ Name: "ImmutableArray" or "ImmutableList" or "ImmutableQueue" or "ImmutableStack" }, "Create") when method.Parameters is not [{ Type: IArrayTypeSymbol }, _, ..] => CountOfArguments(invocation),
            ({ Name: "ImmutableArray" or "ImmutableList" or "ImmutableQueue" or "ImmutableStack" or "ImmutableHashSet" or "ImmutableSortedSet" or "ImmutableDictionary" }, "Add" or "Insert" or "Push" or "Enqueue" or "SetItem") when !method.IsStatic =>
                Comparison.Add(Count(invocation, isBlur: true), 1, CountType),
            ({ ContainingNamespace.Name: "Immutable" }, "Clear") when !method.IsStatic => Zero,
            ({ Name: "ImmutableHashSet" or "ImmutableSortedSet" or "FrozenSet" }, "Create") when CountOfArguments(invocation) is Constant { Number: > 0 } => Comparison.Add(Count(invocation, isBlur: true), 1, CountType),
            _ => null,
        };
    }

    /// <summary>Returns the number of parts of a text: at least one, and not more than the call allows.</summary>
    private Value CountOfParts(IInvocationOperation invocation)
    {
        var count = Comparison.Add(Count(invocation, source: Peek(invocation.Instance!)), 1, CountType);
        if (invocation.Arguments.FirstOrDefault(static argument => argument is { Parameter.Name: "count", Value.ConstantValue: { HasValue: true, Value: > 0 } })?.Value.ConstantValue.Value is int most)
            Learn(Comparison.Below(count, most, includesBound: true), holds: true);
        return count;
    }

    private static Constant CountOfValues(ITypeSymbol type) => new(type.GetMembers().Count(static member => member is IFieldSymbol { IsConst: true }));

    private static bool KeepsEmptyParts(IOperation options) =>
        options.ConstantValue is { HasValue: true, Value: int flags } && (flags & (int)StringSplitOptions.RemoveEmptyEntries) == 0;

    /// <summary>Returns the result of a visible iterator: at least one element, or an unknown number.</summary>
    private Value Yielded(IInvocationOperation invocation, Value result)
    {
        if (!flow.TracksFacts || YieldedElements.AreSure(invocation.TargetMethod, flow.Token) is not { } isSure)
            return result;
        return Sized(invocation, invocation.Type, isSure ? Comparison.Add(Count(invocation), 1, CountType) : Count(invocation, isBlur: true));
    }

    /// <summary>Returns the number of elements in a call, listed individually or as the elements of a <c>params</c> parameter.</summary>
    private static Value? CountOfArguments(IInvocationOperation invocation)
    {
        var listed = 0;
        foreach (var argument in invocation.Arguments)
        {
            switch (argument)
            {
                case { ArgumentKind: ArgumentKind.ParamArray, Value: IArrayCreationOperation { Initializer: { } initializer } }:
                    listed += initializer.ElementValues.Length;
                    break;
                case { ArgumentKind: ArgumentKind.Explicit, Parameter.Type: not (IArrayTypeSymbol or { Name: "ReadOnlySpan" or "IEqualityComparer" or "IComparer" }) }:
                    listed++;
                    break;
                default:
                    return null;
            }
        }

        return new Constant(listed);
    }

    /// <summary>Takes an element from a queue or a stack, which succeeds if it has one; <c>null</c> if the call is of another method.</summary>
    private Value? Take(IInvocationOperation invocation, Value collection)
    {
        var method = invocation.TargetMethod;
        if (!flow.TracksFacts || method.ContainingType is not { Name: "Queue" or "Stack" or "PriorityQueue" } type || !Framework.IsSystem(type))
            return null;

        var count = CountOf(collection, type);
        switch (method.Name)
        {
            case "TryDequeue" or "TryPop" or "TryPeek":
                var has = Condition.Not(Comparison.Equal(count, Zero));
                if (method.Name is not "TryPeek")
                    SetCount(collection, type, invocation, Count(invocation));
                var answer = Tried(invocation, has);
                if (answer is null)
                    ForgetArguments(invocation, []);
                return _isDead ? Value.Nothing : Guarded(invocation, collection, [.. method.Parameters.Select(static _ => Value.Nothing)], answer ?? has);
            case "Dequeue" or "Pop" or "Peek":
                var isEmpty = Comparison.Equal(count, Zero);
                ThrowWhere(isEmpty, ThrownType.Framework);
                Learn(isEmpty, holds: false);
                return null;
            default:
                return null;
        }
    }

    /// <summary>Returns what is known about the result of <c>Math.Max</c> and similar methods: it is on one side of each constant.</summary>
    private Value Bounded(IMethodSymbol method, Value[] operands, Value result)
    {
        LearnLeast(method, result);
        if (method.ContainingType is not { Name: "Math" } and not { SpecialType: >= SpecialType.System_SByte and <= SpecialType.System_UInt64 })
            return result;

        var (least, greatest) = (method.Name, operands) switch
        {
            ("Max", _) when operands.Max(static operand => Ranges.OfKnown(operand)?.Least) is { } most => (new Constant(most), null),
            ("Abs", [var number]) => (Zero, Ranges.Of(number) is var (lowest, highest) && lowest > int.MinValue && highest < int.MaxValue ? new Constant(Math.Max(-lowest.Value, highest.Value)) : null),
            ("Sign", _) => (new Constant(-1), new Constant(1)),
            ("Min", _) when operands.Min(static operand => Ranges.OfKnown(operand)?.Greatest) is { } fewest => (null, new Constant(fewest)),
            ("Clamp", [_, Constant lower, Constant upper]) => (lower, upper),
            _ => ((Value?)null, (Value?)null),
        };
        if (least is not null)
            Learn(Comparison.Of(Relation.LessOrEqual, least, result), holds: true);
        if (greatest is not null)
            Learn(Comparison.Of(Relation.LessOrEqual, result, greatest), holds: true);
        return result;
    }
}
