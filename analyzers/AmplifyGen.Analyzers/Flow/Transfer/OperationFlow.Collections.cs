using AmplifyGen.Analyzers.Flow.Calls;
using AmplifyGen.Analyzers.Flow.States;
using AmplifyGen.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AmplifyGen.Analyzers.Flow.Transfer;

internal sealed partial class OperationFlow
{
    /// <summary>The maximum number of loop iterations that are distinguished if the number of elements is unknown.</summary>
    private const int MaxOpenPosition = 1;

    // The oldest supported Roslyn version does not have this kind of operation.
    private static bool IsCollectionExpression(IOperation operation) => operation.Syntax is CollectionExpressionSyntax && operation is not IConversionOperation;

    private Value Create(IArrayCreationOperation array)
    {
        var size = array.DimensionSizes.Select(dimension => NotNegative(Evaluate(dimension))).ToArray();
        var elements = array.Initializer is { } initializer ? PassOnChildren(initializer) : null;
        return Sized(array, array.Type, size is [var length] ? length : flow.TracksFacts ? Count(array, isBlur: true) : Value.Nothing, elements);
    }

    private Value CreateCollection(IOperation expression)
    {
        var values = PassOnChildren(expression);
        var elements = ((CollectionExpressionSyntax)expression.Syntax).Elements;
        var isOpen = elements.Any(static element => element is SpreadElementSyntax);
        var least = elements.Count(static element => element is ExpressionElementSyntax);
        if (!flow.TracksFacts)
            return Value.Nothing;

        // Equal elements of a set are a single element.
        var isSet = expression.Type is INamedTypeSymbol { Name: var name } && (name.EndsWith("Set", StringComparison.Ordinal) || name.IndexOf("Dictionary", StringComparison.Ordinal) >= 0);
        var count = isSet && least > 0 ? Comparison.Add(Count(expression, isBlur: true), 1, CountType)
            : isOpen ? Comparison.Add(SpreadCount(expression) ?? Count(expression, isBlur: true), least, CountType)
            : new Constant(least);
        return Sized(expression, expression.Type, count, values);
    }

    /// <summary>Returns the number of elements that are spread into a collection; <c>null</c> if they come from several collections.</summary>
    private Value? SpreadCount(IOperation expression) =>
        expression.ChildOperations.Where(static child => child.Syntax is SpreadElementSyntax).ToArray() is [{ ChildOperations: var parts }] && parts.FirstOrDefault() is { } spread
            ? CountOf(Peek(Unconverted(spread)), Unconverted(spread).Type)
            : null;

    /// <summary>Returns a new collection with a number of elements.</summary>
    /// <param name="elements">The listed elements.</param>
    /// <param name="isBlur">Whether the elements could be known, although the analysis does not follow them.</param>
    /// <param name="isCopy">Whether the elements are those of another collection.</param>
    private Value Sized(IOperation operation, ITypeSymbol? type, Value size, List<Value>? elements = null, bool isBlur = false, bool isCopy = false)
    {
        if (!flow.TracksFacts)
            return Value.Nothing;

        var isFixed = Framework.HasFixedCount(type);
        var collection = flow.Begin(_state, new Symbol(operation, run.Context)
        {
            ValueType = type,
            IsNotNull = true,
            IsBlur = isBlur,
            IsPart = isCopy,
            Size = isFixed && !size.IsNothing ? size : null,
            Sources = elements is null ? [] : [.. elements.Where(static element => element.Symbols.Length > 0)],
        });
        if (!isFixed && !size.IsNothing)
            _state.Write(Place.Of(PlaceKind.Count, collection), new PlaceContent(size, IsStale: false));
        return collection;
    }

    /// <summary>Returns the number of elements of a collection.</summary>
    private Value CountOf(Value collection, ITypeSymbol? declared)
    {
        var isFixed = Framework.HasFixedCount(collection.Type ?? declared) || Framework.HasFixedCount(declared);
        return collection switch
        {
            Symbol { Size: { } size } => size,
            Constant { Content: string text } => new Constant(text.Length),
            _ when !flow.TracksFacts => Value.Nothing,
            Symbol { Origin: Place { Kind: PlaceKind.Fixed, Member: { } member } } when flow.Scope.Summaries.InitialElements.Of(member, flow.Token) is > 0 and var count =>
                isFixed ? new Constant(count) : ReadCount(collection, isBlur: true),
            _ when isFixed => new Term(TermKind.Length, member: null, [collection], CountType),
            _ => ReadCount(collection, isBlur: false),
        };
    }

