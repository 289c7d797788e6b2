namespace AmplifyGen.Generator.Spec.Services;

/// <summary>Checks the metadata of two files with the same service. The metadata of the first file are used, so those of the second must not differ.</summary>
internal static class RepeatedMetadata
{
    public static void Check(SpecDocument repeat, SpecDocument first, ProblemSet problems)
    {
        Check("Namespace", repeat.Input.Namespace, first.Input.Namespace);
        Check("Accessibility", repeat.Input.Accessibility, first.Input.Accessibility);
        Check("Builders", repeat.Input.Builders, first.Input.Builders);

        void Check(string name, string? value, string? counts)
        {
            if (!string.Equals(value?.Trim() ?? "", counts?.Trim() ?? "", StringComparison.Ordinal))
                problems.Report(ProblemKinds.RepeatedMetadata, repeat.At(default), name, ProblemText.Quote(first.Input.Path));
        }
    }
}
