using AmplifyGen.Analyzers.Flow.Calls;
using AmplifyGen.Analyzers.Flow.States;
using AmplifyGen.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmplifyGen.Analyzers.Flow.Transfer;

internal sealed partial class OperationFlow
{
    /// <summary>The name of the method that copies a record for <c>with</c>.</summary>
    public const string CloneName = "<Clone>$";

    /// <summary>
    /// Records that a call may have decided what an object returns from now on. After a call of <c>Start()</c>, <c>IsRunning</c> is not
    /// doubtful, even if the analysis cannot see the connection.
    /// </summary>
    private void NoteEffects(IMethodSymbol method, Value? receiver)
    {
        if (!flow.TracksFacts || Framework.Differs(method) || Framework.OnlyAsks(method) || Framework.OnlyLooks(method) || Framework.OnlyQueries(method))
            return;

        var written = flow.Scope.Summaries.WrittenMembers.Of(method, flow.Token);
        foreach (var name in written ?? [])
            NoteEffect(name);
        if (receiver is not null && (written is null || Stability.IsOverridable(method)))
            NoteEffect(receiver);
        else if (receiver is null && Framework.IsSystem(method.ContainingType))
            NoteEffect(Place.Answers(method.ContainingType));
    }

    /// <summary>Records the arguments that a visible method calls methods of, or assigns members of.</summary>
    private void NoteEffectsOnArguments(IMethodSymbol method, Value[] arguments)
    {
        if (!flow.TracksFacts || flow.Scope.Summaries.WrittenMembers.Of(method, flow.Token) is not { } written)
            return;

        foreach (var parameter in method.Parameters.Where(parameter => !parameter.Type.IsValueType && parameter.Type.SpecialType is not SpecialType.System_String && written.Contains(parameter.Name, StringComparer.Ordinal)))
        {
            NoteEffect(arguments[parameter.Ordinal]);
            if (arguments[parameter.Ordinal] is { IsNothing: false } and not SiteValue)
                NoteEffect(Place.Answers(arguments[parameter.Ordinal]));
        }
    }

    /// <param name="subject">An object, a type, the results of an object or the name of a member.</param>
    private void NoteEffect(object subject)
    {
        if (flow.TracksFacts && !Value.Nothing.Equals(subject))
            _state.Affected = _state.Affected.With(flow.NumberOfSubject(subject));
    }

    /// <summary>Determines whether a call on the path may have decided the value of a place.</summary>
    private bool IsAffected(Place place)
    {
        if (place.Receiver is { } made && (IsMadeHere(made) || (made is Constant && !made.Equals(Value.This) && Array.TrueForAll(place.Arguments, static argument => argument is Constant))))
            return true;
        if (place.Receiver is Symbol { Origin: Place { Receiver: null, Member: { IsStatic: true, Name: "None" or "Empty" } constant } } && Calls.Framework.IsSystem(constant.ContainingType))
            return true;
        if (place.Receiver is Term { Kind: TermKind.Member, Member: { } part, Operand: var whole } && (IsMadeHere(whole) || HasEffect(part.Name)))
            return true;
        if (_state.Affected.IsEmpty || place.Kind is PlaceKind.Fixed)
            return false;
        if (IsHeldByAffected(place.Receiver) || Array.Exists(place.Arguments, argument => IsHeldByAffected(argument) || HasEffect(argument)))
            return true;
        if (place.Member is { } member && HasEffect(member.Name))
            return true;

        var isAnswer = place.Kind is PlaceKind.Answer;
        if (place.Receiver is not { } receiver)
            return isAnswer && place.Member is { ContainingType: { } type } && HasEffect(Place.Answers(type));

        // Only code of the class itself can write its private members.
        var isOwn = receiver.Equals(Value.This) && place.Member is { DeclaredAccessibility: Accessibility.Private } and not IMethodSymbol;
        return (!isOwn && (HasEffect(receiver) || (receiver is Symbol later && _state.ShadowsOf(later).Any(HasEffect)))) || (isAnswer && HasEffect(Place.Answers(receiver)));
    }

    private bool IsHeldByAffected(Value? value) =>
        value is Symbol { Origin: Place { Kind: PlaceKind.Member or PlaceKind.Fixed, Member: { } holder } } && HasEffect(holder.Name);

    /// <summary>
    /// Determines whether a value was decided by its creation: a constructor sets the same values for each object, and the result of a helper
    /// may describe what it did.
    /// </summary>
    private static bool IsMadeHere(Value value) => value switch
    {
        // The parts of an address or a version follow from its text.
        Symbol { Origin: IObjectCreationOperation { Type: INamedTypeSymbol read, Arguments: var parts } } when Calls.Framework.IsImmutable(read) && parts.Any(static part => !part.Value.ConstantValue.HasValue) => false,
        Symbol { Origin: IObjectCreationOperation { Type: var type } } =>
            type is { Name: "HttpRequestMessage" or "HttpResponseMessage" or "MemoryStream" or "StringWriter" } || type?.ContainingNamespace is not { Name: "IO" or "Net" or "Http" },
        Symbol { Origin: Place { Kind: PlaceKind.Answer, Receiver: null, Member: IMethodSymbol factory, Arguments: var arguments } } => Calls.Framework.Creates(factory) && Array.TrueForAll(arguments, static argument => argument.Symbols.Length == 0),
        Symbol { Origin: IArrayCreationOperation or IWithOperation or IAnonymousObjectCreationOperation } => true,
        Symbol { Origin: Place { Member: IMethodSymbol { Name: CloneName } } } => true,
        Symbol { IsBlur: true, Variant: not PathState.BlurredVariant } => true,
        _ => false,
    };

    /// <summary>Determines whether only the program decides a value that is computed from others, although the analysis does not compute it.</summary>
    private static bool IsDetermined(params Value[] values) =>
        Array.TrueForAll(values, static value => (value is Constant { Content: not null } && !value.Equals(Value.This)) || IsMadeHere(value)) && values.Length > 0;

    private bool HasEffect(object subject) => flow.IsAffected(_state, subject);
}
