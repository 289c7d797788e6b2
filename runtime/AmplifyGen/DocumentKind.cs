namespace AmplifyGen;

/// <summary>Specifies the kind of value that a <see cref="Document"/> contains.</summary>
public enum DocumentKind
{
    /// <summary>The value <c>null</c>.</summary>
    Null,

    /// <summary>The value <c>true</c> or <c>false</c>.</summary>
    Boolean,

    /// <summary>A number of any size.</summary>
    Number,

    /// <summary>A text.</summary>
    String,

    /// <summary>A list of documents.</summary>
    List,

    /// <summary>A map of documents with names.</summary>
    Map,
}
