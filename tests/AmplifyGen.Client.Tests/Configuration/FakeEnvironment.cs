namespace AmplifyGen.Client.Tests.Configuration;

/// <summary>Variables and files that exist only in a test.</summary>
internal sealed class FakeEnvironment : AwsEnvironment
{
    public const string ConfigPath = "/home/ada/.aws/config";
    public const string CredentialsPath = "/home/ada/.aws/credentials";

    public Dictionary<string, string> Variables { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, string> Files { get; } = new(StringComparer.Ordinal);

    public override string? Home => "/home/ada";

    /// <summary>Gets or sets what reading any file throws.</summary>
    public Exception? ReadFailure { get; set; }

    /// <summary>Gets how many files were looked for.</summary>
    public int Reads { get; private set; }

    public static FakeEnvironment WithConfig(string text) => new() { Files = { [ConfigPath] = text } };

    public static FakeEnvironment WithVariable(string name, string value) => new() { Variables = { [name] = value } };

    protected override string? Read(string variable) => Variables.GetValueOrDefault(variable);

    protected override string ReadText(string path)
    {
        Reads++;
        if (ReadFailure is not null)
            throw ReadFailure;

        return Files.TryGetValue(path.Replace('\\', '/'), out var text) ? text : throw new FileNotFoundException();
    }
}
