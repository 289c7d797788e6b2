using System.CommandLine;
using AmplifyGen.Tool.Output;
using AmplifyGen.Tool.Projects;
using AmplifyGen.Tool.Sources;

namespace AmplifyGen.Tool.Commands;

/// <summary><c>amplifygen add</c>: copies the part of a model that a project needs, and writes its items.</summary>
internal static class AddCommand
{
    public static Command Create(ToolConsole console, string folder)
    {
        var model = new Argument<string>("model") { Description = "The name of a service in the source, or the path of a model." };
        var from = CommonOptions.From();
        var operations = CommonOptions.Operations("The operations to copy, in addition to those that the project already has. If the project has none, the default is all operations.");
        var project = CommonOptions.Project();
        var target = new Option<string>("--folder") { Description = "The folder for models, relative to the project.", DefaultValueFactory = static _ => "models" };
        var @namespace = new Option<string?>("--namespace") { Description = "The C# namespace of the generated types. The default is the name of the service." };
        var accessibility = new Option<string?>("--accessibility") { Description = "The accessibility of the generated types. The default is public." };
        accessibility.AcceptOnlyFromAmong("public", "internal");
        var builders = new Option<string?>("--builders") { Description = "The shapes that have builders. The default is all." };
        builders.AcceptOnlyFromAmong("all", "inputs");
        var force = new Option<bool>("--force") { Description = "Replaces files that were changed since they were added." };
        var command = new Command("add", "Copies the part of a model that a project needs into the project, and adds the items to the project file.")
        {
            model, from, operations, project, target, @namespace, accessibility, builders, force,
        };
        command.SetAction(async (arguments, token) =>
        {
            var (service, source) = await SourceChoice.FindServiceAsync(arguments.GetValue(model)!, arguments.GetValue(from), folder, token);
            var addition = new ModelAddition(ProjectFile.Open(arguments.GetValue(project), folder), service, source)
            {
                Operations = CommonOptions.Split(arguments.GetValue(operations)),
                Folder = arguments.GetValue(target)!,
                Metadata =
                [
                    ("Namespace", arguments.GetValue(@namespace)),
                    ("Accessibility", arguments.GetValue(accessibility)),
                    ("Builders", arguments.GetValue(builders)),
                ],
                ReplacesChangedFiles = arguments.GetValue(force),
            };
            return addition.Run(console, folder, token);
        });
        return command;
    }
}
