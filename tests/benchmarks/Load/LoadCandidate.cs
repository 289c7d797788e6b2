namespace AmplifyGen.Benchmarks.Load;

/// <summary>A way to call <c>GetItem</c> and read what comes back.</summary>
internal abstract class LoadCandidate
{
    protected const string Table = "Catalog";
    protected const string Key = "item-1";
    protected const string Expected = "A name that is neither long nor short";
    protected const string AccessKeyId = "AKIDEXAMPLE";
    protected const string SecretAccessKey = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
    protected const string Region = "eu-west-1";

    public abstract string Name { get; }

    /// <summary>Calls once, and throws if what comes back is not the item.</summary>
    public abstract Task CallAsync();

    public async Task WarmUpAsync(int callers)
    {
        for (var round = 0; round < 10; round++)
            await Task.WhenAll(Enumerable.Range(0, callers).Select(_ => CallAsync()));
    }

    protected static void Check(string? name)
    {
        if (!string.Equals(name, Expected, StringComparison.Ordinal))
            throw new InvalidOperationException("This is not the item.");
    }
}
