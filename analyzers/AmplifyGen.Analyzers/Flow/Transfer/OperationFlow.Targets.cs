using AmplifyGen.Analyzers.Flow.Calls;
using AmplifyGen.Analyzers.Flow.Graphs;
using AmplifyGen.Analyzers.Flow.States;
using AmplifyGen.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmplifyGen.Analyzers.Flow.Transfer;

internal sealed partial class OperationFlow
{
    /// <summary>Evaluates the target of an assignment, and returns a function that assigns.</summary>
    private Action<Value> Target(IOperation target)
    {
        switch (target)
        {
            case ILocalReferenceOperation local:
                return value => Store(local.Local, local.Type, value);
            case IParameterReferenceOperation { Parameter: var captured } when CapturedParameters.Contains(captured, flow.Scope.Method):
                return TargetMember(Value.This, captured);
            case IParameterReferenceOperation parameter:
                return value => Store(parameter.Parameter, parameter.Type, value);
            case IFlowCaptureReferenceOperation capture when _copied.TryGetValue(capture.Id, out var copied):
                return TargetOfCapture(capture, copied);
            case IDeclarationExpressionOperation declaration:
                return Target(declaration.Expression);
            case IConversionOperation { OperatorMethod: null } conversion:
                return Target(conversion.Operand);
            case IFieldReferenceOperation { Instance: { Type.IsValueType: true } whole } field when whole.Variable() is ISymbol:
                return TargetPart(whole, field.Field);
            case IPropertyReferenceOperation { Arguments.IsEmpty: true, Instance: { Type.IsValueType: true } whole } property when whole.Variable() is ISymbol:
                return TargetPart(whole, property.Property);
            case IFieldReferenceOperation field:
                return TargetMember(Evaluate(field.Instance), field.Field);
            case IPropertyReferenceOperation { Arguments.IsEmpty: true } property:
                return TargetMember(property.Instance is IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ImplicitReceiver } ? Value.Nothing : Evaluate(property.Instance), property.Property);
            default:
                return TargetOther(target);
        }
    }

    /// <summary>Assigns a part of a structure. The structure becomes another value, and its copies do not change.</summary>
    private Action<Value> TargetPart(IOperation variable, ISymbol part)
    {
        var before = Evaluate(variable);
        return value =>
        {
            var after = flow.TracksFacts ? flow.Begin(_state, new Symbol((variable, part), run.Context) { ValueType = variable.Type, IsBlur = IsMadeHere(before) || before is Term }) : Value.Nothing;
            foreach (var pair in _state.Places.Entries.Where(pair => pair.Key.Receiver is { } receiver && receiver.Equals(before)).ToArray())
                _state.Write(new Place(pair.Key.Kind, after, pair.Key.Member, pair.Key.Arguments), pair.Value);
            Target(variable)(after);
            TargetMember(after, part)(value);
        };
    }

    /// <summary>Assigns the target of a capture. It was evaluated when it was captured, and gets the value that is assigned to the capture.</summary>
    private Action<Value> TargetOfCapture(IFlowCaptureReferenceOperation capture, IOperation copied) => copied switch
    {
        ILocalReferenceOperation or IParameterReferenceOperation or IFlowCaptureReferenceOperation or IConversionOperation => Target(copied),
        IFieldReferenceOperation { Instance: null or IInstanceReferenceOperation } field => TargetMember(Evaluate(field.Instance), field.Field),
        IPropertyReferenceOperation { Instance: null or IInstanceReferenceOperation, Arguments.IsEmpty: true } property => TargetMember(Evaluate(property.Instance), property.Property),
        IFieldReferenceOperation { Instance: { } instance } field => TargetMember(Peek(instance), field.Field),
        IPropertyReferenceOperation { Instance: { } instance, Arguments.IsEmpty: true } property => TargetMember(Peek(instance), property.Property),
        _ => value =>
        {
            PassOn(value);
            flow.Disturb(_state);
            if (copied is IPropertyReferenceOperation { Instance: { } instance, Property.SetMethod: { } setter } && !Framework.IsCollection(setter.ContainingType))
                NoteSetter(setter, Peek(instance));
            _state.Assign(new Variable(run.Context, capture.Id), value);
        }
        ,
    };

    private Action<Value> TargetOther(IOperation target)
    {
        if (target is IPropertyReferenceOperation or IArrayElementReferenceOperation)
            return TargetElement(target);

        // A reference to something unknown.
        PassOnChildren(target);
        return value =>
        {
            PassOn(value);
            flow.Disturb(_state);
        };
    }

    private Action<Value> TargetMember(Value receiver, ISymbol member) => value =>
    {
        PassOn(value);
        if (member is IPropertySymbol && !Stability.IsStorage(member))
        {
            // The assignment calls a setter.
            if (flow.TracksFacts && member is IPropertySymbol { SetMethod: { Parameters.Length: 1 } seen } && flow.Scope.Summaries.OfPredicate(seen, flow.Scope) is { } summary)
            {
                Apply(summary, _current!, seen, member.IsStatic ? null : receiver, [value], []);
                return;
            }

            flow.Disturb(_state);
            NoteEffect(member.Name);
            if (member is IPropertySymbol { SetMethod: { } setter })
                NoteEffects(setter, member.IsStatic ? null : receiver);
            if (!member.IsStatic)
                NoteEffect(receiver);
            run.Throw(_state, ThrownType.Unknown);
            return;
        }

        if (!member.IsStatic)
            NoteEffect(Place.Answers(receiver));
        Write(Place.OfMember(member.IsStatic ? null : receiver, member), value);
    };

    private Action<Value> TargetElement(IOperation target)
    {
        var (collection, indices, member) = target switch
        {
            IArrayElementReferenceOperation element => (Evaluate(element.ArrayReference), element.Indices.Select(Evaluate).ToArray(), null),
            IPropertyReferenceOperation property => (Evaluate(property.Instance), property.Arguments.Select(argument => Evaluate(argument.Value)).ToArray(), property.Property),
            _ => (Value.Nothing, Array.Empty<Value>(), (IPropertySymbol?)null),
        };
        foreach (var index in indices)
            PassOn(index);
        run.Throw(_state, ThrownType.Unknown);
        return value =>
        {
            PassOn(value);
            NoteEffect(Place.Answers(collection));
            if (member is not null && !Framework.IsCollection(member.ContainingType))
            {
                flow.Disturb(_state);
                if (member.SetMethod is { } setter)
                    NoteSetter(setter, collection);
                return;
            }

            // A dictionary may have one more entry now.
            if (member is not null && !Framework.IsList(member.ContainingType))
                SetCount(collection, member.ContainingType, target, flow.TracksFacts ? Comparison.Add(Count(target, isBlur: true), 1, CountType) : null);
            Write(new Place(PlaceKind.Element, collection, member: null, [.. indices]), value);
        };
    }

    private void NoteSetter(IMethodSymbol setter, Value receiver)
    {
        NoteEffects(setter, receiver);
        NoteEffect(receiver);
    }

    /// <summary>Writes a place, and with it the places that may be the same storage under another name.</summary>
    private void Write(Place place, Value value)
    {
        flow.NoteWrite();
        foreach (var pair in _state.Places.Entries.Where(pair => !pair.Key.Equals(place) && pair.Key.MayBe(place)).ToArray())
            _state.Write(pair.Key, pair.Value with { IsStale = true });
        if (flow.TracksFacts)
            _state.Write(place, new PlaceContent(value.IsNothing ? flow.Begin(_state, new Symbol((place, run.Block), run.Context)) : value, IsStale: false));
    }
}
