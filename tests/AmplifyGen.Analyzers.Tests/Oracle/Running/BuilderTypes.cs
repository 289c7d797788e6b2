using System.Collections.Concurrent;

namespace AmplifyGen.Analyzers.Tests.Oracle.Running;

/// <summary>The builders of the shapes that programs use. The generated shapes are loaded late, so that they register themselves.</summary>
public static class BuilderTypes
{
    private static readonly ConcurrentDictionary<int, string[]> RequiredByShape = new();
    private static readonly ConcurrentDictionary<Type, (Func<object> Create, Action<object> Complete)> ByType = new();

    /// <summary>Adds a builder.</summary>
    public static void Register<T>(int shape, string[] required, Func<T> create, Action<T> complete)
        where T : class
    {
        RequiredByShape[shape] = required;
        ByType[typeof(T)] = (create, builder => complete((T)builder));
    }

    internal static IReadOnlyList<string> Required(int shape) => RequiredByShape[shape];

    internal static int Bits(int shape, IReadOnlyList<string> members)
    {
        var bits = 0;
        foreach (var member in members)
            bits |= 1 << Array.IndexOf(RequiredByShape[shape], member);
        return bits;
    }

    internal static T Create<T>() => (T)ByType[typeof(T)].Create();

    /// <summary>Sets all required members of a builder.</summary>
    public static void Complete(object builder) => ByType[(builder ?? throw new ArgumentNullException(nameof(builder))).GetType()].Complete(builder);

    internal static bool Contains(object? value) => value is not null && ByType.ContainsKey(value.GetType());
}