    /// <param name="isBlur">Whether the collection had elements initially, so that it is unlikely to be empty.</param>
    private Value ReadCount(Value collection, bool isBlur) => Read(Place.Of(PlaceKind.Count, collection), CountType, [collection], isBlur);

    private ITypeSymbol CountType => flow.Scope.Compilation.GetSpecialType(SpecialType.System_Int32);

    /// <summary>Returns a number with only its origin known.</summary>
    /// <param name="isBlur">Whether the number depends on the former content of a collection, so that it may always be the same.</param>
    /// <param name="source">What the number depends on, in an unknown way.</param>
    private Symbol Count(object origin, bool isBlur = false, Value? source = null) =>
        flow.Begin(_state, new Symbol((origin, nameof(Count)), run.Context) { ValueType = CountType, IsCount = true, IsBlur = isBlur, Sources = source is { Symbols.Length: > 0 } ? [source] : [] });

    private void SetCount(Value collection, INamedTypeSymbol type, object origin, Value? count = null)
    {
        if (flow.TracksFacts && !Framework.HasFixedCount(type))
            Write(Place.Of(PlaceKind.Count, collection), count ?? Count(origin, isBlur: true));
    }

    /// <summary>Applies the change of a call to the number of elements, and returns whether the call is a method of a collection that changes it.</summary>
    private bool ChangesCount(IInvocationOperation invocation, Value collection)
    {
        var method = invocation.TargetMethod;
        if (method.IsStatic || !Framework.IsCollection(method.ContainingType) || !flow.TracksFacts)
            return false;

        var before = CountOf(collection, method.ContainingType);
        switch (method.Name)
        {
            // A set or a dictionary may already contain the element, so only one is certain.
            case "Add" when method.ReturnsVoid && method.Parameters.Length == 1:
            case "Insert" or "Enqueue" or "Push" or "AddLast" or "AddFirst":
                SetCount(collection, method.ContainingType, invocation, Comparison.Add(before, 1, CountType));
                return true;
            case "Add" or "TryAdd":
                SetCount(collection, method.ContainingType, invocation, Comparison.Add(Count(invocation, isBlur: true), 1, CountType));
                return true;
            case "Clear":
                SetCount(collection, method.ContainingType, invocation, Zero);
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

    /// <summary>Starts a loop over a collection. The current number of elements decides the number of iterations.</summary>
    private Value? Enumerate(IInvocationOperation invocation, Value collection)
    {
        if (invocation.TargetMethod is not { Name: "GetEnumerator" or "GetAsyncEnumerator" } || !flow.TracksFacts)
            return null;

        var count = CountOf(collection, Unconverted(invocation.Instance!).Type);
        var enumerator = flow.Begin(_state, new Symbol(invocation, run.Context) { ValueType = invocation.Type, IsNotNull = true, IsPart = true, Sources = collection.Symbols.Length == 0 ? [] : [collection] });
        _state.Write(Place.Of(PlaceKind.Limit, enumerator), new PlaceContent(count, IsStale: false));
        _state.Write(Place.Of(PlaceKind.Position, enumerator), new PlaceContent(Zero, IsStale: false));
        return enumerator;
    }

    /// <summary>Returns whether there is another element.</summary>
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

    /// <summary>Determines whether a loop over a collection cannot throw, neither at its start nor later.</summary>
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

    /// <summary>Determines whether a property is the current element of a loop over a collection.</summary>
    private bool IsCurrent(IPropertyReferenceOperation property, Value receiver) =>
        string.Equals(property.Property.Name, nameof(IEnumerator<int>.Current), StringComparison.Ordinal) && _state.Places.ContainsKey(Place.Of(PlaceKind.Position, receiver));
}
