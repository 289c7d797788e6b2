namespace AmplifyGen.Generator.Tests.Harness;

/// <summary>The repository that the test assembly was built in.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string Find(string path) => Path.Combine(Root, path);

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "AmplifyGen.sln")))
                return folder.FullName;
        }

        throw new InvalidOperationException("The test assembly is outside its repository.");
    }
}
