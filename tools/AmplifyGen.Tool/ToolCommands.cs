using System.CommandLine;
using AmplifyGen.Tool.Commands;
using AmplifyGen.Tool.Output;

namespace AmplifyGen.Tool;

/// <summary>The command line of the tool.</summary>
internal static class ToolCommands
{
    /// <param name="folder">The folder that relative paths start from, and in which a project is looked for.</param>
    public static async Task<int> RunAsync(string[] arguments, ToolConsole console, string folder, CancellationToken token)
    {
        var root = new RootCommand("Finds, adds and checks models of AWS services for AmplifyGen.")
        {
            ListCommand.Create(console, folder),
            AddCommand.Create(console, folder),
            CheckCommand.Create(console, folder),
        };
        var parsed = root.Parse(arguments);
        var invocation = new InvocationConfiguration
        {
            EnableDefaultExceptionHandler = false,
            Output = console.Output.Profile.Out.Writer,
            Error = console.Error.Profile.Out.Writer,
        };
        try
        {
            var result = await parsed.InvokeAsync(invocation, token);
            return parsed.Errors.Count > 0 ? ExitCode.Usage : result;
        }
        catch (ToolException fault)
        {
            console.WriteError(fault.Message);
            return fault.ExitCode;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            console.WriteError(fault.Message);
            return ExitCode.Failure;
        }
        catch (OperationCanceledException)
        {
            console.WriteError("Cancelled. No file was changed after that.");
            return ExitCode.Cancelled;
        }
    }
}
