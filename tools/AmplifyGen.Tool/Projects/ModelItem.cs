namespace AmplifyGen.Tool.Projects;

/// <summary>An <c>AmplifyGenSpec</c> item that the tool writes.</summary>
/// <param name="Include">The path of the file, relative to the project, with slashes.</param>
/// <param name="Metadata">The metadata to set; <c>null</c> keeps a value that the item already has.</param>
internal sealed record ModelItem(string Include, IReadOnlyList<(string Name, string? Value)> Metadata);
