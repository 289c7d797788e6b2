namespace AmplifyGen;

/// <summary>What a <see cref="Document"/> holds: the kinds of JSON.</summary>
public enum DocumentKind
{
    /// <summary>Nothing.</summary>
    Null,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Boolean,

    /// <summary>A number of any size.</summary>
    Number,

    /// <summary>A text.</summary>
    String,

    /// <summary>Documents in order.</summary>
    List,

    /// <summary>Documents by name.</summary>
    Map,
}
