using AmplifyGen.Generator.Emit.Text;
using AmplifyGen.Generator.Model;

namespace AmplifyGen.Generator.Emit.Client;

/// <summary>Spells an endpoint of the rules in C#: <c>new AwsEndpoint { Url = …, AuthSchemes = AuthSchemes1 }</c>. Constants become static fields.</summary>
internal sealed class EndpointResultText(EndpointConstants constants)
{
    public string Of(EndpointResultModel result)
    {
        var isConstant = IsUrl(result.Url);
        var parts = new List<string> { $"Url = {RuntimeNames.EndpointOutcome}.CreateUrl({EndpointExpressionText.Argument(result.Url)})" };
        if (result.Headers.Count > 0)
            parts.Add("Headers = " + Keep(RuntimeNames.EndpointHeadersType, "Headers", Headers(result.Headers), result.Headers.All(static header => header.Values.All(IsConstant)), ref isConstant));

        if (result.AuthSchemes.Count > 0)
            parts.Add("AuthSchemes = " + Keep(RuntimeNames.AwsAuthScheme + "[]", "AuthSchemes", AuthSchemes(result.AuthSchemes), result.AuthSchemes.All(IsConstant), ref isConstant));

        if (result.Properties.Count > 0)
            parts.Add("Properties = " + Keep(RuntimeNames.EndpointPropertiesType, "Properties", Properties(result.Properties), result.Properties.All(static entry => IsConstant(entry.Value)), ref isConstant));

        var value = $"new {RuntimeNames.AwsEndpoint} {{ {string.Join(", ", parts)} }}";
        return isConstant ? constants.Add(RuntimeNames.AwsEndpoint, "Endpoint", value) : value;
    }

    private string Keep(string type, string stem, string value, bool isPartConstant, ref bool isConstant)
    {
        isConstant &= isPartConstant;
        return isPartConstant ? constants.Add(type, stem, value) : value;
    }

    /// <summary>Determines whether the URL can be created when the type is initialized, which must not fail.</summary>
    private static bool IsUrl(EndpointExpression url) =>
        url is EndpointExpression.Text text && Uri.TryCreate(text.Value, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http"
        && uri is { Host.Length: > 0, UserInfo.Length: 0, Query.Length: 0, Fragment.Length: 0 };

    private static bool IsConstant(EndpointExpression? expression) => expression is null or EndpointExpression.Text;

    private static bool IsConstant(EndpointAuthSchemeModel scheme) =>
        IsConstant(scheme.Name) && IsConstant(scheme.SigningName) && IsConstant(scheme.SigningRegion) && scheme.SigningRegionSet.All(IsConstant);

    private static bool IsConstant(EndpointValueModel value) => value switch
    {
        EndpointValueModel.Text text => IsConstant(text.Value),
        EndpointValueModel.List list => list.Items.All(IsConstant),
        EndpointValueModel.Map map => map.Entries.All(static entry => IsConstant(entry.Value)),
        _ => true,
    };

    private static string Headers(EquatableArray<EndpointHeaderModel> headers) =>
        $"new {RuntimeNames.EndpointHeaders} {{ {string.Join(", ", headers.Select(static header => $"[{CSharpLiteral.String(header.Name)}] = {Texts(header.Values)}"))} }}";

    private static string Texts(EquatableArray<EndpointExpression> texts) => $"new string[] {{ {string.Join(", ", texts.Select(EndpointExpressionText.Text))} }}";

    private static string AuthSchemes(EquatableArray<EndpointAuthSchemeModel> schemes) =>
        $"new {RuntimeNames.AwsAuthScheme}[] {{ {string.Join(", ", schemes.Select(AuthScheme))} }}";

    private static string AuthScheme(EndpointAuthSchemeModel scheme)
    {
        var parts = new List<string> { "Name = " + EndpointExpressionText.Text(scheme.Name) };
        if (scheme.SigningName is { } name)
            parts.Add("SigningName = " + EndpointExpressionText.Value(name));

        if (scheme.SigningRegion is { } region)
            parts.Add("SigningRegion = " + EndpointExpressionText.Value(region));

        if (scheme.SigningRegionSet.Count > 0)
            parts.Add("SigningRegionSet = " + Texts(scheme.SigningRegionSet));

        if (scheme.DisableDoubleEncoding)
            parts.Add("DisableDoubleEncoding = true");

        if (scheme.DisableNormalizePath)
            parts.Add("DisableNormalizePath = true");

        return $"new() {{ {string.Join(", ", parts)} }}";
    }

    private static string Properties(EquatableArray<EndpointEntryModel> entries) =>
        $"new {RuntimeNames.EndpointProperties} {{ {string.Join(", ", entries.Select(static entry => $"[{CSharpLiteral.String(entry.Name)}] = {Value(entry.Value)}"))} }}";

    private static string Value(EndpointValueModel value) => value switch
    {
        EndpointValueModel.Text text => EndpointExpressionText.Text(text.Value),
        EndpointValueModel.Flag flag => CSharpLiteral.Boolean(flag.Value),
        EndpointValueModel.Number number => $"{RuntimeNames.Document}.FromJson({CSharpLiteral.String(number.Digits)})",
        EndpointValueModel.List list => $"{RuntimeNames.Document}.FromList({string.Join(", ", list.Items.Select(Value))})",
        EndpointValueModel.Map map =>
            $"{RuntimeNames.Document}.FromMap({string.Join(", ", map.Entries.Select(static entry => $"({CSharpLiteral.String(entry.Name)}, {Value(entry.Value)})"))})",
        _ => throw new InvalidOperationException($"No emitter knows '{value.GetType().Name}'."),
    };
}
