using AmplifyGen.Generator.Model;

namespace AmplifyGen.Generator.Emit.Codecs;

/// <summary>
/// The names of the methods that read and write shapes. All methods are in one class. The names of each kind have a different prefix, and
/// shapes have different names, so they do not collide.
/// </summary>
internal static class CodecMethods
{
    /// <summary>The method that writes the members of a structure or union, and the end of the object.</summary>
    public static string Write(string name) => "Write" + name;

    /// <summary>The method that reads a structure, a union or an error.</summary>
    public static string Read(string name) => "Read" + name;

    /// <summary>The method that finds the error of a response, and reads it.</summary>
    public const string ThrownFor = "ThrownFor";

    /// <summary>The method that reads a union, or returns <c>null</c> if it is empty in a response.</summary>
    public static string TryRead(string name) => "TryRead" + name;

    /// <summary>The method that creates the replacement of a required union that is missing in a response.</summary>
    public static string Empty(string name) => "Empty" + name;

    /// <summary>Returns the local for a member while its shape is read. The property name itself in lower case could be a keyword.</summary>
    public static string Local(MemberModel member) => "read" + member.PropertyName;
}
