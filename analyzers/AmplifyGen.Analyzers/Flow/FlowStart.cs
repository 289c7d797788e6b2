using AmplifyGen.Analyzers.Flow.States;
using AmplifyGen.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;

namespace AmplifyGen.Analyzers.Flow;

/// <summary>What is known where a body begins: each parameter that holds a builder is a site, and a builder that may be null is both.</summary>
internal sealed class FlowStart
{
    /// <summary>So many combinations of parameters that are null are told apart.</summary>
    private const int MaxStates = 8;

    private FlowStart(IReadOnlyList<PathState> states, IReadOnlyList<Site?> parameters, Site? receiver)
    {
        States = states;
        Parameters = parameters;
        Receiver = receiver;
    }

    /// <summary>The first state is the one in which no builder is null.</summary>
    public IReadOnlyList<PathState> States { get; }

    /// <summary>The sites of the method's parameters, by ordinal; <c>null</c> where a parameter holds no builder.</summary>
    public IReadOnlyList<Site?> Parameters { get; }

    /// <summary>The site of the builder that a method of an extension block extends.</summary>
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
