namespace AmplifyGen.Generator.Tests.Harness;

/// <summary>
/// A file of the consuming project with the metadata of its item. In the text <c>«AMPG0003:ns#Missing»</c> marks the characters on
/// which a diagnostic is expected; the marks themselves are not part of it.
/// </summary>
internal sealed record SpecFile(string Path, string Text)
{
    public string? Operations { get; init; }

    public string? Namespace { get; init; }

    public string? Accessibility { get; init; }

    public string? Builders { get; init; }

    public string? Service { get; init; }

    /// <summary>Whether the item is an <c>AmplifyGenSpec</c>, and not just any additional file.</summary>
    public bool IsSpec { get; init; } = true;

    public IEnumerable<KeyValuePair<string, string>> Metadata =>
        from entry in new[] { ("Spec", IsSpec ? "true" : null), ("Operations", Operations), ("Namespace", Namespace), ("Accessibility", Accessibility), ("Builders", Builders), ("Service", Service) }
        where entry.Item2 is not null
        select KeyValuePair.Create("build_metadata.AdditionalFiles.AmplifyGen" + entry.Item1, entry.Item2);
}
