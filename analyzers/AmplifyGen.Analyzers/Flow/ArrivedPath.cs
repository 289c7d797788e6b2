using AmplifyGen.Analyzers.Flow.Graphs;

namespace AmplifyGen.Analyzers.Flow;

/// <summary>A builder that reached its end at a block of a graph. The branch that misses a member is searched from here.</summary>
internal readonly record struct ArrivedPath(GraphRun Run, int Block, int Site);
