namespace AmplifyGen.Benchmarks.Load;

/// <summary>A way to call an operation and read what comes back.</summary>
internal abstract class LoadCandidate
{
    protected const string AccessKeyId = "AKIDEXAMPLE";
    protected const string SecretAccessKey = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
    protected const string Region = "eu-west-1";

    public abstract string Name { get; }

    /// <summary>Calls once, and throws if what comes back is not what the server sends.</summary>
    public abstract Task CallAsync();

    public async Task WarmUpAsync(int callers)
    {
        for (var round = 0; round < 10; round++)
            await Task.WhenAll(Enumerable.Range(0, callers).Select(_ => CallAsync()));
    }

    protected static void Check(string? actual, string expected)
    {
        if (!string.Equals(actual, expected, StringComparison.Ordinal))
            throw new InvalidOperationException("This is not what the server sends.");
    }
}
