using System.ComponentModel;
using System.Diagnostics;

namespace AmplifyGen.Tests.Needs;

/// <summary>Something that a test needs and that the .NET SDK does not bring. A test without it is skipped, and its reason says how to enable it.</summary>
internal sealed class TestNeed
{
    private readonly Lazy<bool> _isMet;
    private readonly string _reason;

    private TestNeed(string reason, Func<bool> isMet)
    {
        _reason = reason;
        _isMet = new Lazy<bool>(isMet);
    }

    /// <summary>Gets the need for botocore, AWS's SDK for Python, which is the reference for what is sent.</summary>
    public static TestNeed Botocore { get; } = new(
        "This comparison needs Python with botocore. To enable it, install Python 3 and run 'pip install botocore'.", HasBotocore);

    /// <summary>Gets the need for AWS's published models.</summary>
    public static TestNeed Models { get; } = new(
        "This test needs AWS's published models. To enable it, put them into shared/models (CONTRIBUTING.md, 'What some tests need').", static () => FindShared("models") is not null);

    /// <summary>Gets the need for AWS's protocol cases.</summary>
    public static TestNeed ProtocolCases { get; } = new(
        "This test needs AWS's protocol cases. To enable it, put them into shared/protocol-tests (CONTRIBUTING.md, 'What some tests need').",
        static () => FindShared("protocol-tests") is not null);

    /// <summary>Gets the need for the linker that Native AOT uses.</summary>
    public static TestNeed Linker { get; } = new(
        OperatingSystem.IsWindows()
            ? "This test needs the linker for Native AOT. To enable it, install Visual Studio with 'Desktop development with C++'."
            : "This test needs the linker for Native AOT. To enable it, install clang and the headers of zlib.",
        HasLinker);

    public bool IsMet => _isMet.Value;

    /// <summary>Skips the test if the need is not met.</summary>
    public void Require() => Assert.SkipUnless(IsMet, _reason);

    /// <summary>Returns the rows of a theory. If the need is not met, the theory is skipped once, not once for each row.</summary>
    public TheoryData<string> Rows(Func<IEnumerable<string>> rows) => [.. Rows(() => rows().Select(static row => new TheoryDataRow<string>(row)))];

    /// <summary>Returns the rows of a theory, as above. The one row without the need is skipped, because only the need has the data of the others.</summary>
    public IEnumerable<TheoryDataRow<string>> Rows(Func<IEnumerable<TheoryDataRow<string>>> rows) =>
        IsMet ? rows() : [new TheoryDataRow<string>("") { Skip = _reason }];

    /// <summary>Returns a folder of <c>shared</c>, which is beside the repository or above it; <c>null</c> if it does not exist.</summary>
    public static string? FindShared(string name)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var shared = Path.Combine(folder.FullName, "shared", name);
            if (Directory.Exists(shared))
                return shared;
        }

        return null;
    }

    private static bool HasBotocore()
    {
        var start = new ProcessStartInfo("python3", ["-c", "import botocore"]) { UseShellExecute = false, RedirectStandardError = true };
        try
        {
            using var process = Process.Start(start)!;
            process.StandardError.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }

    private static bool HasLinker() => OperatingSystem.IsWindows()
        ? File.Exists(Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.ProgramFilesX86), "Microsoft Visual Studio", "Installer", "vswhere.exe"))
        : IsOnPath("clang") || IsOnPath("gcc");

    private static bool IsOnPath(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));
}
