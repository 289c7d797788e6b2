using System.IO.Compression;

namespace AmplifyGen.Package.Tests;

/// <summary>Reads what is in a package.</summary>
internal static class PackageEntries
{
    /// <summary>All entries but those that every package has for its container.</summary>
    public static IEnumerable<string> Names(string package)
    {
        using var archive = ZipFile.OpenRead(package);
        return [.. archive.Entries
            .Select(static entry => entry.FullName)
            .Where(static name => name is not ("[Content_Types].xml" or "_rels/.rels") && !name.StartsWith("package/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)];
    }

    public static byte[] Bytes(string package, string name)
    {
        using var archive = ZipFile.OpenRead(package);
        using var stream = archive.GetEntry(name)?.Open() ?? throw new FileNotFoundException(name);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
