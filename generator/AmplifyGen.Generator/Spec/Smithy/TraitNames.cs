using AmplifyGen.Generator.Spec.Shapes;

namespace AmplifyGen.Generator.Spec.Smithy;

/// <summary>
/// Reports names of traits that do not exist, because a misspelled trait would be ignored. A namespace that AmplifyGen does not read can
/// contain any trait, so a name in it is reported only if it is similar to a known one.
/// </summary>
internal sealed class TraitNames(ShapeTable table, ProblemSet problems)
{
    /// <summary>The maximum number of slips. A slip is a missing, additional or different letter, or two exchanged ones. A namespace with a trait of the same name can have more.</summary>
    private const int MaxSlips = 2;

    private static readonly (string Id, string Namespace, string Name)[] Known = [.. KnownTraits.All.Select(static id => (id, Namespace(id), LocalName(id)))];

    private readonly Dictionary<string, string?> _misspelt = new(StringComparer.Ordinal);

    public void Check(Shape shape)
    {
        Check(shape.Traits, shape.Faults);
        foreach (var member in shape.Members)
            Check(member.Traits, shape.Faults);
    }

    public void Check(ApplyStatement statement)
    {
        var faults = new Faults();
        Check(statement.Traits, faults);
        faults.ReportProblemsTo(problems);
    }

    private void Check(TraitSet traits, Faults faults)
    {
        foreach (var trait in traits.All)
        {
            table.Token.ThrowIfCancellationRequested();
            if (KnownTraits.Contains(trait.Id) || table.Find(trait.Id) is not null)
                continue;

            if (trait.Id.IndexOf('#') < 0 || Array.Exists(KnownTraits.ClosedNamespaces, name => trait.Id.StartsWith(name, StringComparison.Ordinal)))
                Report(trait, FindNearest(trait.Id), faults);
            else if (FindMisspelt(trait.Id) is { } meant)
                Report(trait, meant, faults);
        }
    }

    /// <summary>Returns the trait that a name in a closed namespace, or without a namespace, probably means.</summary>
    private string? FindNearest(string id)
    {
        var split = id.IndexOf('#') + 1;
        if (split == 0)
            return table.Nearest.Find(id, KnownTraits.All.Where(IsClosed).Select(LocalName)) is { } name ? KnownTraits.All.First(other => IsClosed(other) && Is(LocalName(other), name)) : null;

        var prefix = id.Substring(0, split);
        return table.Nearest.Find(id, KnownTraits.All.Where(other => other.StartsWith(prefix, StringComparison.Ordinal)));
    }

    private string? FindMisspelt(string id)
    {
        if (!_misspelt.TryGetValue(id, out var meant))
            _misspelt.Add(id, meant = FindSlip(id));

        return meant;
    }

    private static string? FindSlip(string id)
    {
        var (@namespace, name) = (Namespace(id), LocalName(id));
        foreach (var known in Known)
        {
            // A different digit is another version of a protocol.
            var isSlip = Is(name, known.Name)
                ? NearestNames.AreWithin(@namespace, known.Namespace, MaxSlips)
                : Is(@namespace, known.Namespace)
                    && NearestNames.IsSlip(name, known.Name)
                    && Is(string.Concat(name.Where(char.IsDigit)), string.Concat(known.Name.Where(char.IsDigit)));
            if (isSlip)
                return known.Id;
        }

        return null;
    }

    private static void Report(Trait trait, string? nearest, Faults faults)
    {
        if (nearest is null)
            faults.Report(ProblemKinds.MissingTrait, trait.NameLocation, ProblemText.Quote(trait.Id));
        else
            faults.Report(ProblemKinds.MissingTraitWithNearest, trait.NameLocation, ProblemText.Quote(trait.Id), ProblemText.Quote(nearest));
    }

    private static bool IsClosed(string id) => Array.Exists(KnownTraits.ClosedNamespaces, name => id.StartsWith(name, StringComparison.Ordinal));

    private static string Namespace(string id) => id.Substring(0, id.IndexOf('#'));

    private static string LocalName(string id) => id.Substring(id.IndexOf('#') + 1);

    private static bool Is(string left, string right) => string.Equals(left, right, StringComparison.Ordinal);
}
