using System.Text.RegularExpressions;
using AmplifyGen.Generator.Spec.Shapes;

namespace AmplifyGen.Generator.Tests.Spec.C2j;

/// <summary>What the two files of a service say differently, as lines of <see cref="TableText"/>. All else has to be the same.</summary>
internal static class FileDifferences
{
    private static readonly (string Model, string Owner, string Fact, int Lines)[] All =
    [
        // In the body of C2J's outputs; in the query of Smithy's, with documentation. One output has the member in C2J only.
        ("apigateway", @"#\w+\$position", TraitIds.HttpQuery, 18),
        ("apigateway", @"#\w+\$position", TraitIds.Documentation, 18),
        ("apigateway", @"#SdkTypes\$position", "target", 1),

        // C2J ends these URIs with a slash.
        ("backup", @"#\w+", TraitIds.Http, 44),
        ("backup", "#ConflictException", TraitIds.HttpError, 1),

        // The date is missing in C2J.
        ("bedrock-agent-runtime", @"#CitationEvent\$citation", TraitIds.Deprecated, 2),

        // Escaped twice in C2J.
        ("cloudsearchdomain", @"#SearchRequest\$highlight", TraitIds.Documentation, 2),
        ("glacier", @"#List\w+Input\$limit", "target", 8),
        ("omics", @"#\w+\$readmeMarkdown", TraitIds.MediaType, 4),

        // A pattern that Smithy does not anchor at both ends is padded in C2J, or cannot be told from one that it does.
        ("backup", @"#\w+\$(Framework|ReportPlan)Description", TraitIds.Pattern, 14),
        ("bedrock-agent-runtime", @"#\w+\$(contentType|foundationModel|resourceArn)", TraitIds.Pattern, 16),
        ("dataexchange", @"#\w+\$CatalogId", TraitIds.Pattern, 6),
        ("iot-data", @"#DeleteConnectionRequest\$clientId", TraitIds.Pattern, 2),
        ("lambda", @"#TagsError\$Message", TraitIds.Pattern, 2),
        ("omics", @"#\w+\$(role|store|version|key)Arn", TraitIds.Pattern, 44),
    ];

    /// <summary>Takes the lines that are known to differ out of those that do.</summary>
    public static IEnumerable<string> Unknown(string model, IReadOnlyCollection<string> lines)
    {
        var rest = lines.ToList();
        foreach (var known in All.Where(known => string.Equals(known.Model, model, StringComparison.Ordinal)))
        {
            var pattern = new Regex($"^[^#]+{known.Owner} {Regex.Escape(known.Fact)} ", RegexOptions.Singleline, TimeSpan.FromSeconds(1));
            var count = rest.RemoveAll(line => pattern.IsMatch(line));
            if (count != known.Lines)
                rest.Add($"{count} lines instead of {known.Lines} for {known.Owner} {known.Fact}");
        }

        return rest;
    }
}
