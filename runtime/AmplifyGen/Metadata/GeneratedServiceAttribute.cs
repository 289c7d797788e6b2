using System.ComponentModel;

namespace AmplifyGen.Metadata;

/// <summary>Marks an assembly that contains the types of a service, so that projects that reference it do not generate them again.</summary>
/// <param name="client">The full name of the client, such as <c>AmplifyBackend.AmplifyBackendClient</c>.</param>
/// <param name="isPublic">Whether the types are public.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
#if COMPILER_PART
internal
#else
public
#endif
sealed class GeneratedServiceAttribute(string client, bool isPublic) : Attribute
{
    /// <summary>Gets the full name of the client.</summary>
    public string Client { get; } = client;

    /// <summary>Gets whether the types are public.</summary>
    public bool IsPublic { get; } = isPublic;
}
