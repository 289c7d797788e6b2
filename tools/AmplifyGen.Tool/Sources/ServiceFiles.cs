namespace AmplifyGen.Tool.Sources;

/// <summary>The files that describe a service.</summary>
/// <param name="Name">The name in its source, such as <c>dynamodb</c>.</param>
/// <param name="Version">The version of the API, such as <c>2012-08-10</c>; empty if the source does not say.</param>
/// <param name="Model">The file with the operations and shapes.</param>
/// <param name="Companions">The files with paginators, waiters and endpoint rules, if they are separate.</param>
internal sealed record ServiceFiles(string Name, string Version, ModelFile Model, IReadOnlyList<ModelFile> Companions)
{
    public IEnumerable<ModelFile> All => Companions.Prepend(Model);
}
