namespace AmplifyGen.Metadata;

/// <summary>Marks a generated property with the member it stands for.</summary>
/// <param name="wireName">The member's name in JSON (Smithy's <c>jsonName</c> trait, else the member's own name).</param>
[AttributeUsage(AttributeTargets.Property)]
#if COMPILER_PART
internal
#else
public
#endif
sealed class ShapeMemberAttribute(string wireName) : Attribute
{
    /// <summary>The member's name in JSON.</summary>
    public string WireName { get; } = wireName;

    /// <summary>The model's own name of the member, where it differs from the wire name; else <c>null</c>.</summary>
    public string? MemberName { get; init; }

    /// <summary>Whether the member has Smithy's <c>required</c> trait.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Whether the value must never be printed (Smithy's <c>sensitive</c> trait on the target, or <c>amplifygen#secret</c>).</summary>
    public bool IsSensitive { get; init; }

    /// <summary>Whether the value is a credential and must never stand in source code.</summary>
    public bool IsSecret { get; init; }

    /// <summary>
    /// How timestamps are written in JSON, be they the value itself or elements or values in it (Smithy's <c>timestampFormat</c> trait).
    /// It means nothing for a member without timestamps.
    /// </summary>
    public TimestampFormat TimestampFormat { get; init; }
}
