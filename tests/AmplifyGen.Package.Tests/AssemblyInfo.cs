using AmplifyGen.Package.Tests;

// Builds take every core, and share what the first one packs.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
[assembly: AssemblyFixture(typeof(PackedPackage))]
