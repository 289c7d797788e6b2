using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace AmplifyGen.Analyzers.Flow.Rules;

/// <summary>Finds the branches that leave out a member which other branches set.</summary>
internal static class MissedBranches
{
    public static IEnumerable<Location> Of(BuildRecord build, Bits members) =>
        build.Paths
            .Distinct()
            .SelectMany(path => members.Indices().SelectMany(member => Of(path, member)))
            .Distinct();

    /// <summary>The edges into the nearest join, before the builder's end, at which one path has the member and another has not.</summary>
    private static IEnumerable<Location> Of(ArrivedPath path, int member)
    {
        var joins = path.Run.Edges
            .Where(edge => edge.Key.To <= path.Block && edge.Value.Site(path.Site) is not null)
            .GroupBy(static edge => edge.Key.To)
            .OrderByDescending(static join => join.Key);
        foreach (var join in joins)
        {
            var lacking = join.Where(edge => !edge.Value.Site(path.Site)!.Must.Contains(member)).ToArray();
            if (lacking.Length > 0 && lacking.Length < join.Count())
                return lacking.Select(edge => Place(path.Run.Graph, edge.Key.From)).OfType<Location>();
        }

        return [];
    }

    /// <summary>A branch that holds code is shown by its first statement, an empty one by the condition that leads past it.</summary>
    private static Location? Place(ControlFlowGraph graph, int ordinal)
    {
        for (var block = graph.Blocks[ordinal]; ; block = block.Predecessors[0].Source)
        {
            if (block.ConditionKind is not ControlFlowConditionKind.None)
                return block.BranchValue!.Syntax.GetLocation();
            if (!block.Operations.IsEmpty)
                return (block.Operations[0].Syntax.FirstAncestorOrSelf<StatementSyntax>() ?? block.Operations[0].Syntax).GetLocation();
            if (block.BranchValue is { } value)
                return value.Syntax.GetLocation();
            if (block.Predecessors.Length != 1)
                return null;
        }
    }
}
