namespace AmplifyGen.Benchmarks.Scaling;

/// <summary>A way in which a spec grows.</summary>
/// <param name="Name">What grows.</param>
/// <param name="Size">The smallest size that is measured; the others are two and four times as large.</param>
/// <param name="Specs">Makes the texts of the spec's files.</param>
internal sealed record ScalingKind(string Name, int Size, Func<int, string[]> Specs)
{
    public ScalingKind(string name, int size, Func<int, string> spec)
        : this(name, size, count => [spec(count)])
    {
    }
}
