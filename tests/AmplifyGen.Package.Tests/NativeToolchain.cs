namespace AmplifyGen.Package.Tests;

/// <summary>The linker that Native AOT needs and the SDK does not bring.</summary>
internal static class NativeToolchain
{
    public const string Missing = "Native AOT needs a linker, and there is no clang or gcc (on Windows: no Visual Studio).";

    public static bool IsPresent { get; } = OperatingSystem.IsWindows()
        ? File.Exists(Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.ProgramFilesX86), "Microsoft Visual Studio", "Installer", "vswhere.exe"))
        : IsOnPath("clang") || IsOnPath("gcc");

    private static bool IsOnPath(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));
}
