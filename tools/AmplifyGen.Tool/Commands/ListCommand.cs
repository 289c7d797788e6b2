using System.CommandLine;
using AmplifyGen.Tool.Models;
using AmplifyGen.Tool.Output;
using AmplifyGen.Tool.Sources;

namespace AmplifyGen.Tool.Commands;

/// <summary><c>amplifygen list</c>: the services of a source, or the operations and shapes of one.</summary>
internal static class ListCommand
{
    public static Command Create(ToolConsole console, string folder)
    {
        var model = new Argument<string?>("model")
        {
            Description = "The name of a service in the source, or the path of a model. Without it, the services of the source are listed.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var from = CommonOptions.From();
        var operations = CommonOptions.Operations("The operations to show with all members of their inputs and outputs.");
        var command = new Command("list", "Lists the services of a source, or the operations and shapes of one service.") { model, from, operations };
        command.SetAction(async (arguments, token) => arguments.GetValue(model) is { } name
            ? await ListServiceAsync(name, arguments.GetValue(from), CommonOptions.Split(arguments.GetValue(operations)), console, folder, token)
            : await ListServicesAsync(arguments.GetValue(from), console, folder, token));
        return command;
    }

    private static async Task<int> ListServicesAsync(string? from, ToolConsole console, string folder, CancellationToken token)
    {
        var source = await SourceChoice.FindSourceAsync(from, folder, token);
        var services = source.FindServices();
        if (services.Count == 0)
            throw new ToolException($"The folder '{source.Folder}' does not contain a model.");

        var summaries = await console.ShowProgressAsync("Reading models", services.Count, step => services.Select(service =>
        {
            token.ThrowIfCancellationRequested();
            step();
            return ServiceSummary.Read(service);
        }).OfType<ServiceSummary>().ToList());
        console.WriteLine($"{source.Title}: {Quantity.Of(summaries.Count, "service")}, {summaries.Count(static service => service.IsSupported)} of them supported");
        console.Output.Write(ServiceTable.Create(summaries));
        return ExitCode.Success;
    }

    private static async Task<int> ListServiceAsync(
        string model, string? from, IReadOnlySet<string> operations, ToolConsole console, string folder, CancellationToken token)
    {
        var (files, _) = await SourceChoice.FindServiceAsync(model, from, folder, token);
        var loaded = LoadedModel.Read(files, token);
        foreach (var line in loaded.ToLines(folder))
            console.WriteErrorLine(line);

        OperationNames.Check(operations, [.. loaded.Result.Services.SelectMany(static service => service.Operations).Select(static operation => operation.Name)], files.Name);
        foreach (var service in loaded.Result.Services)
            console.Output.Write(ModelTree.Create(service, loaded.Contents[0].Content.Length, operations));

        return loaded.HasErrors ? ExitCode.Failure : ExitCode.Success;
    }
}
