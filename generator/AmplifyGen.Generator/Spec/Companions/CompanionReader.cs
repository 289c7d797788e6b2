using AmplifyGen.Generator.Json;
using AmplifyGen.Generator.Spec.Shapes;

namespace AmplifyGen.Generator.Spec.Companions;

/// <summary>Adds the content of files next to a model as Smithy's traits to the shapes of their service, so that no other code has to know these files.</summary>
internal sealed class CompanionReader(ShapeTable table, IEnumerable<SpecDocument> c2j, ProblemSet problems)
{
    private readonly CompanionMatch _match = new(table, c2j, problems);
    private readonly Dictionary<(ServiceShape Service, SpecFormat Format), Companion> _read = [];

    public void Read(Companion companion, bool isComplete)
    {
        table.Token.ThrowIfCancellationRequested();
        if (_match.Find(companion, isComplete) is not { } service || IsRead(companion, service))
            return;

        _read.Add((service, companion.Format), companion);
        var faults = new Faults();
        switch (companion.Format)
        {
            case SpecFormat.EndpointRules:
                EndpointRulesCompanion.Apply(companion, service);
                break;
            case SpecFormat.Paginators:
                PaginatorsCompanion.Apply(companion, service, table, faults);
                break;
            case SpecFormat.Waiters:
                WaitersCompanion.Apply(companion, service, table, faults);
                break;
        }

        faults.ReportProblemsTo(problems);
    }

    /// <summary>Determines whether the same content was already read, which is not a problem.</summary>
    private bool IsRead(Companion companion, ServiceShape service)
    {
        if (!_read.TryGetValue((service, companion.Format), out var other))
            return false;

        if (!JsonEquality.AreEqual(other.Root, companion.Root))
        {
            problems.Report(
                ProblemKinds.SecondCompanion, companion.Location, companion.Content, ProblemText.Quote(service.Id), ProblemText.Quote(other.Document.Input.Path));
        }

        return true;
    }
}
