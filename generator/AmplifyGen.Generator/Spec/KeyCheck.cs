using AmplifyGen.Generator.Json;

namespace AmplifyGen.Generator.Spec;

/// <summary>Reports keys that a format does not define. The content of a misspelled key would be skipped.</summary>
internal sealed class KeyCheck(SpecDocument document, NearestNames nearest)
{
    /// <summary>Reports all keys that are not known.</summary>
    public void CheckClosed(JsonObject value, string[] known, string owner, Faults faults)
    {
        foreach (var entry in value.Members)
        {
            if (Array.IndexOf(known, entry.Name) < 0)
                Report(entry, nearest.Find(entry.Name, known), owner, faults);
        }
    }

    /// <summary>Reports keys that are similar to a known one, in a format that is not completely defined.</summary>
    public void CheckOpen(JsonObject value, HashSet<string> known, string owner, Faults faults)
    {
        foreach (var entry in value.Members)
        {
            if (!known.Contains(entry.Name) && known.FirstOrDefault(other => NearestNames.IsSlip(entry.Name, other)) is { } meant)
                Report(entry, meant, owner, faults);
        }
    }

    private void Report(JsonMember entry, string? meant, string owner, Faults faults)
    {
        var key = ProblemText.Quote(entry.Name);
        if (meant is null)
            faults.Report(ProblemKinds.UnknownKey, document.At(entry.NameSpan), key, ProblemText.Quote(owner));
        else
            faults.Report(ProblemKinds.UnknownKeyWithNearest, document.At(entry.NameSpan), key, ProblemText.Quote(owner), ProblemText.Quote(meant));
    }
}
