using AmplifyGen.Analyzers.Flow.Calls;
using AmplifyGen.Analyzers.Flow.Graphs;
using AmplifyGen.Analyzers.Flow.States;
using AmplifyGen.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AmplifyGen.Analyzers.Flow.Transfer;

internal sealed partial class OperationFlow
{
    /// <summary>So many turns of a loop over elements whose number is not known are told apart.</summary>
    private const int MaxOpenPosition = 1;

    // The kind of this operation is newer than the oldest compiler that the analyzers run in.
    private static bool IsCollectionExpression(IOperation operation) => operation.Syntax is CollectionExpressionSyntax && operation is not IConversionOperation;

    private Value Create(IArrayCreationOperation array)
    {
        var size = array.DimensionSizes.Select(Evaluate).ToArray();
        if (array.Initializer is { } initializer)
            HandOnChildren(initializer);
        return Sized(array, array.Type, size is [var length] ? length : Value.Nothing);
    }

    private Value CreateCollection(IOperation expression)
    {
        HandOnChildren(expression);
        var elements = ((CollectionExpressionSyntax)expression.Syntax).Elements;
        var isOpen = elements.Any(static element => element is SpreadElementSyntax);
        var least = elements.Count(static element => element is ExpressionElementSyntax);
        if (!flow.TracksFacts)
            return Value.Nothing;

        var count = isOpen ? Comparison.Add(Count(expression), least, CountType) : new Constant(least);
        return Sized(expression, expression.Type, count);
    }

    /// <summary>A new collection with so many elements.</summary>
    private Value Sized(IOperation operation, ITypeSymbol? type, Value size)
    {
        if (!flow.TracksFacts)
            return Value.Nothing;

        var isFixed = Framework.HasFixedCount(type);
        var collection = flow.Begin(_state, new Symbol(operation, run.Context) { ValueType = type, IsNotNull = true, Size = isFixed && !size.IsNothing ? size : null });
        if (!isFixed && !size.IsNothing)
            _state.Write(Place.Of(PlaceKind.Count, collection), new PlaceContent(size, IsStale: false));
        return collection;
    }

    /// <summary>How many elements a collection has.</summary>
    private Value CountOf(Value collection, INamedTypeSymbol? declared)
    {
        var isFixed = Framework.HasFixedCount(collection.Type ?? declared) || Framework.HasFixedCount(declared);
        return collection switch
        {
            Symbol { Size: { } size } => size,
            Constant { Content: string text } => new Constant(text.Length),
            _ when !flow.TracksFacts => Value.Nothing,
            Term { Kind: TermKind.Member, Member: { } member } when flow.Scope.Summaries.InitialElements.Of(member, flow.Token) is > 0 and var count =>
                isFixed ? new Constant(count) : ReadCount(collection, isBlur: true),
            _ when isFixed => new Term(TermKind.Length, member: null, [collection], CountType),
            _ => ReadCount(collection, isBlur: false),
        };
    }

    /// <param name="isBlur">Whether the collection had elements at first, so that it is unlikely to have none.</param>
    private Value ReadCount(Value collection, bool isBlur) => Read(Place.Of(PlaceKind.Count, collection), CountType, [collection], isBlur);

    private ITypeSymbol CountType => flow.Scope.Compilation.GetSpecialType(SpecialType.System_Int32);

    /// <summary>A number of which only its origin is known.</summary>
    private Symbol Count(object origin) => flow.Begin(_state, new Symbol((origin, nameof(Count)), run.Context) { ValueType = CountType, IsCount = true });

    private void SetCount(Value collection, INamedTypeSymbol type, object origin, Value? count = null)
    {
        if (flow.TracksFacts && !Framework.HasFixedCount(type))
            Write(Place.Of(PlaceKind.Count, collection), count ?? Count(origin));
    }

