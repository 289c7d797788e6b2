using AmplifyGen.Analyzers.Facts;
using AmplifyGen.Analyzers.Flow.Graphs;
using AmplifyGen.Analyzers.Flow.States;
using AmplifyGen.Analyzers.Flow.Transfer;
using AmplifyGen.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmplifyGen.Analyzers.Flow;

/// <summary>
/// Analyzes one body: the builders it creates, what it sets on them, and what is known about each builder at its end. Lambdas
/// and local functions of the body are included.
/// </summary>
internal sealed class BuilderFlow
{
    /// <summary>A lambda that is created in more different states is analyzed without knowledge of its surroundings.</summary>
    private const int MaxLasting = 4;

    /// <summary>The maximum number of steps. Handwritten bodies need far fewer; the analysis of a larger generated body is silently abandoned.</summary>
    private const int MaxSteps = 20_000;

    private readonly Dictionary<(CallContext Context, object Origin, int Variant), Site> _siteByOrigin = [];
    private readonly List<Site> _sites = [];
    private readonly Queue<(ControlFlowGraph Graph, IFlowAnonymousFunctionOperation Function)> _lambdas = new();
    private readonly HashSet<IOperation> _seenLambdas = [];
    private readonly Dictionary<IOperation, List<PathState>> _lasting = [];
    private readonly List<(ControlFlowGraph Graph, IMethodSymbol Function)> _localFunctions = [];
    private readonly HashSet<ControlFlowGraph> _declared = [];
    private readonly HashSet<ISymbol> _calledFunctions = new(SymbolEqualityComparer.Default);
    private readonly HashSet<Variable> _open = [];
    private readonly HashSet<Symbol> _symbols = [];
    private readonly Dictionary<object, int> _subjects = [];
    private readonly Dictionary<IOperation, SetCall> _setCallByOperation = [];
    private readonly List<SetCall> _setCalls = [];
    private readonly bool _remembersEdges;
    private int _steps;

    public BuilderFlow(FlowScope scope, Body body, FlowMode mode)
    {
        Scope = scope;
        Body = body;
        Relevance = Relevance.Of(body, mode);
        TracksFacts = mode.TracksFacts;
        KeepsParameters = mode.KeepsParameters;
        _remembersEdges = mode.RemembersEdges;
        Decisions = new Decisions(Table, mode.TracksFacts);
    }

    public FlowScope Scope { get; }

    public ShapeCatalog Catalog => Scope.Catalog;

    public CancellationToken Token => Scope.Token;

    public Body Body { get; }

    public Relevance Relevance { get; }

    /// <summary>Gets whether the conditions of decisions are tracked in addition to builders.</summary>
    public bool TracksFacts { get; }

    /// <summary>Gets whether facts about parameters are kept until the body ends, for its callers.</summary>
    public bool KeepsParameters { get; }

    /// <summary>Gets whether the states between blocks are part of the result.</summary>
    public bool RemembersEdges => _remembersEdges && Record is not null;

    /// <summary>Gets or sets where events are recorded; <c>null</c> as long as the states that lead to them are not final.</summary>
    public FlowRecord? Record { get; set; }

    /// <summary>Gets whether states had to be merged because there were too many.</summary>
    public bool IsBlurred { get; private set; }

    public FactTable Table { get; } = new();

    public Decisions Decisions { get; }

    /// <summary>Gets the lambdas and local functions that are being analyzed. A call of one of them is recursion.</summary>
    public Stack<ISymbol> Active { get; } = new();

    /// <summary>Gets the members that are being configured, outermost first.</summary>
    public List<string> Path { get; } = [];

    public IReadOnlyList<Site> Sites => _sites;

    public IReadOnlyList<SetCall> SetCalls => _setCalls;

    /// <summary>Gets whether the body was too large to analyze. Nothing is reported for it.</summary>
    public bool IsAbandoned => _steps > MaxSteps;

    /// <summary>Gets whether unseen code can run in the body.</summary>
    public bool Disturbs { get; private set; }

    /// <summary>Gets whether the body writes storage that others can read.</summary>
    public bool Writes { get; private set; }

    /// <summary>Gets whether the body calls a method that only throws.</summary>
    public bool Fails { get; private set; }

    /// <summary>Gets the LINQ sequences whose enumeration is known to change nothing.</summary>
    public HashSet<IOperation> HarmlessQueries { get; } = [];

    /// <summary>Analyzes a body from its start to its end, and then the lambdas and local functions that were not reached.</summary>
    /// <returns>The runs, one for each start state, and their results.</returns>
    public (IReadOnlyList<GraphRun> Runs, FlowRecord Record) Run(ControlFlowGraph graph, IReadOnlyList<PathState> starts)
    {
        var record = new FlowRecord(this);
        Record = record;
        Declare(graph);
        var runs = starts.Select(start => Run(graph, start)).ToArray();
        RunUnreached();
        Record = null;
        return (runs, record);
    }

    /// <summary>Returns a number for an object, a type or a member that a call may have affected.</summary>
    public int NumberOfSubject(object subject)
    {
        if (!_subjects.TryGetValue(subject, out var number))
            _subjects.Add(subject, number = _subjects.Count);
        return number;
    }

