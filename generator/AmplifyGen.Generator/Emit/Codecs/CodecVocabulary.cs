using AmplifyGen.Generator.Model;

namespace AmplifyGen.Generator.Emit.Codecs;

/// <summary>
/// Spells the parts of a shape in a format. To support another format, write another class. In the code around the parts, <c>writer</c>
/// and <c>reader</c> are those of the format, and <c>name</c> is the last name that was read.
/// </summary>
internal abstract class CodecVocabulary
{
    /// <summary>Gets the type of <c>writer</c>.</summary>
    public abstract string Writer { get; }

    /// <summary>Gets the type of <c>reader</c>.</summary>
    public abstract string Reader { get; }

    /// <summary>Returns the name of a member in the format.</summary>
    public abstract string NameOf(MemberModel member);

    /// <summary>Returns the length of a member's name, which is used in <c>switch (name.Length)</c>.</summary>
    public abstract int LengthOf(MemberModel member);

    /// <summary>Returns the condition that the last name is that of a member. The lengths are equal.</summary>
    public abstract string IsNameOf(MemberModel member);

    /// <summary>Returns the statements that write a member with its name, or nothing if it is not set.</summary>
    /// <param name="value">The expression for the member, which may be evaluated twice.</param>
    /// <param name="isOptional">Whether the expression may be <c>null</c>, except for a reference that is not allowed to be.</param>
    public abstract IEnumerable<string> Write(MemberModel member, string value, bool isOptional);

    /// <summary>Returns the expression that reads a value. For a union, it is <c>null</c> if the union is empty in a response.</summary>
    public abstract string Read(TypeModel type);

    /// <summary>Returns the expression that reads a member, or <c>null</c>.</summary>
    /// <param name="seen">The arguments with which the reader records that the member is present.</param>
    public abstract string ReadMember(TypeModel type, string seen);

    /// <summary>Returns the expression for a structure without members (Smithy's error correction).</summary>
    /// <param name="codec">The prefix of the methods that read and write shapes.</param>
    public abstract string EmptyStructure(string codec, TypeModel.Structure type);
}
