using AmplifyGen.Generator.Json;
using AmplifyGen.Generator.Model;
using AmplifyGen.Generator.Spec.Shapes;

namespace AmplifyGen.Generator.Spec.Protocols;

/// <summary>Reads the method, the path and the query of an operation (<c>smithy.api#http</c>).</summary>
internal sealed class HttpTraitReader(OperationShape operation, Shape? input, ShapeTable table, Faults faults)
{
    public (string Method, EquatableArray<UriSegment> Path, string Query) Read()
    {
        var result = (Method: "", Path: EquatableArray<UriSegment>.Empty, Query: "");
        if (operation.Traits.Find(TraitIds.Http) is not { } trait)
        {
            // The reader of the format has already reported its faults.
            if (operation.Faults.IsEmpty && operation.IdLocation is { } location)
                faults.Report(ProblemKinds.MissingValue, location, "The operation " + ProblemText.Quote(operation.Id), "the trait " + TraitIds.Http);

            return result;
        }

        if (Expect.Object(trait.Node, trait.Id, operation.Id, faults) is not { } value)
            return result;

        if (ReadPart(trait, value, "method") is { } method)
        {
            result.Method = method.Value;
            if (method.Value.Length == 0 || !method.Value.All(static character => character is >= 'A' and <= 'Z'))
                Expect.Wrong(trait.Node.With(method), "an HTTP method in capital letters", "method", operation.Id, faults);
        }

        if (ReadPart(trait, value, "uri") is { } uri)
        {
            (result.Path, result.Query) = new UriReader(trait.Node.With(uri), operation, input, table, faults).Read();
            CheckQuery(result.Query);
        }

        // All statuses from 200 to 299 are a success, regardless of the one in the model.
        if (value.Find("code") is { } code)
            HttpStatus.Check(trait.Node.With(code.Value), "code", operation.Id, faults);

        return result;
    }

    private JsonString? ReadPart(Trait trait, JsonObject value, string name)
    {
        if (value.Find(name) is { } part)
            return Expect.String(trait.Node.With(part.Value), name, operation.Id, faults);

        faults.Report(
            ProblemKinds.MissingValue, trait.Node.Location, ProblemText.Quote(trait.Id) + " of " + ProblemText.Quote(operation.Id), "a '" + name + "'");
        return null;
    }

    /// <summary>Checks the query of the URI. A parameter that is in every request cannot also be a member.</summary>
    private void CheckQuery(string query)
    {
        if (query.Length == 0 || input is null)
            return;

        var names = new HashSet<string>(query.Split('&').Select(static part => part.Split('=')[0]), StringComparer.Ordinal);
        foreach (var member in input.Members)
        {
            if (member.Traits.Find(TraitIds.HttpQuery) is { Node.Value: JsonString name } trait && names.Contains(name.Value))
            {
                faults.Report(
                    ProblemKinds.DuplicateBinding, trait.Node.Location, ProblemText.Quote(input.Id + "$" + member.Name), "query parameter", ProblemText.Quote(name.Value));
            }
        }
    }
}
