using System.ComponentModel;

namespace AmplifyGen.Client;

/// <summary>For generated clients: specifies what an answer means for the wait.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public enum WaiterState
{
    /// <summary>The wait ends: the state is reached.</summary>
    Success,

    /// <summary>The wait ends: the state cannot be reached.</summary>
    Failure,

    /// <summary>The wait continues.</summary>
    Retry,
}
