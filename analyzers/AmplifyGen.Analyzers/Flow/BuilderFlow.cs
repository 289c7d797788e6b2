using AmplifyGen.Analyzers.Facts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmplifyGen.Analyzers.Flow;

/// <summary>
/// The analysis of one body: which builders it makes, what it sets on them, and what is known of each where it ends. The lambdas
/// and local functions of the body are part of it.
/// </summary>
internal sealed class BuilderFlow
{
    /// <summary>No body written by hand comes near; a generated one is given up on in silence.</summary>
    private const int MaxSteps = 50_000;

    private readonly Dictionary<(CallContext Context, IOperation Origin), Site> _siteByOrigin = [];
    private readonly List<Site> _sites = [];
    private readonly Dictionary<IOperation, SetCall> _setCalls = [];
    private readonly List<SetCall> _setCallList = [];
    private readonly Dictionary<IOperation, BuildRecord> _builds = [];
    private readonly Queue<(ControlFlowGraph Graph, IFlowAnonymousFunctionOperation Function)> _lambdas = new();
    private readonly HashSet<IOperation> _seenLambdas = [];
    private readonly List<(ControlFlowGraph Graph, IMethodSymbol Function)> _localFunctions = [];
    private readonly HashSet<ISymbol> _calledFunctions = new(SymbolEqualityComparer.Default);
    private int _steps;

    public BuilderFlow(ShapeCatalog catalog, MethodSummaries summaries, ActiveMethods activeMethods, Conditions conditions, CancellationToken token)
    {
        Catalog = catalog;
        Summaries = summaries;
        ActiveMethods = activeMethods;
        Conditions = conditions;
        Token = token;
    }

    public ShapeCatalog Catalog { get; }

    public MethodSummaries Summaries { get; }

    public ActiveMethods ActiveMethods { get; }

    public Conditions Conditions { get; }

    public CancellationToken Token { get; }

    /// <summary>The lambdas and local functions that are being run: a call of one of them is recursion.</summary>
    public Stack<ISymbol> Active { get; } = new();

    /// <summary>The members that are being configured, outermost first.</summary>
    public List<string> Path { get; } = [];

    public IReadOnlyList<Site> Sites => _sites;

    public IReadOnlyList<SetCall> SetCalls => _setCallList;

    public IReadOnlyCollection<BuildRecord> Builds => _builds.Values;

    /// <summary>The sites that were built, or handed to something that outlives the body or may build them.</summary>
    public Bits UsedSites { get; private set; }

    /// <summary>The sites that the body returns.</summary>
    public Bits ReturnedSites { get; private set; }

    /// <summary>The sites on which a member was set.</summary>
    public Bits FilledSites { get; private set; }

    /// <summary>The sites that exist where the body ends, or where the same code makes the next one.</summary>
    public Bits EndedSites { get; private set; }

    /// <summary>Whether the body was too large to be analyzed; nothing may be said of it.</summary>
    public bool IsAbandoned => _steps > MaxSteps;

    /// <summary>Runs a body from its beginning to its end, and then the lambdas and local functions that the run did not reach.</summary>
    public GraphRun Run(ControlFlowGraph graph, FlowState start)
    {
        var run = new GraphRun(this, graph, new CallContext(caller: null));
        run.Execute(start);
        if (run.Exit is { } exit)
            EndSites(exit);

        RunUnreached();
        return run;
    }

    public bool Step()
    {
        Token.ThrowIfCancellationRequested();
        return ++_steps <= MaxSteps;
    }

    public Site Site(CallContext context, IOperation origin, SiteKind kind, ShapeFacts? shape)
    {
        var key = (context, origin);
        if (!_siteByOrigin.TryGetValue(key, out var site))
            _siteByOrigin.Add(key, site = NewSite(kind, shape, origin));
        return site;
    }

