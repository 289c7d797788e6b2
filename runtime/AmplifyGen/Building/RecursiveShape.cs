using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;
using System.Text;

namespace AmplifyGen.Building;

/// <summary>For generated shapes that can contain themselves: compares, hashes and prints values of any depth.</summary>
/// <remarks>
/// A stack overflow ends the process. So the comparison of a deeply nested value continues on the stack of another thread, and the text of
/// such a value ends with an ellipsis.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class RecursiveShape
{
    private const int StackBytes = 16 * 1024 * 1024;
    private const int MostPrintedLevels = 64;

    [ThreadStatic]
    private static int _printedLevels;

    /// <summary>Compares two values.</summary>
    /// <typeparam name="T">The shape.</typeparam>
    /// <param name="left">One value.</param>
    /// <param name="right">The other value, or <see langword="null"/>.</param>
    /// <param name="areEqual">Compares the members of two values; a static lambda.</param>
    /// <exception cref="ArgumentNullException"><paramref name="areEqual"/> is <see langword="null"/>.</exception>
    /// <exception cref="InsufficientExecutionStackException">The stack is too small, and the platform has no threads.</exception>
    public static bool Equals<T>(T left, T? right, Func<T, T, bool> areEqual)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(areEqual);
        if (ReferenceEquals(left, right))
            return true;

        if (right is null)
            return false;

        return RuntimeHelpers.TryEnsureSufficientExecutionStack() ? areEqual(left, right) : OnOtherStack(() => areEqual(left, right));
    }

    /// <summary>Computes a hash code.</summary>
    /// <typeparam name="T">The shape.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="hash">Combines the hash codes of the members; a static lambda.</param>
    /// <exception cref="ArgumentNullException"><paramref name="hash"/> is <see langword="null"/>.</exception>
    /// <exception cref="InsufficientExecutionStackException">The stack is too small, and the platform has no threads.</exception>
    public static int GetHashCode<T>(T value, Func<T, int> hash)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(hash);
        return RuntimeHelpers.TryEnsureSufficientExecutionStack() ? hash(value) : OnOtherStack(() => hash(value));
    }

    /// <summary>Prints the members of a value, or an ellipsis if the value is nested too deeply.</summary>
    /// <typeparam name="T">The shape.</typeparam>
    /// <param name="builder">Receives the text.</param>
    /// <param name="value">The value.</param>
    /// <param name="print">Prints the members of a value; a static lambda.</param>
    /// <returns><see langword="true"/>, like the <c>PrintMembers</c> of the compiler if it printed anything.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> or <paramref name="print"/> is <see langword="null"/>.</exception>
    public static bool PrintMembers<T>(StringBuilder builder, T value, Action<StringBuilder, T> print)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(print);
        if (_printedLevels == MostPrintedLevels)
        {
            builder.Append('…');
            return true;
        }

        _printedLevels++;
        try
        {
            print(builder, value);
        }
        finally
        {
            _printedLevels--;
        }

        return true;
    }

    private static T OnOtherStack<T>(Func<T> compute)
    {
        if (OperatingSystem.IsBrowser() || OperatingSystem.IsWasi())
            throw new InsufficientExecutionStackException();

        var result = default(T);
        ExceptionDispatchInfo? failure = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    result = compute();
                }
                catch (Exception exception)
                {
                    failure = ExceptionDispatchInfo.Capture(exception);
                }
            },
            StackBytes);
        thread.Start();
        thread.Join();
        failure?.Throw();
        return result!;
    }
}
