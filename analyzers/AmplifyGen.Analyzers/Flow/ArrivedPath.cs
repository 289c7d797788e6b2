using AmplifyGen.Analyzers.Flow.Graphs;

namespace AmplifyGen.Analyzers.Flow;

/// <summary>A builder that reached its end at a block of a graph: where to look for the branch that misses a member.</summary>
internal readonly record struct ArrivedPath(GraphRun Run, int Block, int Site);
