using System.Globalization;
using AmplifyGen.Analyzers.Flow.Calls;
using AmplifyGen.Analyzers.Flow.Graphs;
using AmplifyGen.Analyzers.Flow.States;
using AmplifyGen.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmplifyGen.Analyzers.Flow.Transfer;

internal sealed partial class OperationFlow
{
    private Value Get(IFieldReferenceOperation field)
    {
        var receiver = Evaluate(field.Instance);
        PassOn(receiver);
        return _isDead ? Value.Nothing : Get(field, field.Instance is null ? null : receiver, field.Field, field.Field.Type);
    }

    private Value Get(IPropertyReferenceOperation property)
    {
        var receiver = Evaluate(property.Instance);
        var arguments = property.Arguments.Select(argument => Evaluate(argument.Value)).ToArray();
        foreach (var argument in arguments)
            PassOn(argument);
        if (!(Stability.IsSafe(property.Property, flow.Catalog) || IsCurrent(property, receiver)))
            ThrowFrom(property, receiver, arguments);
        else
            ThrowIfNull(property.Instance, receiver);
        Dereference(property.Instance, receiver);
        if (_isDead)
            return Value.Nothing;
        // The result of a task that was computed here is known.
        if (property is { Property: { Name: "Result", ContainingType: var awaited }, Instance: not null } && receiver is Condition or Constant or SiteValue or Term && flow.Catalog.Symbols.IsTask(awaited))
            return receiver;
        if (IsBuilder(property.Instance?.Type) || IsBuilder(property.Type))
            return GetByGetter(property, property.Instance is null ? null : receiver);

        PassOn(receiver);
        if (property.Instance is { } collection)
            LearnFromIndex(receiver, collection, arguments);
        if (_isDead)
            return Value.Nothing;
        return arguments.Length > 0
            ? GetElement(property, receiver, property.Property, arguments, property.Property.Type)
            : Get(property, property.Instance is null ? null : receiver, property.Property, property.Property.Type);
    }

    private void ThrowFrom(IPropertyReferenceOperation property, Value receiver, Value[] arguments)
    {
        if (property.Instance is { } instance && arguments.Length > 0 && Framework.IsCollection(property.Property.ContainingType))
            ThrowOutside(receiver, instance, arguments);
        else if (property.Property.ContainingType.OriginalDefinition.SpecialType is SpecialType.System_Nullable_T)
            ThrowWhere(Condition.IsNull(receiver), ThrownType.Framework);
        else
            run.Throw(_state, ThrownType.By(property.Property.ContainingType));
    }

    private Value Get(IArrayElementReferenceOperation element)
    {
        var array = Evaluate(element.ArrayReference);
        var indices = element.Indices.Select(Evaluate).ToArray();
        PassOn(array);
        // While code is being typed, an access can have no index.
        var fromEnd = element.Indices is [var index, ..] ? FromEnd(index) : null;
        ThrowOutside(array, element.ArrayReference, indices, fromEnd);
        LearnFromIndex(array, element.ArrayReference, indices, fromEnd);
        if (!_isDead && element.Indices is [{ Type.Name: nameof(Range) }])
            return Sized(element, element.Type, flow.TracksFacts ? Count(element, isBlur: true) : Value.Nothing);
        return _isDead ? Value.Nothing : GetElement(element, array, member: null, indices, element.Type);
    }

    private Value GetElement(IOperation at, Value collection, ISymbol? member, Value[] indices, ITypeSymbol? type)
    {
        // An entry that could be read exists.
        if (member is IPropertySymbol { ContainingType: var read } && Framework.IsCollection(read) && !Framework.IsIndexed(read))
            NoteEffect(Place.Answers(collection));
        return member is IPropertySymbol { ContainingType: var owner } && !Framework.IsCollection(owner)
            ? Ask(at, new Place(PlaceKind.Answer, collection, member, [.. indices]), type, [collection, .. indices])
            : Read(new Place(PlaceKind.Element, collection, member: null, [.. indices]), type, [collection, .. indices]);
    }

