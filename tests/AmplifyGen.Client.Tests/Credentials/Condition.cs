using System.Diagnostics;

namespace AmplifyGen.Client.Tests.Credentials;

/// <summary>Waits for work that goes on beside a test. A wait in vain fails the test instead of never ending.</summary>
internal static class Condition
{
    public static TimeSpan Patience { get; } = TimeSpan.FromSeconds(30);

    public static Task HoldsAsync(Func<bool> condition) => HoldsAsync(() => Task.FromResult(condition()));

    public static async Task HoldsAsync(Func<Task<bool>> condition)
    {
        var start = Stopwatch.GetTimestamp();
        while (!await condition())
        {
            Assert.True(Stopwatch.GetElapsedTime(start) < Patience, "The condition did not come true.");
            await Task.Yield();
        }
    }
}
