using System.ComponentModel;
using System.Runtime.CompilerServices;
using AmplifyGen.Json;

namespace AmplifyGen.Building;

/// <summary>For generated builders: lets a delegate set members, and continues with a copy of a value that was built.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Configuration
{
    /// <summary>Lets a delegate set members of a builder.</summary>
    /// <typeparam name="TBuilder">The builder.</typeparam>
    /// <param name="configure">Sets the members.</param>
    /// <param name="builder">The builder.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="configure"/> is <see langword="null"/>.</exception>
    public static TBuilder Apply<TBuilder>(Action<TBuilder> configure, TBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(configure);
        configure(builder);
        return builder;
    }

    /// <summary>Copies a value that was built, before its builder changes more members.</summary>
    /// <typeparam name="T">The shape.</typeparam>
    /// <param name="value">The value.</param>
    // Rarely called, and large where a builder with many members is inlined.
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static T Copy<T>(T value)
        where T : JsonShape<T>, IJsonShape<T> => value.Copy();
}