    /// <summary>Determines whether the identity of an object matters, because calls on the path, or its creation, decided what it returns.</summary>
    public bool IsDecided(PathState state, Value value) =>
        value is Symbol { Origin: IObjectCreationOperation or IWithOperation or Place { Member: IMethodSymbol { Name: OperationFlow.CloneName } } } || (!state.Affected.IsEmpty && (IsAffected(state, value) || IsAffected(state, Place.Answers(value))));

    /// <summary>Determines whether a call on the path affected an object, a type or a member.</summary>
    public bool IsAffected(PathState state, object subject) => _subjects.TryGetValue(subject, out var number) && state.Affected.Contains(number);

    public bool Step()
    {
        Token.ThrowIfCancellationRequested();
        return ++_steps <= MaxSteps;
    }

    public void Disturb(PathState state)
    {
        Disturbs = true;
        state.Disturb();
        state.IsDisturbed = KeepsParameters;
    }

    /// <summary>Records that the body writes what its caller can read.</summary>
    public void NoteWrite() => Writes = true;

    public void NoteFailure() => Fails = true;

    public void NoteBlur() => IsBlurred = true;

    public Site Site(CallContext context, object origin, SiteKind kind, ShapeFacts? shape, int variant = 0)
    {
        var key = (context, origin, variant);
        if (!_siteByOrigin.TryGetValue(key, out var site))
            _siteByOrigin.Add(key, site = NewSite(kind, shape, origin as IOperation));
        return site;
    }

    /// <summary>Returns the number and the place of a call of <c>With…</c> or <c>Add…</c>. It is the same in each iteration of a loop.</summary>
    public SetCall SetCall(IInvocationOperation invocation, BuilderMethod.Set method)
    {
        if (!_setCallByOperation.TryGetValue(invocation, out var call))
        {
            call = new SetCall { Index = _setCalls.Count, Function = Active.Count == 0 ? null : Active.Peek(), Invocation = invocation, Method = method };
            _setCallByOperation.Add(invocation, call);
            _setCalls.Add(call);
        }

        return call;
    }

    public Site ParameterSite(ShapeFacts? shape) => NewSite(SiteKind.Parameter, shape, origin: null);

    /// <summary>Introduces a symbol. In a loop, the symbol of the previous iteration ends.</summary>
    public Symbol Begin(PathState state, Symbol symbol)
    {
        if (!_symbols.Add(symbol))
            state.Renew(symbol, Table);
        return symbol;
    }

    /// <summary>Records that a decision about variables with constants went both ways, so a loop that counts with them may end at any iteration.</summary>
    public void Open(IEnumerable<Variable> counters) => _open.UnionWith(counters);

    public bool IsOpen(Variable variable) => _open.Contains(variable);

    public void Defer(ControlFlowGraph graph, IFlowAnonymousFunctionOperation function)
    {
        if (_seenLambdas.Add(function))
            _lambdas.Enqueue((graph, function));
    }

    /// <summary>Records what is known, and remains true, where a lambda is created.</summary>
    public void Begin(IFlowAnonymousFunctionOperation function, PathState lasting)
    {
        if (Record is null || !TracksFacts)
            return;
        if (!_lasting.TryGetValue(function, out var states))
            _lasting.Add(function, states = []);
        states.Add(lasting);
    }

    public void MarkCalled(ISymbol function) => _calledFunctions.Add(function);

    /// <summary>Declares the local functions of a graph, so that those without a call are analyzed too.</summary>
    public void Declare(ControlFlowGraph graph)
    {
        if (!_declared.Add(graph))
            return;
        foreach (var function in graph.LocalFunctions)
            _localFunctions.Add((graph, function));
    }

    private Site NewSite(SiteKind kind, ShapeFacts? shape, IOperation? origin)
    {
        var site = new Site { Index = _sites.Count, Kind = kind, Shape = shape, Origin = origin };
        _sites.Add(site);
        return site;
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
                if (_calledFunctions.Contains(function.Symbol))
                    continue;
                RunAlone(graph.GetAnonymousFunctionControlFlowGraph(function, Token), function.Symbol, _lasting.TryGetValue(function, out var lasting) && lasting.Count <= MaxLasting ? lasting : [new PathState()]);
            }
            else
            {
                var (graph, function) = _localFunctions[next++];
                if (!_calledFunctions.Contains(function))
                    RunAlone(graph.GetLocalFunctionControlFlowGraph(function, Token), function, [new PathState()]);
            }
        }
    }

    /// <param name="lasting">What is known where the function is created.</param>
    private void RunAlone(ControlFlowGraph graph, IMethodSymbol function, IEnumerable<PathState> lasting)
    {
        Declare(graph);
        Active.Push(function);
        var starts = FlowStart.Of(function, this).States;
        foreach (var known in lasting)
        {
            foreach (var start in starts)
                Run(graph, known.With(start));
        }

        Active.Pop();
    }

    private GraphRun Run(ControlFlowGraph graph, PathState start)
    {
        var run = new GraphRun(this, graph, new CallContext(caller: null));
        run.Execute([start]);
        Record?.End(run);
        return run;
    }
}
