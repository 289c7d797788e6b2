using System.ComponentModel;

namespace AmplifyGen.Client;

/// <summary>For generated clients: what becomes of a wait.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public enum WaiterState
{
    /// <summary>It is over: the state is reached.</summary>
    Success,

    /// <summary>It is over: the state will not be reached.</summary>
    Failure,

    /// <summary>It goes on.</summary>
    Retry,
}
