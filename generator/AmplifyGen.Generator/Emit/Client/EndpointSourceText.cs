using AmplifyGen.Generator.Emit.Client.Paths;
using AmplifyGen.Generator.Emit.Text;
using AmplifyGen.Generator.Model;

namespace AmplifyGen.Generator.Emit.Client;

/// <summary>Spells the source of a parameter's value in C#, in order of precedence: <c>input.TableName ?? context.FindText("Table")</c>.</summary>
internal static class EndpointSourceText
{
    /// <param name="argument">The value that the operation sets.</param>
    /// <returns><c>null</c> if the parameter has no source.</returns>
    public static string? Of(EndpointParameterModel parameter, EndpointArgumentValue? argument)
    {
        var sources = Sources(parameter, argument).ToList();
        if (sources.Count == 0)
            return null;

        if (parameter.Default is { } value)
            sources.Add((EndpointExpressionText.Value(value), true));

        var first = sources.FindIndex(static source => source.HasValue);
        return string.Join(" ?? ", sources.Take(first < 0 ? sources.Count : first + 1).Select(static source => source.Text));
    }

    private static IEnumerable<(string Text, bool HasValue)> Sources(EndpointParameterModel parameter, EndpointArgumentValue? argument)
    {
        switch (argument)
        {
            case EndpointArgumentValue.Constant constant:
                yield return (EndpointExpressionText.Value(constant.Value), true);
                break;
            case EndpointArgumentValue.Path { Value: var path }:
                yield return Path(path);
                break;
        }

        if (parameter.IsSetting && parameter.Type != EndpointType.TextList)
            yield return ($"context.{(parameter.Type == EndpointType.Boolean ? "FindBoolean" : "FindText")}({CSharpLiteral.String(parameter.Name)})", false);

        if (parameter.BuiltIn is { } builtIn && IsOfType(builtIn, parameter.Type))
            yield return ($"context.{builtIn}", builtIn is EndpointBuiltIn.UseFips or EndpointBuiltIn.UseDualStack or EndpointBuiltIn.AccountIdEndpointMode);
    }

    private static bool IsOfType(EndpointBuiltIn builtIn, EndpointType type) =>
        type == (builtIn is EndpointBuiltIn.UseFips or EndpointBuiltIn.UseDualStack ? EndpointType.Boolean : EndpointType.Text);

    private static (string Text, bool HasValue) Path(PathModel path)
    {
        var value = new PathEmitter().Value(path);
        return path.Type is PathType.List ? ($"{RuntimeNames.EndpointText}.All({value})", false) : (value, path.Type is PathType.Text && !PathEmitter.IsNullable(path));
    }
}
