using System.ComponentModel;

namespace AmplifyGen.Metadata;

/// <summary>Specifies what a method does with a builder.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
#if COMPILER_PART
internal
#else
public
#endif
enum BuilderRole
{
    /// <summary>The method creates an empty builder: <c>CreateBuilder()</c>.</summary>
    Create,

    /// <summary>The method creates a builder that contains all members of a record: <c>ToBuilder()</c>.</summary>
    Copy,

    /// <summary>The method creates the record: <c>Build()</c>.</summary>
    Build,

    /// <summary>The method passes an empty builder to a delegate and creates the record from it: <c>client.UpdateBackendAuthAsync(request => …)</c>.</summary>
    Configure,
}
