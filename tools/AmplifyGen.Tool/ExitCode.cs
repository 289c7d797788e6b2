namespace AmplifyGen.Tool;

/// <summary>The exit codes, which scripts rely on.</summary>
internal static class ExitCode
{
    public const int Success = 0;

    /// <summary>A model has errors, differs from its hash, or cannot be added.</summary>
    public const int Failure = 1;

    /// <summary>The command line is wrong, or names something that does not exist.</summary>
    public const int Usage = 2;

    /// <summary>The user stopped the command, as shells report it.</summary>
    public const int Cancelled = 130;
}
