using AmplifyGen.Analyzers.Flow.States;
using AmplifyGen.Analyzers.Flow.Values;

namespace AmplifyGen.Analyzers.Flow.Graphs;

/// <summary>
/// The path states that enter a block, as few as possible: a state that another one covers is not added, and two states that differ only
/// in the answer of one test are merged.
/// </summary>
internal sealed class BlockEntries(BuilderFlow flow)
{
    /// <summary>The maximum number of states. Code in which more combinations matter at once is not readable.</summary>
    public const int MaxStates = 48;

    private readonly Theory _theory = flow.Decisions.Theory;
    private readonly List<PathState> _states = [];
    private bool _isBlurred;

    public List<PathState> States => _states;

    /// <summary>Returns the states that are new or changed since the last call.</summary>
    public List<PathState> TakePending()
    {
        var pending = _states.FindAll(static state => state.IsPending);
        foreach (var state in pending)
            state.IsPending = false;
        return pending;
    }

    /// <summary>Adds a state. Returns whether it contains anything new.</summary>
    public bool Enter(PathState state)
    {
        if (_isBlurred)
            state.Blur(flow.Table);
        if (!Add(state))
            return false;

        if (_states.Count > MaxStates && !_isBlurred)
            Blur();
        return true;
    }

    private bool Add(PathState state)
    {
        for (var index = _states.Count - 1; index >= 0; index--)
        {
            var known = _states[index];
            if (!known.HoldsSame(state))
                continue;

            if (_theory.Covers(known.Facts, state.Facts) && known.IncludesSites(state))
                return Affect(known, state);

            if (known.Facts == state.Facts)
            {
                known.JoinSites(state);
                known.Affected |= state.Affected;
                known.IsPending = true;
                return true;
            }

            if (!known.HasSameSites(state))
                continue;

            if (_theory.Covers(state.Facts, known.Facts))
            {
                _states.RemoveAt(index);
                state.Affected |= known.Affected;
            }
            else if (_theory.Merge(known.Facts, state.Facts) is { } merged)
            {
                _states.RemoveAt(index);
                state.Facts = merged;
                state.Affected |= known.Affected;
                return Add(state);
            }
        }

        _states.Add(state);
        state.IsPending = true;
        return true;
    }

    /// <summary>Adds the affected subjects to a known state that covers another one, which may come from other calls.</summary>
    private static bool Affect(PathState known, PathState state)
    {
        if (state.Affected.IsSubsetOf(known.Affected))
            return false;

        known.Affected |= state.Affected;
        known.IsPending = true;
        return true;
    }

    private void Blur()
    {
        _isBlurred = true;
        flow.NoteBlur();
        var states = _states.ToArray();
        _states.Clear();
        foreach (var state in states)
        {
            state.Blur(flow.Table);
            Add(state);
        }
    }
}
