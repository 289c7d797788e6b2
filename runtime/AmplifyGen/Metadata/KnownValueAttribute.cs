using System.ComponentModel;

namespace AmplifyGen.Metadata;

/// <summary>Marks the static property of an enum value with its text in JSON (Smithy's <c>enumValue</c> trait).</summary>
/// <param name="wireValue">The text in JSON, such as <c>USER_POOL_ONLY</c>.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field)]
#if COMPILER_PART
internal
#else
public
#endif
sealed class KnownValueAttribute(string wireValue) : Attribute
{
    /// <summary>Gets the text in JSON.</summary>
    public string WireValue { get; } = wireValue;
}
