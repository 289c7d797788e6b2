namespace AmplifyGen.Analyzers.Tests.Fixes.Layouts;

/// <summary>One way to write the code that a fix changes.</summary>
/// <param name="Name">What is special about it.</param>
/// <param name="Code">Statements, or members where they contain <c>static</c>. Trivia is put into each gap between <c>[|</c> and <c>|]</c>.</param>
internal sealed record Form(string Name, string Code)
{
    public const string Begin = "[|";

    public const string End = "|]";

    /// <summary>The whole file, with the marks.</summary>
    public string Source(string scope) =>
        $$"""
        using System;
        using AmplifyBackend;
        using Message = AmplifyBackend.UpdateBackendAuthVerificationMessageConfig;

        namespace {{scope}};

        static class Program
        {
        {{(Code.Contains("static ", StringComparison.Ordinal) ? Indented(Code, "    ") : "    static void Run(bool flag, string text, SmsSettings sms)\n    {\n" + Indented(Code, "        ") + "\n    }")}}
        }
        """ + "\n";

    private static string Indented(string code, string indent) =>
        string.Join('\n', code.Split('\n').Select(line => line.Length == 0 || line[0] == '#' ? line : indent + line));
}
