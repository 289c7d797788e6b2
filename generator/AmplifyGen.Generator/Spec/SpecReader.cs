using AmplifyGen.Generator.Json;
using AmplifyGen.Generator.Model;
using AmplifyGen.Generator.Spec.C2j;
using AmplifyGen.Generator.Spec.Companions;
using AmplifyGen.Generator.Spec.Services;
using AmplifyGen.Generator.Spec.Shapes;
using AmplifyGen.Generator.Spec.Smithy;

namespace AmplifyGen.Generator.Spec;

/// <summary>
/// Reads specs into models of services. Text becomes JSON, JSON becomes shapes with the reader of its format, and shapes become models with
/// the same rules for all formats. A fault excludes only what it affects.
/// </summary>
internal sealed class SpecReader
{
    private readonly ProblemSet _problems = new();
    private readonly List<(SpecDocument Document, JsonObject Root)> _smithy = [];
    private readonly List<(SpecDocument Document, JsonObject Root)> _c2j = [];
    private readonly List<Companion> _companions = [];
    private readonly CancellationToken _token;

    private SpecReader(CancellationToken token) => _token = token;

    public static SpecResult Read(EquatableArray<SpecInput> inputs, CancellationToken token)
    {
        var reader = new SpecReader(token);
        for (var i = 0; i < inputs.Count; i++)
            reader.ReadDocument(new SpecDocument(inputs[i], i, token));

        var services = reader.ReadServices();
        return new SpecResult(services, reader._problems.ToSortedArray(token));
    }

    private void ReadDocument(SpecDocument document)
    {
        var text = document.Input.Text;
        if (string.IsNullOrWhiteSpace(text.TrimStart('\uFEFF')))
        {
            _problems.Report(ProblemKinds.EmptyFile, document.At(default));
            return;
        }

        switch (JsonReader.Read(text, _token))
        {
            case JsonReadResult.Failure failure:
                _problems.Report(ProblemKinds.InvalidJson, document.At(failure.Fault.Span), failure.Fault.Message);
                break;
            case JsonReadResult.Success success:
                Sort(document, success.Root);
                break;
        }
    }

    private void Sort(SpecDocument document, JsonValue root)
    {
        var format = SpecFormats.Recognise(root);
        switch (format)
        {
            case SpecFormat.Smithy:
                _smithy.Add((document, (JsonObject)root));
                break;
            case SpecFormat.C2j:
                _c2j.Add((document, (JsonObject)root));
                break;
            case SpecFormat.EndpointRules or SpecFormat.Paginators or SpecFormat.Waiters:
                _companions.Add(new Companion(format, document, (JsonObject)root));
                break;
            default:
                // The first character represents the whole file.
                _problems.Report(ProblemKinds.UnknownFormat, document.At(new JsonSpan(root.Span.Start, Math.Min(1, root.Span.Length))));
                break;
        }
    }

    private EquatableArray<ServiceModel> ReadServices()
    {
        var models = ModelReader.Read(ReadTable(), new TypeScopes(), _problems);
        return FileStems.Settle([.. models]).ToEquatableArray();
    }

    /// <summary>Reads all files into one model, whatever their format. Statements of a Smithy file also apply to C2J shapes.</summary>
    private ShapeTable ReadTable()
    {
        // If another file cannot be read, definitions that are missing because of it are not faults of these files.
        var isComplete = _problems.IsEmpty;
        var table = new ShapeTable(_token);
        var smithy = new SmithyReader(table, _problems);
        foreach (var (document, root) in _smithy)
        {
            _token.ThrowIfCancellationRequested();
            smithy.Read(document, root);
        }

        var c2j = new C2jReader(table, _problems);
        foreach (var (document, root) in _c2j)
            isComplete &= c2j.Read(document, root, _token);

        var companions = new CompanionReader(table, _c2j.Select(static file => file.Document), _problems);
        foreach (var companion in _companions)
            companions.Read(companion, isComplete);

        CheckTraits(table, smithy.Statements);
        new ShapeCompletion(table, smithy.Statements, _problems).Complete();
        foreach (var shape in table.Shapes)
            shape.Faults.ReportProblemsTo(_problems);

        if (!isComplete)
            _problems.Remove(static problem => problem.Kind == ProblemKinds.MissingApplyTarget || problem.Kind == ProblemKinds.MissingApplyTargetWithNearest);
        else if (_smithy.Count > 0 && _problems.IsEmpty && !table.Shapes.OfType<ServiceShape>().Any())
            _problems.Report(ProblemKinds.NoService, _smithy[0].Document.At(_smithy[0].Root.Find("smithy")!.NameSpan));

        return table;
    }

    /// <summary>Checks the traits before mixins copy them.</summary>
    private void CheckTraits(ShapeTable table, IReadOnlyList<ApplyStatement> statements)
    {
        var names = new TraitNames(table, _problems);
        foreach (var shape in table.Shapes)
        {
            _token.ThrowIfCancellationRequested();
            names.Check(shape);
        }

        foreach (var statement in statements)
            names.Check(statement);
    }
}
