using AmplifyGen.Generator.Model;
using AmplifyGen.Metadata;

namespace AmplifyGen.Generator.Emit.Text;

/// <summary>
/// The aliases at the start of a generated file: <c>using Meta = global::AmplifyGen.Metadata;</c>. The name before <c>::</c> is resolved
/// only as an alias, so no shape of the model and no type of the user can hide it.
/// </summary>
internal static class NamespaceAliases
{
    /// <summary>The prefix of the attributes that analyzers read.</summary>
    public const string Metadata = "Meta::";

    /// <summary>The prefix of the types of the service.</summary>
    public const string Own = "Own::";

    /// <summary>The prefix of the classes that read and write the shapes of the service.</summary>
    public const string Codecs = "Codecs::";

    /// <summary>The nested namespace of these classes, so that an editor does not suggest them.</summary>
    public const string CodecsNamespace = "Codecs";

    private static readonly (string Name, string Namespace)[] Fixed =
    [
        ("Building", "AmplifyGen.Building"),
        ("Client", "AmplifyGen.Client"),
        ("Compiler", "System.CodeDom.Compiler"),
        ("Debugger", "System.Diagnostics"),
        ("Http", "AmplifyGen.Http"),
        ("Jit", "System.Runtime.CompilerServices"),
        ("Json", "AmplifyGen.Json"),
        ("Meta", typeof(ShapeAttribute).Namespace),
        ("Protocols", "AmplifyGen.Protocols"),
        ("Runtime", "AmplifyGen"),
        ("Stj", "System.Text.Json"),
        ("Sys", "System"),
        ("Text", "AmplifyGen.Text"),
    ];

    /// <summary>Determines whether a name is an alias. The alias before <c>::</c> is found even if there is a type of that name, but the type is not found by its name alone.</summary>
    public static bool Contains(string name) =>
        string.Equals(name, nameof(Codecs), StringComparison.Ordinal) || string.Equals(name, nameof(Own), StringComparison.Ordinal) || Array.Exists(Fixed, alias => string.Equals(alias.Name, name, StringComparison.Ordinal));

    /// <summary>Returns the lines for the aliases that a text uses.</summary>
    public static IEnumerable<string> Of(ServiceIdentity service, string text) => Fixed
        .Append(("Codecs", service.Namespace + "." + CodecsNamespace))
        .Append(("Own", service.Namespace))
        .Where(alias => text.IndexOf(alias.Item1 + "::", StringComparison.Ordinal) >= 0)
        .OrderBy(static alias => alias.Item1, StringComparer.Ordinal)
        .Select(static alias => $"using {alias.Item1} = global::{alias.Item2};");
}
