namespace AmplifyGen.Analyzers.Tests.HalfTyped;

/// <summary>What became of one program in an editor.</summary>
internal sealed class Examined
{
    public List<Failure> Failures { get; } = [];

    /// <summary>Whether the compiler reports an error.</summary>
    public bool HasErrors { get; set; }

    /// <summary>The diagnostics that fixes were asked about.</summary>
    public int Diagnostics { get; set; }

    /// <summary>The actions of fixes and refactorings that were done.</summary>
    public int Actions { get; set; }

    /// <summary>Exceptions of the compiler that no code of this repository is part of.</summary>
    public int Foreign { get; private set; }

    public void Fail(Exception exception)
    {
        if (exception is OperationCanceledException)
            return;
        if (Failure.Of(exception) is { } failure)
            Failures.Add(failure);
        else
            Foreign++;
    }

    /// <summary>Does something that may throw.</summary>
    public async Task Watch(Func<Task> work)
    {
        try
        {
            await work();
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            Fail(exception);
        }
    }
}
