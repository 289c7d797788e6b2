using AmplifyGen.Generator.Model;
using AmplifyGen.Metadata;

namespace AmplifyGen.Generator.Emit.Text;

/// <summary>
/// The aliases at the head of a generated file: <c>using Meta = global::AmplifyGen.Metadata;</c>. What stands before <c>::</c> is looked up
/// among aliases alone, so no shape of the model and no type of the user can take the place of one.
/// </summary>
internal static class NamespaceAliases
{
    /// <summary>What precedes the attributes that analyzers read.</summary>
    public const string Metadata = "Meta::";

    /// <summary>What precedes the types of the service.</summary>
    public const string Own = "Own::";

    /// <summary>What precedes the classes that read and write the shapes of the service.</summary>
    public const string Codecs = "Codecs::";

    /// <summary>The namespace within that of the service that holds those classes, where an editor does not offer them.</summary>
    public const string CodecsNamespace = "Codecs";

    private static readonly (string Name, string Namespace)[] Fixed =
    [
        ("Building", "AmplifyGen.Building"),
        ("Client", "AmplifyGen.Client"),
        ("Compiler", "System.CodeDom.Compiler"),
        ("Http", "AmplifyGen.Http"),
        ("Json", "AmplifyGen.Json"),
        ("Meta", typeof(ShapeAttribute).Namespace),
        ("Protocols", "AmplifyGen.Protocols"),
        ("Runtime", "AmplifyGen"),
        ("Stj", "System.Text.Json"),
        ("Sys", "System"),
        ("Text", "AmplifyGen.Text"),
    ];

    /// <summary>Determines whether a name is that of an alias: what precedes <c>::</c> is found in spite of a type of that name, but not the type by its name alone.</summary>
    public static bool Contains(string name) =>
        string.Equals(name, nameof(Codecs), StringComparison.Ordinal) || string.Equals(name, nameof(Own), StringComparison.Ordinal) || Array.Exists(Fixed, alias => string.Equals(alias.Name, name, StringComparison.Ordinal));

    /// <summary>Returns the lines for those that a text uses.</summary>
    public static IEnumerable<string> Of(ServiceIdentity service, string text) => Fixed
        .Append(("Codecs", service.Namespace + "." + CodecsNamespace))
        .Append(("Own", service.Namespace))
        .Where(alias => text.IndexOf(alias.Item1 + "::", StringComparison.Ordinal) >= 0)
        .OrderBy(static alias => alias.Item1, StringComparer.Ordinal)
        .Select(static alias => $"using {alias.Item1} = global::{alias.Item2};");
}
