using System.Runtime.CompilerServices;
using AmplifyGen.Text;

namespace AmplifyGen.Json;

/// <summary>Decides how deeply JSON can be nested, for readers and writers alike, so that everything that is written can be read back.</summary>
internal static class Nesting
{
    /// <summary>The number of levels that fit on any stack.</summary>
    public const int SafeDepth = 64;

    /// <summary>Determines whether an object or array can be opened.</summary>
    /// <param name="depth">The level of the object or array, from 1.</param>
    /// <param name="maxDepth">The maximum level.</param>
    public static bool Allows(int depth, int maxDepth) =>
        depth <= maxDepth && (depth <= SafeDepth || RuntimeHelpers.TryEnsureSufficientExecutionStack());

    /// <summary>Describes why an object or array cannot be opened.</summary>
    public static string Describe(int depth, int maxDepth) => depth > maxDepth
        ? $"objects and arrays are nested deeper than {InvariantText.Of(maxDepth)} levels"
        : $"objects and arrays are nested too deeply for the stack of this thread, at level {InvariantText.Of(depth)}";
}
