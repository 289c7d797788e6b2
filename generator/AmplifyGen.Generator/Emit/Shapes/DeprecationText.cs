using AmplifyGen.Generator.Model;

namespace AmplifyGen.Generator.Emit.Shapes;

/// <summary>The text about a deprecation in documentation and in <c>[Obsolete]</c>.</summary>
internal static class DeprecationText
{
    public static string Of(DeprecationModel deprecation)
    {
        var since = deprecation.Since is { } date ? $"Deprecated since {date}." : "Deprecated.";
        var replacement = deprecation.ReplacedBy is { } name ? $" Use {name} instead." : "";
        var message = deprecation.Message is { Length: > 0 } text ? " " + text : "";
        return since + replacement + message;
    }
}
