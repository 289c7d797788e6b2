using System.Text;
using Spectre.Console;

namespace AmplifyGen.Tool.Output;

/// <summary>Where the tool writes: results, and messages about the work.</summary>
internal sealed record ToolConsole(IAnsiConsole Output, IAnsiConsole Error)
{
    /// <summary>A file or another program receives whole lines.</summary>
    private const int UnlimitedWidth = 10_000;

    public static ToolConsole CreateSystem() => new(
        Create(Console.Out, Console.IsOutputRedirected), Create(Console.Error, Console.IsErrorRedirected));

    /// <param name="isRedirected">Whether nobody watches: no colors, no animation, no line breaks.</param>
    public static IAnsiConsole Create(TextWriter writer, bool isRedirected)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = isRedirected ? AnsiSupport.No : AnsiSupport.Detect,
            Interactive = isRedirected ? InteractionSupport.No : InteractionSupport.Detect,
            Out = new AnsiConsoleOutput(writer),
        });
        if (isRedirected)
        {
            console.Profile.Width = UnlimitedWidth;
            console.Profile.Capabilities.Unicode = writer.Encoding is UTF8Encoding or UnicodeEncoding;
        }

        return console;
    }

    /// <summary>Writes a line as it is, however long. Editors and scripts read such lines.</summary>
    public void WriteLine(string line) => Output.Profile.Out.Writer.WriteLine(Visible(line));

    public void WriteErrorLine(string line) => Error.Profile.Out.Writer.WriteLine(Visible(line));

    public void WriteError(string message) => WriteErrorLine("amplifygen: error: " + message);

    public void WriteWarning(string message) => WriteErrorLine("amplifygen: warning: " + message);

    /// <summary>Shows what is done while it takes long, if someone watches.</summary>
    /// <param name="count">The number of steps, each of which calls the <see cref="Action"/>.</param>
    public Task<T> ShowProgressAsync<T>(string title, int count, Func<Action, T> work)
    {
        if (!Error.Profile.Capabilities.Interactive)
            return Task.FromResult(work(static () => { }));

        return Error.Progress().AutoClear(enabled: true).StartAsync(context =>
        {
            var task = context.AddTask(Markup.Escape(title), maxValue: count);
            return Task.FromResult(work(() => task.Increment(1)));
        });
    }

    /// <summary>Replaces control characters: a model is untrusted, and a terminal obeys them.</summary>
    public static string Visible(string text)
    {
        if (!text.Any(char.IsControl))
            return text;

        var visible = new StringBuilder(text.Length);
        foreach (var character in text)
            visible.Append(char.IsControl(character) && character != '\n' ? '\uFFFD' : character);

        return visible.ToString();
    }
}
