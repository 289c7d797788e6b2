namespace AmplifyGen.Client;

/// <summary>Provides the environment of this process.</summary>
internal sealed class ProcessEnvironment : AwsEnvironment
{
    public override string? Home => Environment.GetFolderPath(Environment.SpecialFolder.UserProfile) is { Length: > 0 } home ? home : null;

    protected override string? Read(string variable) => Environment.GetEnvironmentVariable(variable);

    protected override string ReadText(string path) => File.ReadAllText(path);
}
