using AmplifyGen.Analyzers.Flow.Calls;
using AmplifyGen.Analyzers.Flow.States;
using AmplifyGen.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;

namespace AmplifyGen.Analyzers.Flow.Transfer;

internal sealed partial class OperationFlow
{
    /// <summary>Converts the values of a method to those of its caller.</summary>
    /// <param name="telling">The values that may show in which of several ways the method ended, if it created them.</param>
    private sealed class OutcomeValues(OperationFlow operations, IOperation call, IMethodSymbol method, Value? receiver, Value[] arguments, ICollection<Symbol> telling)
    {
        private readonly Dictionary<int, Value> _sites = [];
        private readonly Dictionary<Symbol, Symbol> _own = [];
        private readonly Dictionary<Place, Symbol> _readLater = [];
        private bool _isBegun;
        private bool _isShown;

        public IMethodSymbol Method => method;

        public Value? Receiver => receiver;

        public Value[] Arguments => arguments;

        /// <summary>Introduces what the method did, before facts about it are learned.</summary>
        public void Begin(Outcome outcome) =>
            Begin(outcome.Facts.SelectMany(static fact => fact.Test.Symbols)
                .Concat(outcome.Result?.Symbols ?? [])
                .Concat(outcome.OutValues.SelectMany(static value => value?.Symbols ?? []))
                .Concat(outcome.Writes.SelectMany(static written => written.Value.Symbols)));

        /// <summary>Reads values for the caller from now on, and no longer for the facts of the method.</summary>
        public void Show() => _isShown = true;

        public void Begin(OutcomeException exception) => Begin(exception.Facts.SelectMany(static fact => fact.Test.Symbols));

        private void Begin(IEnumerable<Symbol> symbols)
        {
            _isBegun = false;
            foreach (var symbol in symbols)
                Read(symbol);
            _isBegun = true;
        }

        public void Begin(OutcomeSite site, int variant)
        {
            _sites[site.Number] = site switch
            {
                { Parameter: OutcomeSite.ReceiverParameter } => receiver ?? Value.Nothing,
                { Parameter: >= 0 } => arguments[site.Parameter],
                { Shape: { } shape } => operations.Begin(call, SiteKind.Returned, shape, site.State, variant),
                _ => operations.Opaque(call, []),
            };
        }

        public Value Read(Value value) => value switch
        {
            SiteValue { Site: var site } => _sites.TryGetValue(site, out var known) ? known : Value.Nothing,
            _ when value.Equals(Value.This) => receiver ?? Value.Nothing,
            _ => Substitution.Replace(value, Read, receiver),
        };

        private Value Read(Symbol symbol)
        {
            switch (symbol.Origin)
            {
                case IParameterSymbol parameter when symbol.Variant == 0 && parameter.ContainingSymbol is IMethodSymbol owner && SymbolEqualityComparer.Default.Equals(owner.OriginalDefinition, Definition(method)):
                    return arguments[parameter.Ordinal] is var argument && argument.IsNothing ? Own(symbol) : argument;
                case ITypeParameterSymbol { DeclaringMethod: not null, Ordinal: var ordinal } when ordinal < method.TypeArguments.Length:
                    return OperationFlow.TypeOf(method.TypeArguments[ordinal], symbol.ValueType);
                case Place { Kind: PlaceKind.Fixed, Member: { } member } place when symbol.Variant == 0:
                    return operations.Get(call, place.Receiver is null ? null : receiver, member, symbol.ValueType);
                case Place { Kind: PlaceKind.Count, Receiver: { } collection } when symbol.Variant == 0:
                    return operations.CountOf(Read(collection), declared: null);
                case Place { Kind: PlaceKind.Member or PlaceKind.Element } place when symbol.Variant == 0:
                    return operations.Read(Translated(place), symbol.ValueType);
                case ValueTuple<Place, object> { Item1: { Kind: PlaceKind.Member or PlaceKind.Element or PlaceKind.Count } place }:
                    return Later(symbol, Translated(place));
                // The method reads the value once, however many of its facts are about it.
                case Place { Kind: PlaceKind.Answer } place when symbol.Variant == 0 && _isBegun && operations._state.Places.TryGetValue(Translated(place), out var answer):
                    return answer.Value;
                case Place { Kind: PlaceKind.Answer } place when symbol.Variant == 0:
                    return operations.Ask(call, Translated(place), symbol.ValueType, symbol.Sources.Select(Read));
                default:
                    return Own(symbol);
            }
        }

        /// <summary>Sets places to the last values that the method read.</summary>
        public void Leave(PathState state)
        {
            foreach (var pair in _readLater)
                state.Write(pair.Key, new PlaceContent(pair.Value, IsStale: false));
        }

        /// <summary>Returns the value of a place after the method called unseen code. It may be the former value.</summary>
        private Symbol Later(Symbol symbol, Place place)
        {
            var later = Own(symbol);
            if (operations.Read(place, symbol.ValueType) is var former and not SiteValue)
                operations._state.SetShadow(later, former);
            _readLater[place] = later;
            return later;
        }

        /// <summary>Converts a place of the method to one of the caller.</summary>
        public Place Translated(Place place) =>
            new(place.Kind, place.Receiver is null ? null : Read(place.Receiver), place.Member, [.. place.Arguments.Select(Read)]);

        private static IMethodSymbol Definition(IMethodSymbol called)
        {
            var definition = (called.ReducedFrom ?? called).OriginalDefinition;
            return definition.PartialImplementationPart ?? definition;
        }

        /// <summary>Converts a value that the method introduced to one for this call.</summary>
        private Symbol Own(Symbol symbol)
        {
            if (_own.TryGetValue(symbol, out var known))
                return Shown(symbol, known);

            var own = operations.Begin(new Symbol((call, symbol), operations.Context)
            {
                ValueType = symbol.ValueType,
                IsNotNull = symbol.IsNotNull,
                IsCount = symbol.IsCount,
                IsPromised = symbol.IsPromised,
                IsBlur = symbol.IsBlur || symbol is { IsNotNull: true, Origin: IOperation },
                Size = symbol.Size is null ? null : Read(symbol.Size),
                Sources = [.. symbol.Sources.Select(Read).Where(static source => source.Symbols.Length > 0)],
            });
            _own.Add(symbol, own);
            return Shown(symbol, own);
        }

        /// <summary>Returns a value as the caller sees it. How the method decided with it is a fact, but what it says about the other ways is not known.</summary>
        private Symbol Shown(Symbol symbol, Symbol own) => !_isShown || own.IsBlur || symbol.Origin is not IOperation || !telling.Contains(symbol) ? own : own.Blurred();
    }
}
