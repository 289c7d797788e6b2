using System.CommandLine;
using AmplifyGen.Generator.Model;
using AmplifyGen.Generator.Spec;
using AmplifyGen.Tool.Models;
using AmplifyGen.Tool.Output;
using AmplifyGen.Tool.Projects;
using AmplifyGen.Tool.Sources;

namespace AmplifyGen.Tool.Commands;

/// <summary><c>amplifygen check</c>: the diagnostics of models, as a build reports them.</summary>
internal static class CheckCommand
{
    public static Command Create(ToolConsole console, string folder)
    {
        var models = new Argument<string[]>("models")
        {
            Description = "Files of models, which are read together, as those of one project are. Without them, the models of the project are checked.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var project = CommonOptions.Project();
        var strict = new Option<bool>("--warnings-as-errors") { Description = "Makes the command fail if there is a warning." };
        var command = new Command("check", "Prints the diagnostics of models, and compares models with the hashes in their project.") { models, project, strict };
        command.SetAction(async (arguments, token) =>
        {
            var paths = arguments.GetValue(models) ?? [];
            var (problems, count, isPinned) = paths.Length > 0
                ? CheckFiles(paths, folder, token)
                : await CheckProjectAsync(ProjectFile.Open(arguments.GetValue(project), folder), console, folder, token);
            foreach (var problem in problems)
                console.WriteLine(problem.ToLine(folder));

            var errors = problems.Count(static problem => problem.IsError());
            var warnings = problems.Count - errors;
            console.WriteLine($"{Quantity.Of(count, "file")}: {Quantity.Of(errors, "error")}, {Quantity.Of(warnings, "warning")}");
            return errors > 0 || !isPinned || (warnings > 0 && arguments.GetValue(strict)) ? ExitCode.Failure : ExitCode.Success;
        });
        return command;
    }

    private static (IReadOnlyList<Problem> Problems, int Count, bool IsPinned) CheckFiles(string[] paths, string folder, CancellationToken token)
    {
        var files = paths.Select(path => new ModelFile(Path.GetFullPath(path, folder))).ToList();
        if (files.Find(static file => !File.Exists(file.Path)) is { } missing)
            throw new ToolException($"The file '{missing.Path}' does not exist.");

        var inputs = files.Select(static file => new SpecInput { Path = file.Path, Text = file.ReadText() });
        return ([.. SpecReader.Read(inputs.ToEquatableArray(), token).Problems], files.Count, IsPinned: true);
    }

    private static async Task<(IReadOnlyList<Problem> Problems, int Count, bool IsPinned)> CheckProjectAsync(
        ProjectFile project, ToolConsole console, string folder, CancellationToken token)
    {
        var models = (await ProjectModels.FindAsync(project.Path, token)).Select(static model => (Model: model, Content: new ModelFile(model.Path).ReadBytes())).ToList();
        var isPinned = true;
        foreach (var (model, content) in models)
        {
            if (model.Sha256 is null || string.Equals(model.Sha256, FileHash.Of(content), StringComparison.OrdinalIgnoreCase))
                continue;

            isPinned = false;
            console.WriteLine(
                $"{ProblemLines.ShortPath(model.Path, folder)}: error: the file differs from its Sha256 in {Path.GetFileName(project.Path)}. "
                + "To restore it, run 'amplifygen add' with --force. To change a model, use an overlay, or remove Sha256 from the item.");
        }

        return ([.. SpecReader.Read(models.Select(static model => model.Model.ToInput(model.Content)).ToEquatableArray(), token).Problems], models.Count, isPinned);
    }
}
