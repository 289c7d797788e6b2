using System.ComponentModel;

namespace AmplifyGen.Client;

/// <summary>Specifies what an output does with the body of its response.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public enum ResponseBodyUse
{
    /// <summary>The body is read once. Its memory can be reused.</summary>
    Read,

    /// <summary>A member of the output keeps the body.</summary>
    Kept,

    /// <summary>A member of the output is the body as a stream.</summary>
    Streamed,
}
