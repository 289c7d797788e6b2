using AmplifyGen.Generator.Model;

namespace AmplifyGen.Generator.Emit.Codecs;

/// <summary>
/// How a format spells what the traversal of a shape comes across. To support another format is to write another class. In the code around
/// the spellings, <c>writer</c> and <c>reader</c> are those of the format, and <c>name</c> is what was read last.
/// </summary>
internal abstract class CodecVocabulary
{
    /// <summary>Gets the type of <c>writer</c>.</summary>
    public abstract string Writer { get; }

    /// <summary>Gets the type of <c>reader</c>.</summary>
    public abstract string Reader { get; }

    /// <summary>Returns the text that the format has for a member.</summary>
    public abstract string NameOf(MemberModel member);

    /// <summary>Returns the length of a member's name, by which <c>switch (name.Length)</c> finds it.</summary>
    public abstract int LengthOf(MemberModel member);

    /// <summary>Returns the condition that the name that was read is the one of a member, whose length it has.</summary>
    public abstract string IsNameOf(MemberModel member);

    /// <summary>Returns the statements that write a member with its name, or nothing where it is not set.</summary>
    /// <param name="value">The expression for the member, which may be evaluated twice.</param>
    /// <param name="isOptional">Whether the expression may be <c>null</c>, apart from a reference that was forced to be.</param>
    public abstract IEnumerable<string> Write(MemberModel member, string value, bool isOptional);

    /// <summary>Returns the expression that reads a value; that of a union is <c>null</c> where a response has an empty one.</summary>
    public abstract string Read(TypeModel type);

    /// <summary>Returns the expression that reads a member, or returns <c>null</c>.</summary>
    /// <param name="seen">The arguments by which the reader notes that the member came.</param>
    public abstract string ReadMember(TypeModel type, string seen);

    /// <summary>Returns the expression for the structure without members, as error correction has it.</summary>
    /// <param name="codec">What precedes the methods that read and write shapes.</param>
    public abstract string EmptyStructure(string codec, TypeModel.Structure type);
}
