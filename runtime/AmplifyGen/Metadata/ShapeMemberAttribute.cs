using System.ComponentModel;

namespace AmplifyGen.Metadata;

/// <summary>Marks a generated property with its member.</summary>
/// <param name="wireName">The member's name in JSON (Smithy's <c>jsonName</c> trait, otherwise the name of the member).</param>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Property)]
#if COMPILER_PART
internal
#else
public
#endif
sealed class ShapeMemberAttribute(string wireName) : Attribute
{
    /// <summary>Gets the member's name in JSON.</summary>
    public string WireName { get; } = wireName;

    /// <summary>Gets the member's name in the model, if it differs from the wire name; otherwise <see langword="null"/>.</summary>
    public string? MemberName { get; init; }

    /// <summary>Gets whether the member has Smithy's <c>required</c> trait.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Gets whether the value must not be printed (Smithy's <c>sensitive</c> trait on the target, or <c>amplifygen#secret</c>).</summary>
    public bool IsSensitive { get; init; }

    /// <summary>Gets whether the value is a credential, which must not be in source code.</summary>
    public bool IsSecret { get; init; }

    /// <summary>
    /// Gets how timestamps are written in JSON, in the value itself or in its elements (Smithy's <c>timestampFormat</c> trait).
    /// It has no meaning for a member without timestamps.
    /// </summary>
    public TimestampFormat TimestampFormat { get; init; }
}
