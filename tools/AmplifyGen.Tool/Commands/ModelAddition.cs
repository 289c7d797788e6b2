using System.Globalization;
using System.Text.Json;
using AmplifyGen.Generator.Model;
using AmplifyGen.Generator.Spec;
using AmplifyGen.Tool.Models;
using AmplifyGen.Tool.Output;
using AmplifyGen.Tool.Projects;
using AmplifyGen.Tool.Sources;

namespace AmplifyGen.Tool.Commands;

/// <summary>Adds a service to a project. All that can be refused is refused before the first file changes.</summary>
/// <param name="source">What the files are a copy of, for the item.</param>
internal sealed class ModelAddition(ProjectFile project, ServiceFiles service, string source)
{
    /// <summary>Gets the names of the operations to add; empty means all.</summary>
    public required IReadOnlySet<string> Operations { get; init; }

    /// <summary>Gets the folder for models, relative to the project.</summary>
    public required string Folder { get; init; }

    /// <summary>Gets the metadata for the item of the file with the shapes.</summary>
    public required IReadOnlyList<(string Name, string? Value)> Metadata { get; init; }

    public bool ReplacesChangedFiles { get; init; }

    public int Run(ToolConsole console, string folder, CancellationToken token)
    {
        var model = LoadedModel.Read(service, token);
        if (model.HasErrors)
        {
            foreach (var line in model.ToLines(folder))
                console.WriteErrorLine(line);

            throw new ToolException($"The model '{service.Name}' cannot be added, because it has errors.", ExitCode.Failure);
        }

        var original = model.Contents[0].Content;
        var known = ModelPruner.FindOperations(original);
        OperationNames.Check(Operations, known, service.Name);
        var chosen = Choose(known);
        var files = model.Contents.Select(part => Copy(part.File, part.Content, chosen)).ToList();
        CheckCopies(files, token);
        RefuseChangedFiles(files);
        token.ThrowIfCancellationRequested();

        foreach (var file in files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file.Path)!);
            File.WriteAllBytes(file.Path, file.Content);
        }

        project.Set(files.Select((file, index) => new ModelItem(
            file.Include, [("Operations", index == 0 ? ExtendChoice(file) : null), .. index == 0 ? Metadata : [], ("Source", source), ("Sha256", FileHash.Of(file.Content))])));
        project.Save();
        Report(files, chosen.Count, known.Count, original.Length, console);
        return ExitCode.Success;
    }

    /// <summary>Chooses the operations that the user names and those of an earlier copy, or else all.</summary>
    private HashSet<string> Choose(IReadOnlyList<string> known)
    {
        var chosen = new HashSet<string>(Operations, StringComparer.Ordinal);
        chosen.UnionWith(FindEarlier().Intersect(known, StringComparer.Ordinal));
        return chosen.Count > 0 ? chosen : new HashSet<string>(known, StringComparer.Ordinal);
    }

    private IReadOnlyList<string> FindEarlier()
    {
        var path = PathOf(service.Model);
        try
        {
            return File.Exists(path) ? ModelPruner.FindOperations(File.ReadAllBytes(path)) : [];
        }
        catch (JsonException)
        {
            // The file is refused as a changed one, or replaced as a whole.
            return [];
        }
    }

    /// <summary>An item that chooses among the operations of its file chooses the added ones as well.</summary>
    private string? ExtendChoice(CopiedFile file) =>
        project.FindMetadata(file.Include, "Operations") is { Length: > 0 } choice ? string.Join(';', CommonOptions.Split([choice]).Union(Operations, StringComparer.Ordinal)) : null;

    private CopiedFile Copy(ModelFile file, byte[] content, HashSet<string> chosen)
    {
        var path = PathOf(file);
        var include = Path.GetRelativePath(project.Folder, path).Replace('\\', '/');
        return new CopiedFile(path, include, ModelPruner.Prune(content, chosen));
    }

    /// <summary>Files that belong together get a folder, where the generator looks for them.</summary>
    private string PathOf(ModelFile file)
    {
        var folder = Path.GetFullPath(Folder, project.Folder);
        return service.Companions.Count == 0 && !file.Name.StartsWith("service-2", StringComparison.Ordinal)
            ? Path.Combine(folder, service.Name + ".json")
            : Path.Combine(folder, service.Name, file.Name);
    }

    private static void CheckCopies(IReadOnlyList<CopiedFile> files, CancellationToken token)
    {
        var inputs = files.Select(static file => new SpecInput { Path = file.Path, Text = ModelFile.DecodeText(file.Content) });
        if (SpecReader.Read(inputs.ToEquatableArray(), token).Problems.FirstOrDefault(static problem => problem.IsError()) is { } problem)
            throw new ToolException($"The copy of the model would have an error, so nothing was written: {problem.Id}: {problem.Message}", ExitCode.Failure);
    }

    private void RefuseChangedFiles(IReadOnlyList<CopiedFile> files)
    {
        foreach (var file in files)
        {
            if (!ReplacesChangedFiles && File.Exists(file.Path) && File.ReadAllBytes(file.Path) is var content && !content.AsSpan().SequenceEqual(file.Content)
                && !string.Equals(project.FindMetadata(file.Include, "Sha256"), FileHash.Of(content), StringComparison.OrdinalIgnoreCase))
            {
                throw new ToolException(
                    $"'{file.Include}' was changed since it was added, or was not added by this tool. To replace it, add --force.", ExitCode.Failure);
            }
        }
    }

    private void Report(IReadOnlyList<CopiedFile> files, int chosen, int known, long size, ToolConsole console)
    {
        var name = Path.GetFileName(project.Path);
        console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"Added {service.Name} from {source} to {name}: {chosen} of {Quantity.Of(known, "operation")}, {Quantity.Size(files[0].Content.Length)} of {Quantity.Size(size)}."));
        foreach (var file in files)
            console.WriteLine("  " + file.Include);

        if (!project.ReferencesPackage)
            console.WriteWarning($"{name} does not reference the package AmplifyGen itself. If no other file does, run 'dotnet add package AmplifyGen'.");
    }

    /// <param name="Include">The path in the item.</param>
    private sealed record CopiedFile(string Path, string Include, byte[] Content);
}