    /// <summary>What a call does to the number of elements; <c>null</c> if it is no method of a collection that changes it.</summary>
    private bool ChangesCount(IInvocationOperation invocation, Value collection)
    {
        var method = invocation.TargetMethod;
        if (method.IsStatic || !Framework.IsCollection(method.ContainingType) || !flow.TracksFacts)
            return false;

        var before = CountOf(collection, method.ContainingType);
        switch (method.Name)
        {
            // A set or a dictionary may have the element already: one at least is sure.
            case "Add" when method.ReturnsVoid && method.Parameters.Length == 1:
            case "Insert" or "Enqueue" or "Push" or "AddLast" or "AddFirst":
                SetCount(collection, method.ContainingType, invocation, Comparison.Add(before, 1, CountType));
                return true;
            case "Add" or "TryAdd":
                SetCount(collection, method.ContainingType, invocation, Comparison.Add(Count(invocation), 1, CountType));
                return true;
            case "Clear":
                SetCount(collection, method.ContainingType, invocation, new Constant(0));
                return true;
            case "AddRange" or "InsertRange" or "UnionWith":
                SetCount(collection, method.ContainingType, invocation);
                Learn(Comparison.Of(Relation.LessOrEqual, before, CountOf(collection, method.ContainingType)), holds: true);
                return true;
            case var name when name.StartsWith("Remove", StringComparison.Ordinal) || name is "Dequeue" or "Pop" or "TryDequeue" or "TryPop" or "ExceptWith" or "IntersectWith":
                SetCount(collection, method.ContainingType, invocation);
                return true;
            default:
                return false;
        }
    }

    /// <summary>Methods of LINQ that count, or that give another sequence with as many elements; <c>null</c> for every other.</summary>
    private Value? Query(IInvocationOperation invocation, Value[] arguments)
    {
        var method = invocation.TargetMethod;
        if (!flow.TracksFacts || !Framework.IsSystem(method.ContainingType))
            return null;
        if (ListedCount(invocation) is { } listed)
            return Sized(invocation, invocation.Type, listed);
        if (method.ContainingType is not { Name: "Enumerable" or "MemoryExtensions" } || arguments.Length == 0)
            return null;

        var source = arguments[0];
        var declared = Unconverted(invocation.Arguments[0].Value).Type as INamedTypeSymbol;
        return (method.Name, arguments.Length) switch
        {
            ("Any", 1) => Condition.Not(Comparison.Equal(CountOf(source, declared), new Constant(0))),
            ("Count" or "LongCount", 1) => CountOf(source, declared),
            ("Range" or "Repeat", 2) => Sized(invocation, invocation.Type, arguments[1]),
            ("First" or "Last" or "Single", 1) => LearnNotEmpty(invocation, source, declared),
            ("Append" or "Prepend", 2) => Sized(invocation, invocation.Type, Comparison.Add(CountOf(source, declared), 1, CountType)),
            ("DefaultIfEmpty", _) => Sized(invocation, invocation.Type, Comparison.Add(Count(invocation), 1, CountType)),
            ("Select" or "OrderBy" or "OrderByDescending" or "ThenBy" or "ThenByDescending" or "Reverse" or "ToList" or "ToArray" or "AsEnumerable" or "Cast" or "Order" or "OrderDescending" or "AsSpan", _) =>
                Sized(invocation, invocation.Type, CountOf(source, declared)),
            _ => null,
        };
    }

    /// <summary>Methods that throw where there is nothing.</summary>
    private Value LearnNotEmpty(IInvocationOperation invocation, Value source, INamedTypeSymbol? declared)
    {
        run.Throw(_state, ThrownType.Unknown);
        Learn(Comparison.Equal(CountOf(source, declared), new Constant(0)), holds: false);
        return Opaque(invocation, [source]);
    }

    /// <summary>How many elements a method gives that does not look at another collection.</summary>
    private Value? ListedCount(IInvocationOperation invocation)
    {
        var method = invocation.TargetMethod;
        return (method.ContainingType, method.Name) switch
        {
            ({ SpecialType: SpecialType.System_Array } or { Name: "Enumerable" }, "Empty") => new Constant(0),
            ({ SpecialType: SpecialType.System_Enum }, "GetValues" or "GetNames") when method.TypeArguments is [{ TypeKind: TypeKind.Enum } type] =>
                new Constant(type.GetMembers().Count(static member => member is IFieldSymbol { IsConst: true })),

            // There is at least the text itself, unless empty parts are left out.
            ({ SpecialType: SpecialType.System_String }, "Split") when !invocation.Arguments.Any(static argument => argument is { Value.ConstantValue: not { HasValue: true, Value: 0 }, Parameter.Type.Name: "StringSplitOptions" }) =>
                Comparison.Add(Count(invocation), 1, CountType),
            _ => null,
        };
    }

