using AmplifyGen.Generator.Json;
using AmplifyGen.Generator.Model;
using AmplifyGen.Generator.Spec.Companions;
using AmplifyGen.Generator.Spec.Shapes;

namespace AmplifyGen.Generator.Spec.Clients;

/// <summary>Reads how the pages of an operation follow one another: the trait <c>paginated</c>, or the C2J file next to a model.</summary>
internal sealed class PagesReader(ServiceShape service, ClientOperation operation, ProblemSet problems)
{
    private static readonly string[] SmithyKeys = ["inputToken", "outputToken", "items", "pageSize"];

    private readonly Faults _faults = new();

    /// <returns><c>null</c> if the operation has no pages, or they cannot be generated.</returns>
    public PagesModel? Read()
    {
        var pages = operation.Shape.Traits switch
        {
            var traits when traits.Find(TraitIds.Paginated) is { } trait => ReadSmithy(trait),
            var traits when traits.Find(CompanionTraits.Pages) is { Node.Value: JsonObject value } trait => ReadC2j(trait, value),
            _ => null,
        };
        _faults.ReportProblemsTo(problems);
        foreach (var (feature, location) in _faults.Unsupported)
            problems.Report(ProblemKinds.UnsupportedPages, location, ProblemText.Quote(operation.Shape.Id), feature);

        return _faults.IsEmpty ? pages : null;
    }

    /// <summary>Reads the trait of Smithy. What the operation omits comes from the trait of the service.</summary>
    private PagesModel? ReadSmithy(Trait trait)
    {
        var parts = new Dictionary<string, SpecNode>(StringComparer.Ordinal);
        AddParts(service.Traits.Find(TraitIds.Paginated), service.Id, parts);
        AddParts(trait, operation.Shape.Id, parts);
        foreach (var name in SmithyKeys.Take(2))
        {
            if (!parts.ContainsKey(name))
                _faults.Report(ProblemKinds.MissingValue, trait.NameLocation, ProblemText.Quote(trait.Id) + " of " + ProblemText.Quote(operation.Shape.Id), "a '" + name + "'");
        }

        if (!_faults.IsEmpty)
            return null;

        var reader = new PagesPartReader(operation, _faults);
        if (parts.TryGetValue("pageSize", out var size))
            reader.FindInput(size, "pageSize");

        var token = reader.ReadToken(parts["inputToken"], "inputToken", parts["outputToken"], "outputToken");
        var items = parts.TryGetValue("items", out var node) ? reader.ReadItems(node, "items", isListExpected: true) : null;
        return token is null ? null : Create([token], items, hasMore: null);
    }

    private void AddParts(Trait? trait, string owner, Dictionary<string, SpecNode> parts)
    {
        if (trait is null || Expect.Object(trait.Node, trait.Id, owner, _faults) is not { } value)
            return;

        new KeyCheck(trait.Node.Document, operation.Shapes.Nearest).CheckClosed(value, SmithyKeys, trait.Id, _faults);
        foreach (var part in value.Members)
            parts[part.Name] = trait.Node.With(part.Value);
    }

    /// <summary>Reads an entry of C2J. If there are several results, the first one is used for the items. The others are members of the page.</summary>
    private PagesModel? ReadC2j(Trait trait, JsonObject value)
    {
        var reader = new PagesPartReader(operation, _faults);
        var inputs = ReadOneOrMore(trait, value, "input_token");
        var outputs = ReadOneOrMore(trait, value, "output_token");
        if (inputs.Count == 0 || inputs.Count != outputs.Count)
        {
            var what = "The entry " + ProblemText.Quote(operation.Shape.Name);
            _faults.Report(ProblemKinds.MissingValue, trait.NameLocation, what, "as many texts in 'output_token' as in 'input_token', and one at least");
            return null;
        }

        var tokens = inputs.Zip(outputs, (input, output) => reader.ReadToken(input, "input_token", output, "output_token")).OfType<PageTokenModel>().ToList();
        var more = value.Find("more_results") is { } part ? reader.ReadCondition(trait.Node.With(part.Value), "more_results") : null;
        var results = ReadOneOrMore(trait, value, "result_key");
        var items = results.Count > 0 ? reader.ReadItems(results[0], "result_key", isListExpected: false) : null;
        if (value.Find("limit_key") is { } limit)
            reader.FindInput(trait.Node.With(limit.Value), "limit_key");

        return Create(tokens, items, more);
    }

    private List<SpecNode> ReadOneOrMore(Trait trait, JsonObject value, string name) => value.Find(name)?.Value switch
    {
        null => [],
        JsonArray array => [.. array.Items.Select(trait.Node.With)],
        var one => [trait.Node.With(one)],
    };

    private PagesModel Create(IReadOnlyList<PageTokenModel> tokens, PageItemsModel? items, PathModel? hasMore) => new()
    {
        OperationName = operation.Model.Name,
        MethodName = "",
        InputName = operation.InputName,
        OutputName = operation.OutputName,
        Tokens = tokens.ToEquatableArray(),
        HasMore = hasMore,
        Items = items,
        Deprecation = operation.Model.Deprecation,
    };
}
