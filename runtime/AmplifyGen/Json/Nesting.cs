using System.Runtime.CompilerServices;
using AmplifyGen.Text;

namespace AmplifyGen.Json;

/// <summary>Decides how deep JSON may be nested, for readers and writers alike: what is written can be read back.</summary>
internal static class Nesting
{
    /// <summary>As many levels as fit on any stack.</summary>
    public const int SafeDepth = 64;

    /// <summary>Whether an object or array may open.</summary>
    /// <param name="depth">Its level, from 1.</param>
    /// <param name="maxDepth">The deepest level.</param>
    public static bool Allows(int depth, int maxDepth) =>
        depth <= maxDepth && (depth <= SafeDepth || RuntimeHelpers.TryEnsureSufficientExecutionStack());

    /// <summary>Says why an object or array may not open.</summary>
    public static string Describe(int depth, int maxDepth) => depth > maxDepth
        ? $"objects and arrays are nested deeper than {InvariantText.Of(maxDepth)} levels"
        : $"objects and arrays are nested too deep for the stack of this thread, at level {InvariantText.Of(depth)}";
}
