namespace AmplifyGen.Analyzers.Tests.Oracle.Running;

/// <summary>
/// What programs ask of objects that change by themselves. A run program calls these methods where the analyzed one reads a property
/// of the framework: <c>token.IsCancellationRequested</c> becomes <c>token.IsCancellationRequestedNow()</c>.
/// </summary>
public static class Unstable
{
    /// <summary>The properties.</summary>
    internal static IReadOnlyList<string> Properties { get; } = ["IsCancellationRequested", "IsCompleted"];

    public static bool IsCancellationRequestedNow(this CancellationToken token)
    {
        if (!token.IsCancellationRequested && Run.Current.Choose("cancelled now", false, true))
            Run.Current.Cancellations.ForEach(static source => source.Cancel());
        return token.IsCancellationRequested;
    }

    public static bool IsCompletedNow(this Task task)
    {
        if (!task.IsCompleted && Run.Current.Choose("completed now", false, true))
            Run.Current.Completions.ForEach(static source => source.TrySetResult());
        return task.IsCompleted;
    }
}
