namespace AmplifyGen.Metadata;

/// <summary>What a method does in the life of a builder.</summary>
#if COMPILER_PART
internal
#else
public
#endif
enum BuilderRole
{
    /// <summary>Makes an empty builder: <c>CreateBuilder()</c>.</summary>
    Create,

    /// <summary>Makes a builder that holds all members of a record: <c>ToBuilder()</c>.</summary>
    Copy,

    /// <summary>Makes the record: <c>Build()</c>.</summary>
    Build,

    /// <summary>Passes an empty builder to a delegate and makes the record of it: <c>client.UpdateBackendAuthAsync(request => …)</c>.</summary>
    Configure,
}
