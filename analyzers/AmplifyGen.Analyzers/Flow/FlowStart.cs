using AmplifyGen.Analyzers.Flow.States;
using AmplifyGen.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;

namespace AmplifyGen.Analyzers.Flow;

/// <summary>The states at the start of a body. Each parameter with a builder is a site; a builder that can be null has a state for both cases.</summary>
internal sealed class FlowStart
{
    /// <summary>The maximum number of combinations of null parameters that are distinguished.</summary>
    private const int MaxStates = 8;

    private FlowStart(IReadOnlyList<PathState> states, IReadOnlyList<Site?> parameters, Site? receiver)
    {
        States = states;
        Parameters = parameters;
        Receiver = receiver;
    }

    /// <summary>Gets the states. In the first one, no builder is null.</summary>
    public IReadOnlyList<PathState> States { get; }

    /// <summary>Gets the sites of the method's parameters, by ordinal; <c>null</c> for a parameter without a builder.</summary>
    public IReadOnlyList<Site?> Parameters { get; }

    /// <summary>Gets the site of the builder that a method of an extension block extends.</summary>
    public Site? Receiver { get; }

    /// <param name="receiver">The parameter of the extension block, if the body uses one.</param>
    public static FlowStart Of(IMethodSymbol? method, BuilderFlow flow, IParameterSymbol? receiver = null)
    {
        var states = new List<PathState> { new() };
        var sites = (method is null ? Enumerable.Empty<IParameterSymbol>() : method.Parameters).Select(parameter => Begin(parameter, flow, states)).ToArray();
        return new FlowStart(states, sites, receiver is null ? null : Begin(receiver, flow, states));
    }

    private static Site? Begin(IParameterSymbol parameter, BuilderFlow flow, List<PathState> states)
    {
        var shape = flow.Catalog.Built(parameter.Type);
        if (parameter.RefKind is not (RefKind.None or RefKind.In) || (shape is null && parameter.Type is not ITypeParameterSymbol))
            return null;

        var site = flow.ParameterSite(shape);
        var variable = new Variable(parameter);
        if (parameter.NullableAnnotation is NullableAnnotation.Annotated && states.Count < MaxStates)
        {
            foreach (var state in states.ToArray())
            {
                var withNull = state.Clone();
                withNull.Assign(variable, Value.Null);
                states.Add(withNull);
            }
        }

        foreach (var state in states.Where(state => state[variable] is null))
        {
            state.Begin(site.Index, new SiteState());
            state.Assign(variable, new SiteValue(site.Index));
        }

        return site;
    }
}
