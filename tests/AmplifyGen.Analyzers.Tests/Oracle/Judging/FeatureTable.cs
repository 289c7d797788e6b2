using System.Globalization;
using System.Text;

namespace AmplifyGen.Analyzers.Tests.Oracle.Judging;

/// <summary>For each kind of construct the programs that hold it, and those of them of which something wrong is said.</summary>
internal sealed class FeatureTable
{
    private readonly Dictionary<string, int[]> _counts = new(StringComparer.Ordinal);

    public void Add(JudgedProgram program)
    {
        var (isFalse, isMissed) = (program.Wrong.Any(static verdict => verdict.Outcome is not Outcome.Missed), program.Wrong.Any(static verdict => verdict.Outcome is Outcome.Missed));
        foreach (var feature in program.Program.Features)
        {
            if (!_counts.TryGetValue(feature, out var row))
                _counts.Add(feature, row = new int[3]);
            row[0]++;
            row[1] += isFalse ? 1 : 0;
            row[2] += isMissed ? 1 : 0;
        }
    }

    /// <summary>Those with the greatest share of false reports first.</summary>
    public string Print()
    {
        var text = new StringBuilder();
        text.AppendLine($"{"construct",-34}{"programs",9}{"false",9}{"missed",9}");
        foreach (var (feature, row) in _counts.OrderByDescending(static pair => (double)(pair.Value[1] + pair.Value[2]) / pair.Value[0]).ThenBy(static pair => pair.Key, StringComparer.Ordinal))
            text.AppendLine(CultureInfo.InvariantCulture, $"{feature,-34}{row[0],9}{row[1],9}{row[2],9}");
        return text.ToString();
    }
}
