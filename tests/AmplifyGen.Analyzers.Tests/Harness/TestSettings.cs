using System.Globalization;

namespace AmplifyGen.Analyzers.Tests.Harness;

/// <summary>Reads what the environment sets for tests that make their own cases.</summary>
internal static class TestSettings
{
    public static ulong Number(string variable, ulong otherwise) =>
        ulong.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : otherwise;
}
