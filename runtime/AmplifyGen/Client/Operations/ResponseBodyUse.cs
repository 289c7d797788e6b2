using System.ComponentModel;

namespace AmplifyGen.Client;

/// <summary>What an output does with the body of its response.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public enum ResponseBodyUse
{
    /// <summary>It is read once. Its memory can be used again.</summary>
    Read,

    /// <summary>A member of the output keeps it.</summary>
    Kept,

    /// <summary>A member of the output is the stream.</summary>
    Streamed,
}
