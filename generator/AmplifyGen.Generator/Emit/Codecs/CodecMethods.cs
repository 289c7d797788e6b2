using AmplifyGen.Generator.Model;

namespace AmplifyGen.Generator.Emit.Codecs;

/// <summary>
/// The names of the methods that read and write shapes. All are in one class, and no name of one kind is a name of another: they begin
/// differently, and no two shapes have one name.
/// </summary>
internal static class CodecMethods
{
    /// <summary>Writes the members of a structure or union, and the end of the object.</summary>
    public static string Write(string name) => "Write" + name;

    /// <summary>Reads a structure, a union or an error.</summary>
    public static string Read(string name) => "Read" + name;

    /// <summary>Finds which error of the service a response is, and reads it.</summary>
    public const string ThrownFor = "ThrownFor";

    /// <summary>Reads a union, or <c>null</c> where a response has an empty one.</summary>
    public static string TryRead(string name) => "TryRead" + name;

    /// <summary>Makes what replaces a required union that a response does not have.</summary>
    public static string Empty(string name) => "Empty" + name;

    /// <summary>Returns the local that holds a member while its shape is read. A property name is not a local name: it may be a keyword in lower case.</summary>
    public static string Local(MemberModel member) => "read" + member.PropertyName;
}
