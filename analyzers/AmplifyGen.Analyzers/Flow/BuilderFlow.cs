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
/// The analysis of one body: which builders it makes, what it sets on them, and what is known of each where it ends. The lambdas
/// and local functions of the body are part of it.
/// </summary>
internal sealed class BuilderFlow
{
    /// <summary>A lambda that is made in more different states begins with what is known of nothing.</summary>
    private const int MaxLasting = 4;

    /// <summary>No body written by hand comes near; a generated one is given up on in silence.</summary>
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

    /// <summary>Whether what decisions depend on is tracked, or builders only.</summary>
    public bool TracksFacts { get; }

    /// <summary>Whether what is learned of parameters is kept until the body ends, for its callers.</summary>
    public bool KeepsParameters { get; }

    /// <summary>Whether what is known between blocks is part of the result.</summary>
    public bool RemembersEdges => _remembersEdges && Record is not null;

    /// <summary>Where what happens is written down; <c>null</c> as long as the states that lead to it are not final.</summary>
    public FlowRecord? Record { get; set; }

    /// <summary>Whether more was to be kept apart than can be.</summary>
    public bool IsBlurred { get; private set; }

    public FactTable Table { get; } = new();

    public Decisions Decisions { get; }

    /// <summary>The lambdas and local functions that are being run: a call of one of them is recursion.</summary>
    public Stack<ISymbol> Active { get; } = new();

    /// <summary>The members that are being configured, outermost first.</summary>
    public List<string> Path { get; } = [];

    public IReadOnlyList<Site> Sites => _sites;

    public IReadOnlyList<SetCall> SetCalls => _setCalls;

    /// <summary>Whether the body was too large to be analyzed; nothing may be said of it.</summary>
    public bool IsAbandoned => _steps > MaxSteps;

    /// <summary>Whether code that is not seen can run in the body.</summary>
    public bool Disturbs { get; private set; }

    /// <summary>Whether the body writes what others can read.</summary>
    public bool Writes { get; private set; }

    /// <summary>Whether the body goes to a method that only throws.</summary>
    public bool Fails { get; private set; }

    /// <summary>The sequences of LINQ of which it is seen that they change nothing when they are walked over.</summary>
    public HashSet<IOperation> HarmlessQueries { get; } = [];

    /// <summary>Runs a body from its beginning to its end, and then the lambdas and local functions that the run did not reach.</summary>
    /// <returns>The runs, one for each start, and what they found out.</returns>
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

    /// <summary>A number for an object, a type or a member that a call may have had an effect on.</summary>
    public int NumberOfSubject(object subject)
    {
        if (!_subjects.TryGetValue(subject, out var number))
            _subjects.Add(subject, number = _subjects.Count);
        return number;
    }

    /// <summary>Whether it matters which object a value is, since calls on the path, or what made it, decided what it answers.</summary>
    public bool IsDecided(PathState state, Value value) =>
        value is Symbol { Origin: IObjectCreationOperation or IWithOperation or Place { Member: IMethodSymbol { Name: OperationFlow.CloneName } } } || (!state.Affected.IsEmpty && (IsAffected(state, value) || IsAffected(state, Place.Answers(value))));

    /// <summary>Whether a call on the path had an effect on an object, a type or a member.</summary>
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

    /// <summary>Notes that the body writes what its caller can read.</summary>
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

    /// <summary>The number and the place of a call of <c>With…</c> or <c>Add…</c>, the same at each turn of a loop.</summary>
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

    /// <summary>Brings a symbol into being. In a loop, the one that the same code made before ends.</summary>
    public Symbol Begin(PathState state, Symbol symbol)
    {
        if (!_symbols.Add(symbol))
            state.Renew(symbol, Table);
        return symbol;
    }

    /// <summary>Notes that a decision about variables that hold constants went both ways: a loop that counts with them may end at any turn.</summary>
    public void Open(IEnumerable<Variable> counters) => _open.UnionWith(counters);

    public bool IsOpen(Variable variable) => _open.Contains(variable);

    public void Defer(ControlFlowGraph graph, IFlowAnonymousFunctionOperation function)
    {
        if (_seenLambdas.Add(function))
            _lambdas.Enqueue((graph, function));
    }

    /// <summary>Notes what is known where a lambda is made, and lasts.</summary>
    public void Begin(IFlowAnonymousFunctionOperation function, PathState lasting)
    {
        if (Record is null || !TracksFacts)
            return;
        if (!_lasting.TryGetValue(function, out var states))
            _lasting.Add(function, states = []);
        states.Add(lasting);
    }

    public void MarkCalled(ISymbol function) => _calledFunctions.Add(function);

    /// <summary>Makes the local functions of a graph known, so that those which nothing calls are analyzed as well.</summary>
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

    /// <param name="lasting">What is known where the function is made.</param>
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
