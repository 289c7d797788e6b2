using System.Globalization;

namespace AmplifyGen.Sweep;

/// <summary>What became of one service.</summary>
internal sealed record ServiceReport(string Name)
{
    public int Operations { get; init; }

    public int Shapes { get; init; }

    public int Files { get; init; }

    public long Characters { get; init; }

    /// <summary>What operations were left out for, as AMPG0005 names it.</summary>
    public required IReadOnlyList<string> Features { get; init; }

    /// <summary>Operations that have their AMPG0005.</summary>
    public int LeftOut { get; init; }

    /// <summary>What should not be: other diagnostics of the generator, and any of the compiler.</summary>
    public required IReadOnlyList<string> Faults { get; init; }

    public TimeSpan Generating { get; init; }

    public TimeSpan Compiling { get; init; }

    public bool IsClean => Faults.Count == 0;

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Name,-40} {Operations,5} operations {LeftOut,4} left out {Faults.Count,4} faults {Generating.TotalMilliseconds,6:F0} ms{string.Concat(Faults.Take(5).Select(static fault => "\n    " + fault))}");
}
