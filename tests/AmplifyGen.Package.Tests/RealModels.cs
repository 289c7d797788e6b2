namespace AmplifyGen.Package.Tests;

/// <summary>AWS's published models, where they lie beside or above the repository.</summary>
internal static class RealModels
{
    /// <summary>The text of a model in the folder of its format; skips the test, with the reason, where the models are not there.</summary>
    public static string Read(string file)
    {
        TestNeed.Models.Require();
        return File.ReadAllText(Path.Combine(TestNeed.FindShared("models")!, file));
    }
}
