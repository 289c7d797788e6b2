namespace AmplifyGen.Package.Tests;

public sealed class PackageDeterminismTests(PackedPackage package)
{
    [Fact]
    public async Task Packing_one_commit_in_two_places_gives_the_same_bytes()
    {
        Assert.SkipUnless(Path.Exists(Repository.PathOf(".git")), "The sources are not a git clone, so there is no commit to pack elsewhere.");
        var clone = Path.Combine(package.Workspace, "another", "place");
        var output = Path.Combine(package.Workspace, "packed-elsewhere");

        await Repository.CloneAsync(clone);
        await package.PackAsync(clone, output);

        // The entries first: a difference in one of them then has a name.
        foreach (var file in new[] { package.File, package.SymbolsFile })
        {
            var other = Path.Combine(output, Path.GetFileName(file));
            Assert.Equal(PackageEntries.Names(file), PackageEntries.Names(other), StringComparer.Ordinal);
            Assert.All(PackageEntries.Names(file), name => Assert.Equal(PackageEntries.Bytes(file, name), PackageEntries.Bytes(other, name)));
            Assert.Equal(File.ReadAllBytes(file), File.ReadAllBytes(other));
        }
    }
}
