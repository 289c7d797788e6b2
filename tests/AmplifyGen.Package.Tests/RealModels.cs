namespace AmplifyGen.Package.Tests;

/// <summary>AWS's published models, where they lie beside or above the repository.</summary>
internal static class RealModels
{
    /// <summary>The text of a model in the folder of its format; skips the test, with the reason, where the models are not there.</summary>
    public static string Read(string file)
    {
        for (var folder = Path.GetDirectoryName(Repository.Root); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            var path = Path.Combine(folder, "shared", "models", file);
            if (File.Exists(path))
                return File.ReadAllText(path);
        }

        Assert.Skip($"No file shared/models/{file} is above the repository.");
        return "";
    }
}
