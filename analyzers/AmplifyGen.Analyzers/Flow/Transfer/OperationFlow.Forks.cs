using AmplifyGen.Analyzers.Flow.Graphs;
using AmplifyGen.Analyzers.Flow.States;
using AmplifyGen.Analyzers.Flow.Values;

namespace AmplifyGen.Analyzers.Flow.Transfer;

internal sealed partial class OperationFlow
{
    /// <summary>Continues in one of several ways. Without any way, the code after it is not reached.</summary>
    private Way? Fork(Func<IReadOnlyList<Way>> ways)
    {
        var way = _forks.Take(() => ways() is { Count: > 0 } some ? some : [Way.None]);
        if (way == Way.None)
        {
            _isDead = true;
            return null;
        }

        _state = way.State.Clone();
        return way;
    }

    /// <summary>One way in which an operation can end.</summary>
    private sealed class Way(PathState state, Value value)
    {
        /// <summary>The operation never ends.</summary>
        public static readonly Way None = new(new PathState(), Value.Nothing);

        public PathState State { get; } = state;

        public Value Value { get; } = value;

        /// <summary>Gets the run that led here, if there was one.</summary>
        public GraphRun? Run { get; init; }
    }
}