    /// <summary>A loop over a collection begins: how many turns it takes is what the collection holds now.</summary>
    private Value? Enumerate(IInvocationOperation invocation, Value collection)
    {
        if (invocation.TargetMethod is not { Name: "GetEnumerator" or "GetAsyncEnumerator" } || !flow.TracksFacts)
            return null;

        var count = CountOf(collection, Unconverted(invocation.Instance!).Type as INamedTypeSymbol);
        var enumerator = flow.Begin(_state, new Symbol(invocation, run.Context) { ValueType = invocation.Type, IsNotNull = true, IsPart = true, Sources = collection.Symbols.Length == 0 ? [] : [collection] });
        _state.Write(Place.Of(PlaceKind.Limit, enumerator), new PlaceContent(count, IsStale: false));
        _state.Write(Place.Of(PlaceKind.Position, enumerator), new PlaceContent(new Constant(0), IsStale: false));
        return enumerator;
    }

    /// <summary>Whether there is another element.</summary>
    private Value? MoveNext(IInvocationOperation invocation, Value enumerator)
    {
        if (invocation.TargetMethod is not { Name: "MoveNext" or "MoveNextAsync" } || !_state.Places.TryGetValue(Place.Of(PlaceKind.Position, enumerator), out var position))
            return null;

        var limit = _state.Places.TryGetValue(Place.Of(PlaceKind.Limit, enumerator), out var content) ? content.Value : Value.Nothing;
        if (position.Value is not Constant { Number: { } moved } || (limit is not Constant && moved > MaxOpenPosition))
            return Opaque(invocation, []);

        _state.Write(Place.Of(PlaceKind.Position, enumerator), new PlaceContent(new Constant(moved + 1), IsStale: false));
        return Condition.Not(Comparison.Below(limit, moved + 1, includesBound: false));
    }

    /// <summary>Whether a loop over a collection can throw neither where it begins nor where it goes on.</summary>
    private bool IsSafeToWalk(IInvocationOperation invocation, Value receiver)
    {
        if (receiver is Symbol { Size: not null } or Constant)
            return true;
        if (_state.Places.TryGetValue(Place.Of(PlaceKind.Limit, receiver), out var limit))
        {
            return limit.Value is Constant or Term { Kind: TermKind.Length }
                || (receiver is Symbol { Sources: [var collection] } && _state.Places.TryGetValue(Place.Of(PlaceKind.Count, collection), out var count) && !count.IsStale && count.Value.Equals(limit.Value));
        }

        return invocation.Instance is { } instance && Framework.IsListed(Unconverted(instance).Type) && !IsNullPossible(Unconverted(instance), receiver);
    }

    /// <summary>Whether a property is the element at which a loop over a collection has arrived.</summary>
    private bool IsCurrent(IPropertyReferenceOperation property, Value receiver) =>
        string.Equals(property.Property.Name, nameof(IEnumerator<int>.Current), StringComparison.Ordinal) && _state.Places.ContainsKey(Place.Of(PlaceKind.Position, receiver));

    /// <summary>Whether a conversion takes an element of an array as what it is: a loop gets it as an <c>object</c>.</summary>
    private bool IsElement(IConversionOperation conversion) =>
        Unconverted(conversion.Operand) is IPropertyReferenceOperation { Instance: { } instance } property
        && Peek(instance) is Symbol { Sources: [{ Type: IArrayTypeSymbol { ElementType: var element } }] } enumerator
        && IsCurrent(property, enumerator)
        && conversion.Type is { } type
        && flow.Scope.Compilation.ClassifyCommonConversion(element, type) is { IsImplicit: true, IsUserDefined: false };

    /// <summary>An element that could be read was there.</summary>
    private void LearnFromIndex(Value collection, IOperation reference, Value[] indices)
    {
        var type = Unconverted(reference).Type;
        if (flow.TracksFacts && indices is [Constant { Number: >= 0 and var index }] && Framework.IsIndexed(type))
            Learn(Comparison.Below(CountOf(collection, type as INamedTypeSymbol), index, includesBound: true), holds: false);
    }
}
