namespace AmplifyGen;

/// <summary>Specifies the members that a method always sets on the builder that it takes or returns.</summary>
/// <remarks>
/// Use it for methods whose body the analysis cannot see, in other assemblies, and for strict mode (AMPG1010). If the body is visible,
/// the attribute is checked.
/// <code>
/// [EnsuresMembers("AppId", "BackendEnvironmentName")]
/// public static UpdateBackendAuthRequest.Builder ForDevelopment(this UpdateBackendAuthRequest.Builder builder) => …
/// </code>
/// </remarks>
/// <param name="members">The C# property names of the members, such as <c>AppId</c>.</param>
[AttributeUsage(AttributeTargets.Method)]
#if COMPILER_PART
internal
#else
public
#endif
sealed class EnsuresMembersAttribute(params string[] members) : Attribute
{
    /// <summary>Gets the C# property names of the members that are set when the method returns.</summary>
    public IReadOnlyList<string> Members { get; } = [.. members];
}
