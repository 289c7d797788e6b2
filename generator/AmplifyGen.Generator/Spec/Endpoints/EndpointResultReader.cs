using AmplifyGen.Generator.Json;
using AmplifyGen.Generator.Model;

namespace AmplifyGen.Generator.Spec.Endpoints;

/// <summary>Reads the endpoint of a rule: its URL, headers and properties.</summary>
internal sealed class EndpointResultReader(EndpointExpressionReader expressions, EndpointFaults faults)
{
    private const string AuthSchemes = "authSchemes";

    /// <returns><c>null</c> if a part is not valid.</returns>
    public EndpointResultModel? Read(SpecNode node)
    {
        if (Expect.Object(node, "endpoint", faults.Owner, faults.All) is not { } value)
            return null;

        if (value.Find("url") is not { } url)
        {
            faults.All.Report(ProblemKinds.MissingValue, node.Location, "An endpoint of " + ProblemText.Quote(faults.Owner), "a 'url'");
            return null;
        }

        var text = expressions.Read(node.With(url.Value), EndpointType.Text, "url");
        var headers = ReadHeaders(node, value);
        var properties = ReadProperties(node, value);
        var schemes = ReadAuthSchemes(node, value);
        return text is null || headers is null || properties is null || schemes is null
            ? null
            : new EndpointResultModel { Url = text, Headers = headers.Value, Properties = properties.Value, AuthSchemes = schemes.Value };
    }

    private EquatableArray<EndpointHeaderModel>? ReadHeaders(SpecNode node, JsonObject endpoint)
    {
        if (endpoint.Find("headers") is not { } part)
            return EquatableArray<EndpointHeaderModel>.Empty;

        if (Expect.Object(node.With(part.Value), "headers", faults.Owner, faults.All) is not { } headers)
            return null;

        var read = headers.Members
            .Select(header => ReadTexts(node.With(header.Value), header.Name) is { } values ? new EndpointHeaderModel(header.Name, values) : null)
            .OfType<EndpointHeaderModel>()
            .ToEquatableArray();
        return read.Count == headers.Members.Count ? read : null;
    }

    private EquatableArray<EndpointExpression>? ReadTexts(SpecNode node, string name)
    {
        if (Expect.Array(node, name, faults.Owner, faults.All) is not { } array)
            return null;

        var texts = array.Items.Select(item => expressions.Read(node.With(item), EndpointType.Text, name)).OfType<EndpointExpression>().ToEquatableArray();
        return texts.Count == array.Items.Count ? texts : null;
    }

    private EquatableArray<EndpointEntryModel>? ReadProperties(SpecNode node, JsonObject endpoint)
    {
        if (endpoint.Find("properties") is not { } part)
            return EquatableArray<EndpointEntryModel>.Empty;

        return Expect.Object(node.With(part.Value), "properties", faults.Owner, faults.All) is { } properties ? ReadEntries(node, properties) : null;
    }

    private EquatableArray<EndpointEntryModel>? ReadEntries(SpecNode node, JsonObject value)
    {
        var entries = value.Members
            .Select(member => ReadValue(node.With(member.Value), member.Name) is { } read ? new EndpointEntryModel(member.Name, read) : null)
            .OfType<EndpointEntryModel>()
            .ToEquatableArray();
        return entries.Count == value.Members.Count ? entries : null;
    }

    private EndpointValueModel? ReadValue(SpecNode node, string name)
    {
        if (!faults.Count(node))
            return null;

        switch (node.Value)
        {
            case JsonString:
                return expressions.Read(node, EndpointType.Text, name) is { } text ? new EndpointValueModel.Text(text) : null;
            case JsonBoolean flag:
                return new EndpointValueModel.Flag(flag.Value);
            case JsonNumber number:
                return new EndpointValueModel.Number(number.Text);
            case JsonArray array:
                var items = array.Items.Select(item => ReadValue(node.With(item), name)).OfType<EndpointValueModel>().ToEquatableArray();
                return items.Count == array.Items.Count ? new EndpointValueModel.List(items) : null;
            case JsonObject value:
                return ReadEntries(node, value) is { } entries ? new EndpointValueModel.Map(entries) : null;
            default:
                faults.Wrong(node, "no null", name);
                return null;
        }
    }

    private EquatableArray<EndpointAuthSchemeModel>? ReadAuthSchemes(SpecNode node, JsonObject endpoint)
    {
        if ((endpoint.Find("properties")?.Value as JsonObject)?.Find(AuthSchemes) is not { } part)
            return EquatableArray<EndpointAuthSchemeModel>.Empty;

        if (Expect.Array(node.With(part.Value), AuthSchemes, faults.Owner, faults.All) is not { } array)
            return null;

        var schemes = array.Items.Select(item => ReadAuthScheme(node.With(item))).OfType<EndpointAuthSchemeModel>().ToEquatableArray();
        return schemes.Count == array.Items.Count ? schemes : null;
    }

    private EndpointAuthSchemeModel? ReadAuthScheme(SpecNode node)
    {
        if (Expect.Object(node, AuthSchemes, faults.Owner, faults.All) is not { } value)
            return null;

        if (value.Find("name") is not { } name)
        {
            faults.All.Report(ProblemKinds.MissingValue, node.Location, "A scheme in 'authSchemes' of " + ProblemText.Quote(faults.Owner), "a 'name'");
            return null;
        }

        var regions = value.Find("signingRegionSet") is { } set ? ReadTexts(node.With(set.Value), "signingRegionSet") : EquatableArray<EndpointExpression>.Empty;
        return expressions.Read(node.With(name.Value), EndpointType.Text, "name") is { } text && regions is not null
            ? new EndpointAuthSchemeModel
            {
                Name = text,
                SigningName = ReadText(node, value, "signingName"),
                SigningRegion = ReadText(node, value, "signingRegion"),
                SigningRegionSet = regions.Value,
                DisableDoubleEncoding = ReadFlag(node, value, "disableDoubleEncoding"),
                DisableNormalizePath = ReadFlag(node, value, "disableNormalizePath"),
            }
            : null;
    }

    private EndpointExpression? ReadText(SpecNode node, JsonObject scheme, string name) =>
        scheme.Find(name) is { } part ? expressions.Read(node.With(part.Value), EndpointType.Text, name) : null;

    private bool ReadFlag(SpecNode node, JsonObject scheme, string name) =>
        scheme.Find(name) is { } part && Expect.Boolean(node.With(part.Value), name, faults.Owner, faults.All)?.Value == true;
}
