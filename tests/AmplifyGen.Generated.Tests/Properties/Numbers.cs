using CsCheck;

namespace AmplifyGen.Generated.Tests.Properties;

/// <summary>Random numbers that JSON can hold.</summary>
internal static class Numbers
{
    public static Gen<double> Doubles { get; } = Gen.Frequency(
        (2, (IGen<double>)Gen.Double.Where(double.IsFinite)),
        (1, Gen.Int.Select(static number => (double)number)),
        (1, Gen.OneOf(0.1, 1E15, 1E16, 999999999999999, -1E-7, double.Epsilon, double.MaxValue, double.MinValue)))
        // Negative zero equals zero here, but not in every comparison of JSON.
        .Select(static number => number + 0.0);

    public static Gen<float> Floats { get; } = Gen.Float.Where(float.IsFinite);
}