    /// <summary>Returns the value of a member of an object, or of a static member.</summary>
    private Value Get(IOperation at, Value? receiver, ISymbol member, ITypeSymbol? type)
    {
        if (member is IPropertySymbol property && flow.Catalog.IsKnownValue(property))
            return new Constant(property);
        if (member is IFieldSymbol { Name: nameof(string.Empty), ContainingType.SpecialType: SpecialType.System_String })
            return new Constant("");
        if (!flow.TracksFacts && !IsFollowed(type))
            return Value.Nothing;

        if (receiver is not null && GetPart(at, receiver, member, type) is { } part)
            return part;

        switch (Stability.Of(member, flow.Scope))
        {
            case MemberStability.Fixed when !IsBuilder(type) && !(receiver is not null && IsMadeHere(receiver)):
                if (receiver is null || receiver.Equals(Value.This))
                    return Read(new Place(PlaceKind.Fixed, receiver, member, []), type, isBlur: flow.Scope.Summaries.InitialElements.AreDetermined(member, flow.Token));
                if (receiver is Constant)
                    return Opaque(at, [], isBlur: true);
                var term = new Term(TermKind.Member, member, [receiver], type);
                return term.IsTooDeep ? Value.Nothing : term;
            case MemberStability.Fixed or MemberStability.Storage:
                return Read(Place.OfMember(receiver, member), type);
            case MemberStability.Latching:
                return Latched(at, Place.OfMember(receiver, member), type, Value.True, isSettled: true, mayWait: !member.Name.StartsWith("IsCancellation", StringComparison.Ordinal));
            case MemberStability.Differing:
                return flow.Begin(_state, new Symbol((at, member), run.Context)
                {
                    ValueType = type,
                    IsPart = true,
                    Sources = receiver is Symbol { Sources: var wholes } ? wholes : [],
                    IsPromised = Nullability.IsPromisedNotNull(type),
                    IsBlur = receiver is Symbol { Sources: [var walked] } && IsMadeHere(walked),
                });
            default:
                return GetBySummary(at, receiver, member) ?? Ask(at, new Place(PlaceKind.Answer, receiver, member, []), type, receiver is not null && Framework.IsComputed(member) ? [receiver] : []);
        }
    }

    /// <summary>Returns a value that differs each time until it is the last one.</summary>
    /// <param name="isSettled">Whether nothing can change the last value.</param>
    /// <param name="mayWait">Whether code that runs in between may wait for the last value.</param>
    private Value Latched(IOperation at, Place place, ITypeSymbol? type, Value last, bool isSettled, bool mayWait = false)
    {
        PlaceContent? former = _state.Places.TryGetValue(place, out var known) ? known : BeforeReceiver(place) is { } before ? new PlaceContent(before, IsStale: true) : null;
        var isStale = former is not null && (former.Value.IsStale || former != known);
        var isLast = former is not null && flow.Decisions.Decide(_state, Comparison.Equal(former.Value.Value, last)) == true;
        if (isLast && ((isSettled && former == known) || !isStale))
            return known.Value;

        var value = flow.Begin(_state, new Symbol((at, place), run.Context) { ValueType = type, IsBlur = IsAffected(place), Sources = isSettled && place.Receiver is { Symbols.Length: > 0 } owner ? [owner] : [] });
        _state.Write(place, new PlaceContent(value, IsStale: false, at));
        if (former is not null && (isLast || (mayWait && isStale && former.Value.Asker != at)))
            _state.SetShadow(value, former.Value.Value);
        return value;
    }

    /// <summary>Returns what is known about members of the simple types of .NET.</summary>
    private Value? GetPart(IOperation at, Value receiver, ISymbol member, ITypeSymbol? type)
    {
        if (receiver is Term { Operands: [Constant { Content: Term.Tuple }, ..] and var parts } && member is IFieldSymbol { CorrespondingTupleField: { } element } && PartOf(element) is { } position && position < parts.Length)
            return parts[position];
        if (member.ContainingType?.OriginalDefinition.SpecialType is SpecialType.System_Nullable_T)
        {
            if (string.Equals(member.Name, "HasValue", StringComparison.Ordinal))
                return Condition.Not(Condition.IsNull(receiver));
            Learn(Condition.IsNull(receiver), holds: false);
            return receiver;
        }

        if (Framework.IsCount(member))
            return CountOf(receiver, member.ContainingType);
        if (flow.TracksFacts && member is IPropertySymbol { Name: "Keys" or "Values", ContainingType: var dictionary } && Framework.IsCollection(dictionary))
            return Sized(at, type, CountOf(receiver, dictionary), [receiver]);
        return Framework.IsEmptiness(member) ? Comparison.Equal(CountOf(receiver, member.ContainingType), Zero) : null;
    }

