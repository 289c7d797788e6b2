using AmplifyGen.Generator.Spec;

namespace AmplifyGen.Tool.Sources;

/// <summary>Finds what a user means by a source and by a service.</summary>
internal static class SourceChoice
{
    /// <param name="from">A folder; <c>null</c> for the installed botocore.</param>
    /// <exception cref="ToolException">The folder does not exist, or botocore is not installed.</exception>
    public static async Task<ModelSource> FindSourceAsync(string? from, string folder, CancellationToken token)
    {
        if (from is not null)
            return ModelSource.At(Path.GetFullPath(from, folder));

        return await BotocoreInstallation.FindAsync(token)
            ?? throw new ToolException("No source of models was found. Install botocore ('pip install botocore'), or name a folder with models: --from <folder>.");
    }

    /// <summary>Returns a service by its name in a source, or by the path of its file or folder.</summary>
    /// <exception cref="ToolException">The source does not have the service, or the path does not lead to one service.</exception>
    public static async Task<(ServiceFiles Service, string Source)> FindServiceAsync(string model, string? from, string folder, CancellationToken token)
    {
        var path = Path.GetFullPath(model, folder);
        if (from is null && File.Exists(path))
            return (FindFile(path), ModelSource.At(Path.GetDirectoryName(path)!).Title);

        if (from is null && Directory.Exists(path))
        {
            var found = ModelSource.At(path);
            return (FindOnly(found), found.Title);
        }

        var source = await FindSourceAsync(from, folder, token);
        return (FindNamed(model, source), source.Title);
    }

    private static ServiceFiles FindFile(string path) => ServiceFinder.Describe(new ModelFile(path))

        // A file of any other name: what it contains decides.
        ?? new ServiceFiles(Path.GetFileNameWithoutExtension(new ModelFile(path).Name), "", new ModelFile(path), []);

    private static ServiceFiles FindOnly(ModelSource source) => source.FindServices() switch
    {
        [var only] => only,
        [] => throw new ToolException($"The folder '{source.Folder}' does not contain a model."),
        var several => throw new ToolException(
            $"The folder '{source.Folder}' contains {several.Count} models. Name one of them, such as '{several[0].Name}', and the folder: --from \"{source.Folder}\"."),
    };

    private static ServiceFiles FindNamed(string name, ModelSource source)
    {
        var services = source.FindServices();
        if (services.FirstOrDefault(service => string.Equals(service.Name, name, StringComparison.OrdinalIgnoreCase)) is { } found)
            return found;

        var nearest = new NearestNames().Find(name, services.Select(static service => service.Name));
        var next = nearest is null ? "'amplifygen list' shows all names." : $"Did you mean '{nearest}'?";
        throw new ToolException($"{source.Title} does not contain a model named '{name}'. {next}");
    }
}
