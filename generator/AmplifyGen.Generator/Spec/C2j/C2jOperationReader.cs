using AmplifyGen.Generator.Json;
using AmplifyGen.Generator.Spec.Shapes;

namespace AmplifyGen.Generator.Spec.C2j;

/// <summary>Reads one entry of <c>operations</c>. Mistakes in the entry become faults of that operation.</summary>
internal sealed class C2jOperationReader(C2jFile file)
{
    /// <summary>The labels of inputs that were read before, because several operations can have the same input.</summary>
    private readonly Dictionary<string, Dictionary<string, string>> _labels = new(StringComparer.Ordinal);

    public OperationShape? Read(JsonMember entry, Faults faults)
    {
        if (Expect.Object(new SpecNode(file.Document, entry.Value), entry.Name, "operations", faults) is not { } definition)
            return null;

        var location = file.Document.At(entry.NameSpan);
        if (!C2jFile.IsName(entry.Name))
        {
            faults.Report(ProblemKinds.InvalidShapeName, location, ProblemText.Quote(entry.Name));
            return null;
        }

        var id = file.IdOfOperation(entry.Name);
        var operation = new OperationShape(id) { IdLocation = location, TypeLocation = location };
        var part = new C2jObject(file.Document, definition, id, operation.Faults);
        part.CheckKeys(file.Keys, C2jKeys.Operation);
        C2jTraits.ReadDescription(part, operation.Traits);
        operation.Input = ReadReference(part, "input");
        operation.Output = ReadReference(part, "output");
        ReadErrors(part, operation);
        ReadHttp(part, entry, operation);
        ReadRequestTraits(part, operation.Traits);
        return operation;
    }

    private ShapeReference? ReadReference(C2jObject operation, string name) =>
        operation.FindObject(name) is { } reference ? ReadTarget(reference, name) : null;

    private ShapeReference? ReadTarget(C2jObject reference, string name)
    {
        reference.CheckKeys(file.Keys, C2jKeys.Reference);
        if (reference.Find("shape") is null)
            reference.ReportMissing(reference.Value.Span, ProblemText.Quote(name) + " of " + ProblemText.Quote(reference.Owner), "shape");

        return reference.FindString("shape") is { } shape ? file.CreateReference(shape) : null;
    }

    private void ReadErrors(C2jObject part, OperationShape operation)
    {
        const string name = "errors";
        if (part.Find(name) is not { } errors || Expect.Array(part.Node(errors.Value), name, part.Owner, part.Faults) is not { } array)
            return;

        foreach (var item in array.Items)
        {
            if (Expect.Object(part.Node(item), name, part.Owner, part.Faults) is { } value
                && ReadTarget(new C2jObject(file.Document, value, part.Owner, part.Faults), name) is { } reference)
            {
                operation.Errors.Add(reference);
            }
        }
    }

    private void ReadHttp(C2jObject part, JsonMember entry, OperationShape operation)
    {
        if (part.Find("http") is null)
            part.ReportMissing(entry.NameSpan, "The operation " + ProblemText.Quote(part.Owner), "http");

        if (part.FindObject("http") is not { } http)
            return;

        http.CheckKeys(file.Keys, C2jKeys.Http);
        var method = ReadRequired(http, "method");
        var uri = ReadRequired(http, "requestUri");
        if (method is null || uri is null)
            return;

        var inputName = (part.Value.Find("input")?.Value as JsonObject)?.Find("shape")?.Value as JsonString;
        var members = new List<JsonMember>
        {
            new("method", http.Find("method")!.NameSpan, method),
            new("uri", http.Find("requestUri")!.NameSpan, C2jUri.Translate(uri, FindLabels(inputName?.Value ?? ""))),
        };
        if (http.Find("responseCode") is { } code)
            members.Add(new JsonMember("code", code.NameSpan, code.Value));

        part.Add(operation.Traits, TraitIds.Http, part.Find("http")!.NameSpan, JsonObject.Of(http.Value.Span, [.. members]));
    }

    private static JsonString? ReadRequired(C2jObject http, string name)
    {
        if (http.Find(name) is null)
            http.ReportMissing(http.Value.Span, "'http' of " + ProblemText.Quote(http.Owner), name);

        return http.FindString(name);
    }

    /// <summary>Returns the members that are bound to the URI, by the names of their labels. Their faults are reported for the input.</summary>
    private Dictionary<string, string> FindLabels(string inputName)
    {
        if (_labels.TryGetValue(inputName, out var labels))
            return labels;

        _labels.Add(inputName, labels = new Dictionary<string, string>(StringComparer.Ordinal));
        if (file.FindDefinition(inputName)?.Find("members")?.Value is not JsonObject members)
            return labels;

        foreach (var member in members.Members)
        {
            if (member.Value is JsonObject value
                && value.Find("location")?.Value is JsonString { Value: "uri" }
                && value.Find("locationName")?.Value is JsonString label
                && !labels.ContainsKey(label.Value))
            {
                labels.Add(label.Value, member.Name);
            }
        }

        return labels;
    }

    private static void ReadRequestTraits(C2jObject part, TraitSet traits)
    {
        part.AddFlag(traits, "idempotent", TraitIds.Idempotent);
        part.AddFlag(traits, "readonly", TraitIds.Readonly);
        part.AddObject(traits, "endpoint", TraitIds.Endpoint);
        part.AddObject(traits, "staticContextParams", TraitIds.StaticContextParams);
        part.AddObject(traits, "operationContextParams", TraitIds.OperationContextParams);
        part.AddFlag(traits, "httpChecksumRequired", TraitIds.HttpChecksumRequired);
        part.AddObject(traits, "httpChecksum", TraitIds.AwsHttpChecksum);
        part.AddObject(traits, "requestcompression", TraitIds.RequestCompression);
        part.AddFlag(traits, "unsignedPayload", TraitIds.UnsignedPayload);
        C2jAuthentication.Read(part, traits);
    }
}
