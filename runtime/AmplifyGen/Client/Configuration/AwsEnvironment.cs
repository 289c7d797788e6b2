namespace AmplifyGen.Client;

/// <summary>Provides variables, a home folder and files to clients. Tests replace it, so that they do not depend on the machine.</summary>
internal abstract class AwsEnvironment
{
    /// <summary>Gets the environment of this process.</summary>
    public static AwsEnvironment Process { get; } = new ProcessEnvironment();

    /// <summary>Gets the home folder of the user; <see langword="null"/> if the user has no home folder.</summary>
    public abstract string? Home { get; }

    /// <summary>Returns the value of a variable. An empty variable is treated as not set, like in the AWS SDKs.</summary>
    public string? Find(string variable) => Read(variable) is { Length: > 0 } value ? value : null;

    /// <summary>Returns the text of a file; <see langword="null"/> if it does not exist.</summary>
    /// <exception cref="AwsClientException">The file cannot be read.</exception>
    public string? ReadFile(string path)
    {
        try
        {
            return ReadText(path);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new AwsClientException($"The file '{path}' cannot be read: {exception.GetType().Name}. Check that it is a file and that the process can read it.", exception);
        }
    }

    /// <summary>Returns a path in which a leading <c>~</c> is replaced by the home folder.</summary>
    public string ExpandHome(string path)
    {
        if (Home is not { } home || !path.StartsWith('~'))
            return path;

        if (path.Length == 1)
            return home;

        return path[1] is '/' or '\\' ? Path.Combine(home, path[2..]) : path;
    }

    /// <summary>Returns the value of a variable unchanged.</summary>
    protected abstract string? Read(string variable);

    /// <summary>Returns the text of a file, or throws like <see cref="File.ReadAllText(string)"/>.</summary>
    protected abstract string ReadText(string path);
}
