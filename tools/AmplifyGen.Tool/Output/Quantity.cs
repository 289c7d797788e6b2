using System.Globalization;

namespace AmplifyGen.Tool.Output;

/// <summary>Writes numbers with their units.</summary>
internal static class Quantity
{
    public static string Of(int count, string noun) => string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");

    public static string Size(long bytes) => bytes < 1000
        ? string.Create(CultureInfo.InvariantCulture, $"{bytes} B")
        : string.Create(CultureInfo.InvariantCulture, $"{(bytes + 999) / 1000:N0} kB");
}
