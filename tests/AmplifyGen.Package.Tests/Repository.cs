namespace AmplifyGen.Package.Tests;

/// <summary>The files of this repository, found from the place of the tests.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    public static string PathOf(string relative) => Path.Combine(Root, relative);

    /// <summary>Clones the commit, then brings the files as they are now, so that what is not committed yet is tested too.</summary>
    public static async Task CloneAsync(string directory)
    {
        await Command.CheckAsync("git", Root, "clone", "--quiet", "--no-checkout", "--no-hardlinks", Root, directory);
        var listing = await Command.CheckAsync("git", Root, "ls-files", "-z", "--cached", "--others", "--exclude-standard");
        foreach (var file in listing.Split('\0', StringSplitOptions.RemoveEmptyEntries).Where(static file => File.Exists(PathOf(file))))
        {
            var copy = Path.Combine(directory, file);
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(PathOf(file), copy);
        }
    }

    private static string Find(string directory) =>
        File.Exists(Path.Combine(directory, "AmplifyGen.sln"))
            ? directory
            : Find(Path.GetDirectoryName(directory) ?? throw new DirectoryNotFoundException("The tests do not stand in the repository."));
}
