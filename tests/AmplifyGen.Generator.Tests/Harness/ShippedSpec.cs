namespace AmplifyGen.Generator.Tests.Harness;

/// <summary>The model that ships in the package, from the repository.</summary>
internal static class ShippedSpec
{
    public static SpecFile File => new("spec/update-backend-auth.json", System.IO.File.ReadAllText(Repository.Find("spec/update-backend-auth.json")));
}
