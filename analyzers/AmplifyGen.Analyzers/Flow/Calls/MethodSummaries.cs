using AmplifyGen.Analyzers.Facts;
using AmplifyGen.Analyzers.Flow.Graphs;
using AmplifyGen.Analyzers.Uses;
using Microsoft.CodeAnalysis;

namespace AmplifyGen.Analyzers.Flow.Calls;

/// <summary>
/// The summaries of the methods in the compilation, each created on first use. A summary is small for each way in which a method ends,
/// so the number of summaries is not limited.
/// </summary>
/// <remarks>
/// The summary of a method that the analyzed body calls considers more calls than the summary of a method that another summary needs. They are two
/// answers, so that it does not matter which body is analyzed first.
/// </remarks>
internal sealed class MethodSummaries(Compilation compilation, ShapeCatalog catalog)
{
    /// <summary>The maximum length of a method that does not use builders. Longer methods are not analyzed.</summary>
    private const int MaxLengthOfPredicate = 2_000;

    private readonly SharedAnswers<IMethodSymbol, MethodSummary?> _summariesOfCalled = new(SymbolEqualityComparer.Default);

    private readonly SharedAnswers<IMethodSymbol, MethodSummary?> _summariesOfOthers = new(SymbolEqualityComparer.Default);

    public Compilation Compilation => compilation;

    public Termination Termination { get; } = new(compilation);

    public InitialElements InitialElements { get; } = new();

    public WrittenMembers WrittenMembers { get; } = new();

    public CapturedParameters CapturedParameters { get; } = new();

    /// <summary>Returns what a method does, or <c>null</c> if that is unknown: it has no body here, a derived class may override it, or it is recursive.</summary>
    /// <param name="isExact">Whether the call is of this method, and not of an override.</param>
    public MethodSummary? Of(IMethodSymbol method, FlowScope caller, bool isExact = false)
    {
        method = Definition(method);
        if (!isExact && Stability.IsOverridable(method))
            return null;
        var summaries = caller.ActiveMethods.IsEmpty ? _summariesOfCalled : _summariesOfOthers;
        if (summaries.TryGet(method, out var known))
            return known;
        if (caller.ActiveMethods.Contains(method))
        {
            caller.ActiveMethods.MeetCycle(method);
            SourceReads.MeetCycle();
            return null;
        }

        return summaries.Find(method, caller, (seen, scope) => IsSeen(seen, scope.Token) ? Summarize(seen, scope) : null);
    }

    /// <summary>Returns facts about the arguments of a method without builders; <c>null</c> if it is not visible, or too long to be a simple check.</summary>
    public MethodSummary? OfPredicate(IMethodSymbol method, FlowScope caller) =>
        Definition(method).DeclaringSyntaxReferences is [var reference] && reference.Span.Length <= MaxLengthOfPredicate ? Of(method, caller) : null;

    private static IMethodSymbol Definition(IMethodSymbol method)
    {
        method = (method.ReducedFrom ?? method).OriginalDefinition;
        return method.PartialImplementationPart ?? method;
    }

    private static bool IsSeen(IMethodSymbol method, CancellationToken token) =>
        method.DeclaringSyntaxReferences.Length == 1
        && method is { IsAbstract: false, IsExtern: false }
        && method.ContainingType.TypeKind is not TypeKind.Interface
        && !BodySyntax.IsIterator(method, token)
        && BodySyntax.HasOwnParameters(method, token);

    private MethodSummary? Summarize(IMethodSymbol method, FlowScope caller)
    {
        if (MethodBody.Graph(method, compilation, caller.Token) is not { } graph)
            return null;

        caller.ActiveMethods.Enter(method);
        var scope = new FlowScope(catalog, this, caller.ActiveMethods, method, caller.Token);
        var result = FlowPasses.Summarize(scope, graph, method);

        // Within a cycle, the answer would depend on the start of the search.
        var isPartOfCycle = caller.ActiveMethods.Leave();
        return result is null || isPartOfCycle ? null : OutcomeReading.Read(result);
    }
}