    /// <summary>Returns the number in a name such as <c>Item1</c>.</summary>
    private static int? PartOf(IFieldSymbol element) =>
        element.Name.StartsWith("Item", StringComparison.Ordinal) && int.TryParse(element.Name.Substring(4), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>Returns the value of a place, as long as no unseen code may have written it.</summary>
    private Value Read(Place place, ITypeSymbol? type, IEnumerable<Value>? wholes = null, bool isBlur = false)
    {
        if (_state.Places.TryGetValue(place, out var content) && !content.IsStale)
            return content.Value;
        if (flow.Catalog.Built(type) is { } shape)
        {
            var builder = Unseen(place, shape, type);
            if (!_isDead)
                _state.Write(place, new PlaceContent(builder, IsStale: false));
            return builder;
        }

        if (!flow.TracksFacts)
            return IsFollowed(type) ? new Symbol(place, run.Context) { ValueType = type } : Value.Nothing;

        var former = content.Value ?? BeforeReceiver(place) ?? (_state.IsDisturbed && place.Kind is PlaceKind.Member or PlaceKind.Element or PlaceKind.Count ? new Symbol(place, context: null) { ValueType = type } : null);
        var identity = new Symbol(former is null ? place : (place, (object?)_current ?? run.Block), former is null ? null : run.Context);
        var read = flow.Begin(_state, new Symbol(identity.Origin, identity.Context)
        {
            ValueType = type,
            IsCount = place.Kind is PlaceKind.Count,
            IsPart = true,
            // The value that the same code read in the previous iteration of a loop may not have changed.
            IsBlur = isBlur || IsAffected(place) || former?.Contains(identity) == true,
            Sources = wholes is null ? [] : [.. wholes.Where(static whole => whole.Symbols.Length > 0)],
            IsPromised = Nullability.IsPromisedNotNull(type),
        });
        _state.Write(place, new PlaceContent(read, IsStale: false));
        if (former is not null and not SiteValue)
            _state.SetShadow(read, former);
        return read;
    }

    /// <summary>Returns the value that the same member of the same object had, before it became unknown which object that is.</summary>
    private Value? BeforeReceiver(Place place) =>
        place.Receiver is Symbol receiver
            ? _state.ShadowsOf(receiver)
                .Select(before => _state.Places.TryGetValue(new Place(place.Kind, before, place.Member, place.Arguments), out var content) ? content.Value : null)
                .FirstOrDefault(static value => value is not null)
            : null;

    /// <summary>
    /// Returns the result of unseen code, which may be the same as the last time. If the same code asks again, in a loop, the program waits
    /// for another result.
    /// </summary>
    /// <param name="isBlur">Whether it is not known at all what the result depends on.</param>
    private Value Ask(object at, Place place, ITypeSymbol? type, IEnumerable<Value> sources, bool isBlur = false)
    {
        if (!flow.TracksFacts || IsBuilder(type))
            return flow.Catalog.Built(type) is { } shape ? Unseen(place, shape, type) : IsFollowed(type) ? new Symbol(place, run.Context) { ValueType = type } : Value.Nothing;

        if (_state.Places.TryGetValue(place, out var known) && known.Asker == at)
            _state.Drop(place);
        if (Read(place, type, sources, isBlur) is not Symbol read)
            return Value.Nothing;
        var answer = place.Kind is PlaceKind.Answer && read.Sources.Length > 0
            ? new Symbol(read.Origin, read.Context) { ValueType = type, Sources = read.Sources, IsPromised = read.IsPromised, IsBlur = read.IsBlur }
            : read;
        _state.Write(place, new PlaceContent(answer, IsStale: true, at));
        return answer;
    }

    /// <summary>Learns that a reference was not null after an access. A static member has no reference.</summary>
    private void Dereference(IOperation? reference, Value value)
    {
        if (reference is null or { Type.IsValueType: true })
            return;
        if (value.IsKnownNull)
            _isDead = true;
        else if (flow.TracksFacts && value.CanBeNull && flow.Relevance.IsAskedForNull(Named(Unconverted(reference))))
            Learn(Condition.IsNull(value), holds: false);
    }

    /// <summary>Determines whether an access may throw because the object is null.</summary>
    private bool IsNullPossible(IOperation? reference, Value value) =>
        reference is not (null or IInstanceReferenceOperation)
        && reference.Type is not { IsValueType: true }
        && !Nullability.IsPromisedNotNull(reference.Type)
        && !Nullability.IsPromisedNotNull(value.Type)
        && value.CanBeNull
        && flow.Decisions.Decide(_state, Condition.IsNull(value)) != false;

    /// <summary>Continues only if a condition has the value that the program needs to continue.</summary>
    private void Learn(Value condition, bool holds)
    {
        if (!_isDead && !flow.Decisions.Learn(_state, condition, holds))
            _isDead = true;
    }
}
