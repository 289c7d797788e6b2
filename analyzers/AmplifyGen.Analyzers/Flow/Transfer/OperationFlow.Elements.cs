using AmplifyGen.Analyzers.Flow.Calls;
using AmplifyGen.Analyzers.Flow.Graphs;
using AmplifyGen.Analyzers.Flow.States;
using AmplifyGen.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmplifyGen.Analyzers.Flow.Transfer;

internal sealed partial class OperationFlow
{
    /// <summary>Determines whether a conversion returns an element of an array unchanged: in a loop it is an <c>object</c>.</summary>
    private bool IsElement(IConversionOperation conversion) =>
        Unconverted(conversion.Operand) is IPropertyReferenceOperation { Instance: { } instance } property
        && Peek(instance) is Symbol { Sources: [{ Type: IArrayTypeSymbol { ElementType: var element } }] } enumerator
        && IsCurrent(property, enumerator)
        && conversion.Type is { } type
        && flow.Scope.Compilation.ClassifyCommonConversion(element, type) is { IsImplicit: true, IsUserDefined: false };

    /// <summary>Returns the current element of a loop over an array. The content of an array that was created here can be known.</summary>
    private Symbol Element(IConversionOperation conversion)
    {
        var enumerator = (Symbol)Peek(((IPropertyReferenceOperation)Unconverted(conversion.Operand)).Instance!);
        var array = enumerator.Sources[0];
        var element = ((IArrayTypeSymbol)array.Type!).ElementType;
        return flow.Begin(_state, new Symbol(conversion, run.Context) { ValueType = element, IsPart = true, Sources = enumerator.Sources, IsPromised = Nullability.IsPromisedNotNull(element), IsBlur = IsMadeHere(array) });
    }

    /// <summary>Returns <c>list[^1]</c>, or a part such as <c>text[3..]</c>.</summary>
    private Value GetFromEnd(IImplicitIndexerReferenceOperation element)
    {
        var collection = Evaluate(element.Instance);
        PassOn(collection);
        PassOn(Evaluate(element.Argument));
        ThrowOutside(collection, element.Instance, [], FromEnd(element.Argument));
        LearnFromIndex(collection, element.Instance, [], FromEnd(element.Argument));
        if (element.Argument is IRangeOperation range)
        {
            LearnFromBound(collection, element.Instance, range.LeftOperand);
            LearnFromBound(collection, element.Instance, range.RightOperand);
        }

        if (_isDead)
            return Value.Nothing;
        return element.Argument.Type is { Name: nameof(Range) }
            ? Sized(element, element.Type, flow.TracksFacts ? Count(element, isBlur: true) : Value.Nothing, [collection])
            : Opaque(element, [collection], isBlur: IsMadeHere(collection));
    }

    /// <summary>Learns that a part is not longer than the whole, if it could be taken.</summary>
    private void LearnFromBound(Value collection, IOperation reference, IOperation? bound)
    {
        if (flow.TracksFacts && bound is not null && (FromEnd(bound) ?? bound.WithoutConversions().ConstantValue.Value as int?) is { } number)
            Learn(Comparison.Below(CountOf(collection, Unconverted(reference).Type), number, includesBound: false), holds: false);
    }

    /// <summary>Returns the number in <c>^1</c>; <c>null</c> for every other index.</summary>
    private static int? FromEnd(IOperation index) =>
        index.WithoutConversions() is IUnaryOperation { OperatorKind: UnaryOperatorKind.Hat, Operand.ConstantValue: { HasValue: true, Value: int number } } ? number : null;

    /// <summary>Informs the handlers that a collection may be too short for the element that is read.</summary>
    private void ThrowOutside(Value collection, IOperation reference, Value[] indices, int? fromEnd = null)
    {
        // An element that was assigned exists.
        if (indices.Length > 0 && _state.Places.TryGetValue(new Place(PlaceKind.Element, collection, member: null, indices), out var element) && !element.IsStale)
            return;
        if (Outside(collection, reference, indices, fromEnd) is { } outside && !IsNullPossible(reference, collection))
            ThrowWhere(outside, ThrownType.Access);
        else
            run.Throw(_state, ThrownType.Access);
    }

    /// <summary>Learns that an element exists, if it could be read.</summary>
    private void LearnFromIndex(Value collection, IOperation reference, Value[] indices, int? fromEnd = null)
    {
        if (Outside(collection, reference, indices, fromEnd) is { } outside)
            Learn(outside, holds: false);
        else if (flow.TracksFacts && indices.Length == 1 && Framework.HasKeys(Unconverted(reference).Type))
            Learn(Comparison.Equal(CountOf(collection, Unconverted(reference).Type), Zero), holds: false);
    }

    /// <summary>Determines whether a collection is too short for an element; <c>null</c> if that does not follow from its length.</summary>
    private Value? Outside(Value collection, IOperation reference, Value[] indices, int? fromEnd)
    {
        var type = Unconverted(reference).Type;
        if (!flow.TracksFacts || !Framework.IsIndexed(type))
            return null;

        return (fromEnd, indices) switch
        {
            ({ } number, _) => Comparison.Below(CountOf(collection, type), number, includesBound: false),
            (null, [Constant { Number: >= 0 and var index }]) => Comparison.Below(CountOf(collection, type), index, includesBound: true),
            _ => null,
        };
    }
}
