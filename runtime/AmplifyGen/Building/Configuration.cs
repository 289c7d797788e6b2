using System.ComponentModel;

namespace AmplifyGen.Building;

/// <summary>For generated builders: lets a delegate set members.</summary>
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
}
