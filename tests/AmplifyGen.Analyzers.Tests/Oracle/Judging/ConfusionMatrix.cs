using System.Globalization;
using System.Text;

namespace AmplifyGen.Analyzers.Tests.Oracle.Judging;

/// <summary>How often each diagnostic was right and wrong.</summary>
internal sealed class ConfusionMatrix
{
    private readonly SortedDictionary<string, int[]> _counts = new(StringComparer.Ordinal);

    public void Add(Verdict verdict)
    {
        if (!_counts.TryGetValue(verdict.Id, out var row))
            _counts.Add(verdict.Id, row = new int[Enum.GetValues<Outcome>().Length]);
        row[(int)verdict.Outcome]++;
    }

    public int Count(Outcome outcome) => _counts.Values.Sum(row => row[(int)outcome]);

    /// <summary>The same for AMPG1001 and AMPG1002 alone.</summary>
    public int CountMissing(Outcome outcome) => _counts.Where(static pair => pair.Key is "AMPG1001" or "AMPG1002").Sum(pair => pair.Value[(int)outcome]);

    /// <summary>A row for each diagnostic.</summary>
    public string Print()
    {
        var text = new StringBuilder();
        text.AppendLine($"{"",-10}{"right",9}{"allowed",9}{"right",9}{"un-",9}{"dead",9}{"wrong",9}{"",9}{"false",9}{"",11}{"",9}");
        text.AppendLine($"{"",-10}{"silences",9}{"silences",9}{"reports",9}{"judged",9}{"code",9}{"id",9}{"missed",9}{"reports",9}{"precision",11}{"recall",9}");
        foreach (var (id, row) in _counts)
            Print(text, id, row);
        return text.ToString();
    }

    private static void Print(StringBuilder text, string id, int[] row)
    {
        var (right, wrong, said, missed) = (row[(int)Outcome.RightReport], row[(int)Outcome.WrongId], row[(int)Outcome.FalseReport], row[(int)Outcome.Missed]);
        text.Append(CultureInfo.InvariantCulture, $"{id,-10}");
        foreach (var count in row)
            text.Append(CultureInfo.InvariantCulture, $"{count,9}");
        text.AppendLine($"{Share(right, right + wrong + said),11}{Share(right, right + wrong + missed),9}");
    }

    private static string Share(int part, int whole) => whole == 0 ? "-" : ((double)part / whole).ToString("0.0000", CultureInfo.InvariantCulture);
}
