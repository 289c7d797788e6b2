using AmplifyGen.Generator.Json;
using AmplifyGen.Generator.Spec.Shapes;

namespace AmplifyGen.Generator.Spec.Smithy;

/// <summary>Reads Smithy JSON AST. All documents together are one model.</summary>
internal sealed class SmithyReader(ShapeTable table, ProblemSet problems)
{
    private readonly Dictionary<string, (SpecDocument Document, JsonValue Value)> _definitions = new(StringComparer.Ordinal);
    private readonly List<ApplyStatement> _statements = [];

    /// <summary>Gets the statements in the documents that apply to shapes of any file.</summary>
    public IReadOnlyList<ApplyStatement> Statements => _statements;

    public void Read(SpecDocument document, JsonObject root)
    {
        var faults = new Faults();
        if (IsKnownVersion(document, root, faults))
            ReadModel(document, root, faults);

        faults.ReportProblemsTo(problems);
    }

    private void ReadModel(SpecDocument document, JsonObject root, Faults faults)
    {
        const string owner = "the model";
        var keys = new KeyCheck(document, table.Nearest);
        keys.CheckClosed(root, SmithyKeys.Model, owner, faults);
        if (root.Find("shapes") is not { } shapes || Expect.Object(new SpecNode(document, shapes.Value), "shapes", owner, faults) is not { } entries)
            return;

        foreach (var entry in entries.Members)
            ReadEntry(document, entry, keys, faults);
    }

    private static bool IsKnownVersion(SpecDocument document, JsonObject root, Faults faults)
    {
        var value = root.Find("smithy")!.Value;
        if (Expect.String(new SpecNode(document, value), "smithy", "the model", faults) is not { } version)
            return false;

        if (version.Value is "1" or "1.0" or "2" or "2.0")
            return true;

        faults.Report(ProblemKinds.UnknownVersion, document.At(value.Span), ProblemText.Quote(version.Value));
        return false;
    }

    private void ReadEntry(SpecDocument document, JsonMember entry, KeyCheck keys, Faults faults)
    {
        if (Expect.Object(new SpecNode(document, entry.Value), entry.Name, "shapes", faults) is not { } definition)
            return;

        if (definition.Find("type") is not { } typeMember)
        {
            faults.Report(ProblemKinds.MissingValue, document.At(entry.NameSpan), ProblemText.Quote(entry.Name), "a 'type'");
            return;
        }

        if (Expect.String(new SpecNode(document, typeMember.Value), "type", entry.Name, faults) is not { } typeName)
            return;

        if (string.Equals(typeName.Value, "apply", StringComparison.Ordinal))
        {
            var traits = new TraitSet();
            var parts = new SmithyParts(document, definition, entry.Name, keys, faults);
            parts.CheckKeys(SmithyKeys.Apply);
            parts.ReadTraits(traits);
            _statements.Add(new ApplyStatement(entry.Name, document.At(entry.NameSpan), traits));
        }
        else if (!IsShapeId(entry.Name))
        {
            faults.Report(ProblemKinds.InvalidShapeId, document.At(entry.NameSpan), ProblemText.Quote(entry.Name));
        }
        else if (ShapeTypes.Find(typeName.Value) is not { } type)
        {
            faults.Report(
                ProblemKinds.UnknownShapeType, document.At(typeName.Span), ProblemText.Quote(typeName.Value), ProblemText.Quote(entry.Name));
        }
        else if (IsNew(document, entry, faults))
        {
            table.Add(SmithyShapeReader.Read(document, entry, definition, type, document.At(typeName.Span), keys));
        }
    }

    private bool IsNew(SpecDocument document, JsonMember entry, Faults faults)
    {
        if (!_definitions.TryGetValue(entry.Name, out var first))
        {
            _definitions.Add(entry.Name, (document, entry.Value));
            return true;
        }

        if (!JsonEquality.AreEqual(first.Value, entry.Value))
        {
            faults.Report(
                ProblemKinds.ConflictingShape, document.At(entry.NameSpan), ProblemText.Quote(entry.Name), ProblemText.Quote(first.Document.Input.Path));
        }
        else if (table.Find(entry.Name) is ServiceShape service)
        {
            service.Repeats.Add(document);
        }

        return false;
    }

    private static bool IsShapeId(string text)
    {
        var split = text.IndexOf('#');
        return split > 0 && split < text.Length - 1 && text.IndexOf('#', split + 1) < 0 && !text.Contains('$');
    }
}
