namespace AmplifyGen.Client.Tests.Credentials;

/// <summary>A provider that waits until a test lets it answer.</summary>
internal sealed class FakeProvider : IAwsCredentialsProvider
{
    private int _calls;

    /// <summary>Gets how often credentials were asked for.</summary>
    public int Calls => Volatile.Read(ref _calls);

    /// <summary>Gets or sets what the next call waits for.</summary>
    public TaskCompletionSource<AwsCredentials> Next { get; set; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public static AwsCredentials Make(string id, DateTimeOffset? expiration = null) => new(id, "secret", "session", expiration);

    public async ValueTask<AwsCredentials> GetCredentialsAsync(CancellationToken cancellationToken = default)
    {
        Interlocked.Increment(ref _calls);
        return await Next.Task;
    }

    /// <summary>Answers this and all later calls.</summary>
    public void Give(string id, DateTimeOffset? expiration = null) => Settle(source => source.SetResult(Make(id, expiration)));

    /// <summary>Fails this and all later calls.</summary>
    public void Fail(Exception exception) => Settle(source => source.SetException(exception));

    /// <summary>Lets later calls wait again.</summary>
    public void Hold() => Next = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private void Settle(Action<TaskCompletionSource<AwsCredentials>> settle)
    {
        if (Next.Task.IsCompleted)
            Hold();

        settle(Next);
    }
}
