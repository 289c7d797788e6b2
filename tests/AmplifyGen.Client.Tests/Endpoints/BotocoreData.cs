namespace AmplifyGen.Client.Tests.Endpoints;

/// <summary>The data files of the botocore that Python has.</summary>
internal static class BotocoreData
{
    /// <summary>Reads a file. Skips the test where there is no Python or no botocore.</summary>
    public static async Task<string> ReadAsync(string name, CancellationToken cancellation) =>
        string.Join('\n', await PythonScript.RunAsync("data.py", [name], "", cancellation));
}
