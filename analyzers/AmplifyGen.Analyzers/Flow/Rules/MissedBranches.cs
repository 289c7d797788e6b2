using AmplifyGen.Analyzers.Flow.States;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace AmplifyGen.Analyzers.Flow.Rules;

/// <summary>Finds the branches that do not set a member that other branches set, and describes them.</summary>
internal static class MissedBranches
{
    /// <summary>Returns the branches in source order, with the members that each does not set.</summary>
    public static IReadOnlyList<(MissedBranch Branch, Bits Members)> Of(BuildRecord build, Bits members) =>
    [
        .. build.Paths
            .Distinct()
            .GroupBy(static path => (path.Run, path.Block))
            .SelectMany(paths => members.Indices().SelectMany(member => Of([.. paths], member).Select(branch => (Branch: branch, Member: member))))
            .GroupBy(static found => found.Branch)
            .Select(static found => (Branch: found.Key, Members: found.Aggregate(Bits.Empty, static (set, one) => set.With(one.Member))))
            .OrderBy(static found => found.Branch.Place.SourceSpan.Start),
    ];

    /// <summary>Returns the edges into the nearest join before the end of the builder where one path has the member and another does not.</summary>
    private static IEnumerable<MissedBranch> Of(ArrivedPath[] paths, int member)
    {
        var (run, block) = (paths[0].Run, paths[0].Block);
        var joins = run.Edges
            .Where(edge => edge.Key.To <= block)
            .Select(edge => (edge.Key, Lacks: Lacks(edge.Value, paths, member)))
            .Where(static edge => edge.Lacks is not null)
            .GroupBy(static edge => edge.Key.To)
            .OrderByDescending(static join => join.Key);
        foreach (var join in joins)
        {
            var lacking = join.Where(static edge => edge.Lacks == true).ToArray();
            if (lacking.Length > 0 && lacking.Length < join.Count())
                return lacking.Select(edge => Branch(run.Graph, edge.Key.From, edge.Key.To)).OfType<MissedBranch>();
        }

        return [];
    }

    /// <summary>Determines whether a builder without the member arrives; <c>null</c> if no builder arrives.</summary>
    private static bool? Lacks(List<PathState> states, ArrivedPath[] paths, int member)
    {
        bool? lacks = null;
        foreach (var state in states)
        {
            foreach (var path in paths)
            {
                if (state.Site(path.Site) is { } site)
                    lacks = lacks == true || !site.Must.Contains(member);
            }
        }

        return lacks;
    }

    /// <summary>
    /// Returns the place of a branch: the first statement of a branch with code, an arm of an expression, or the condition that leads past an
    /// empty branch.
    /// </summary>
    private static MissedBranch? Branch(ControlFlowGraph graph, int from, int to)
    {
        for (var (block, next) = (graph.Blocks[from], to); ; (block, next) = (block.Predecessors[0].Source, block.Ordinal))
        {
            if (block.ConditionKind is not ControlFlowConditionKind.None)
                return MissedBranch.After(block, next);
            if (!block.Operations.IsEmpty)
                return MissedBranch.Through(Code(block.Operations[0].Syntax));
            if (block.BranchValue is { } value)
                return MissedBranch.Through(value.Syntax);
            if (block.Predecessors.Length != 1)
                return null;
        }
    }

    private static SyntaxNode Code(SyntaxNode syntax) =>
        syntax.AncestorsAndSelf().FirstOrDefault(static node => node is StatementSyntax || IsArm(node)) ?? syntax;

    private static bool IsArm(SyntaxNode node) => node.Parent switch
    {
        ConditionalExpressionSyntax conditional => node != conditional.Condition,
        SwitchExpressionArmSyntax arm => node == arm.Expression,
        _ => false,
    };
}
