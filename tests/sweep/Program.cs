using System.Diagnostics;
using AmplifyGen.Sweep;

if (args is not [var folder, ..] || !Directory.Exists(folder))
{
    Console.Error.WriteLine("Usage: dotnet run -c Release --project tests/sweep -- <folder of models> [part of a name]");
    return 2;
}

var watch = Stopwatch.StartNew();
var reports = new List<ServiceReport>();
foreach (var model in ModelFiles.In(folder).Where(model => args.Length < 2 || model.Name.Contains(args[1], StringComparison.Ordinal)))
{
    if (ServiceSweep.Run(model) is not { } report)
        continue;

    reports.Add(report);
    if (!report.IsClean || report.LeftOut > 0)
        Console.WriteLine(report);
}

if (reports.Count == 0)
{
    Console.Error.WriteLine("The folder has no model of a service that AmplifyGen can call.");
    return 1;
}

Console.WriteLine(FormattableString.Invariant($"""

    services            {reports.Count}
    operations          {reports.Sum(static report => report.Operations)}
    left out (AMPG0005) {reports.Sum(static report => report.LeftOut)}
    shapes              {reports.Sum(static report => report.Shapes)}
    services at fault   {reports.Count(static report => !report.IsClean)}
    generated           {reports.Sum(static report => report.Characters) / 1e6:F1} million characters in {reports.Sum(static report => report.Files)} files
    generating          {reports.Sum(static report => report.Generating.TotalSeconds):F1} s, longest {reports.Max(static report => report.Generating.TotalMilliseconds):F0} ms ({reports.MaxBy(static report => report.Generating)!.Name})
    compiling           {reports.Sum(static report => report.Compiling.TotalSeconds):F1} s
    all                 {watch.Elapsed.TotalSeconds:F1} s, at most {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:F0} MB
    """));
foreach (var (feature, count) in reports.SelectMany(static report => report.Features).CountBy(static feature => feature).OrderByDescending(static entry => entry.Value))
    Console.WriteLine(FormattableString.Invariant($"{count,6} {feature}"));

return reports.TrueForAll(static report => report.IsClean) ? 0 : 1;
