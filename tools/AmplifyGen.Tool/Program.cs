using System.Text;
using AmplifyGen.Tool;
using AmplifyGen.Tool.Output;

Console.OutputEncoding = Encoding.UTF8;
using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    pressed.Cancel = true;
    stop.Cancel();
};
return await ToolCommands.RunAsync(args, ToolConsole.CreateSystem(), Environment.CurrentDirectory, stop.Token);