    /// <summary>A site for every parameter that holds a builder, with nothing known of it.</summary>
    public IReadOnlyList<Site?> BeginParameters(IMethodSymbol method, FlowState state)
    {
        var sites = new List<Site?>();
        foreach (var parameter in method.Parameters)
        {
            var shape = Catalog.Built(parameter.Type);
            var holdsBuilder = parameter.RefKind is RefKind.None or RefKind.In && (shape is not null || parameter.Type is ITypeParameterSymbol);
            var site = holdsBuilder ? NewSite(SiteKind.Parameter, shape, origin: null) : null;
            sites.Add(site);
            if (site is null)
                continue;

            state.Begin(site, new SiteState());
            state.Assign(new Entity(parameter), BuilderValue.Of(site));
        }

        return sites;
    }

    public SetCall SetCall(IInvocationOperation invocation, BuilderMethod.Set method)
    {
        if (!_setCalls.TryGetValue(invocation, out var call))
        {
            call = new SetCall { Index = _setCalls.Count, Function = Active.Count == 0 ? null : Active.Peek(), Invocation = invocation, Method = method };
            _setCalls.Add(invocation, call);
            _setCallList.Add(call);
        }

        return call;
    }

    public BuildRecord Build(IInvocationOperation operation, ShapeFacts shape, string? path)
    {
        if (!_builds.TryGetValue(operation, out var record))
            _builds.Add(operation, record = new BuildRecord(operation, shape, path));
        return record;
    }

    public void Fill(Bits sites) => FilledSites |= sites;

    public void Use(FlowState state, BuilderValue value)
    {
        UsedSites |= value.Sites;
        foreach (var site in value.Sites.Indices())
            UsePending(state.Site(site));
    }

    public void Return(FlowState state, BuilderValue value)
    {
        ReturnedSites |= value.Sites;
        foreach (var site in value.Sites.Indices())
            UsePending(state.Site(site));
    }

    public void UsePending(SiteState? state)
    {
        if (state is null)
            return;
        foreach (var call in state.Pending.Indices())
            _setCallList[call].IsUsed = true;
    }

    public void End(int site) => EndedSites = EndedSites.With(site);

    public void Defer(ControlFlowGraph graph, IFlowAnonymousFunctionOperation function)
    {
        if (_seenLambdas.Add(function))
            _lambdas.Enqueue((graph, function));
    }

    public void MarkCalled(ISymbol function) => _calledFunctions.Add(function);

    public void Declare(ControlFlowGraph graph)
    {
        foreach (var function in graph.LocalFunctions)
            _localFunctions.Add((graph, function));
    }

    private Site NewSite(SiteKind kind, ShapeFacts? shape, IOperation? origin)
    {
        var site = new Site { Index = _sites.Count, Kind = kind, Shape = shape, Origin = origin };
        _sites.Add(site);
        return site;
    }

    private void EndSites(FlowState exit)
    {
        foreach (var site in exit.Sites)
        {
            End(site);
            // The caller goes on with a builder that it handed in.
            if (Sites[site].Kind is SiteKind.Parameter)
                UsePending(exit.Site(site));
        }
    }

    private void RunUnreached()
    {
        for (var next = 0; _lambdas.Count > 0 || next < _localFunctions.Count;)
        {
            if (IsAbandoned)
                return;

            if (_lambdas.Count > 0)
            {
                var (graph, function) = _lambdas.Dequeue();
                RunAlone(graph.GetAnonymousFunctionControlFlowGraph(function, Token), function.Symbol);
            }
            else
            {
                var (graph, function) = _localFunctions[next++];
                if (!_calledFunctions.Contains(function))
                    RunAlone(graph.GetLocalFunctionControlFlowGraph(function, Token), function);
            }
        }
    }

    private void RunAlone(ControlFlowGraph graph, IMethodSymbol function)
    {
        var start = new FlowState();
        BeginParameters(function, start);
        var run = new GraphRun(this, graph, new CallContext(caller: null));
        Active.Push(function);
        run.Execute(start);
        Active.Pop();
        if (run.Exit is { } exit)
            EndSites(exit);
    }
}
