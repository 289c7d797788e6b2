using AmplifyGen.Generator.Emit.Text;
using AmplifyGen.Generator.Model;

namespace AmplifyGen.Generator.Emit.Client;

/// <summary>The C# of where a parameter gets its value from, in the order of what holds: <c>input.TableName ?? context.FindText("Table")</c>.</summary>
internal static class EndpointSourceText
{
    /// <param name="argument">What the operation gives.</param>
    /// <param name="list">The local that has the texts which the operation gives.</param>
    /// <returns><c>null</c> if nothing gives a value.</returns>
    public static string? Of(EndpointParameterModel parameter, EndpointArgumentValue? argument, string? list)
    {
        var sources = Sources(parameter, argument, list).ToList();
        if (sources.Count == 0)
            return null;

        if (parameter.Default is { } value)
            sources.Add((EndpointExpressionText.Value(value), true));

        var first = sources.FindIndex(static source => source.HasValue);
        return string.Join(" ?? ", sources.Take(first < 0 ? sources.Count : first + 1).Select(static source => source.Text));
    }

    private static IEnumerable<(string Text, bool HasValue)> Sources(EndpointParameterModel parameter, EndpointArgumentValue? argument, string? list)
    {
        switch (argument)
        {
            case EndpointArgumentValue.Constant constant:
                yield return (EndpointExpressionText.Value(constant.Value), true);
                break;
            case EndpointArgumentValue.Member member:
                yield return Member(member.Members);
                break;
            case EndpointArgumentValue.All:
                yield return ($"({list} is null ? null : {RuntimeNames.EquatableList}.From({list}))", false);
                break;
        }

        if (parameter.IsSetting && parameter.Type != EndpointType.TextList)
            yield return ($"context.{(parameter.Type == EndpointType.Boolean ? "FindBoolean" : "FindText")}({CSharpLiteral.String(parameter.Name)})", false);

        if (parameter.BuiltIn is { } builtIn && IsOfType(builtIn, parameter.Type))
            yield return ($"context.{builtIn}", builtIn is EndpointBuiltIn.UseFips or EndpointBuiltIn.UseDualStack or EndpointBuiltIn.AccountIdEndpointMode);
    }

    private static bool IsOfType(EndpointBuiltIn builtIn, EndpointType type) =>
        type == (builtIn is EndpointBuiltIn.UseFips or EndpointBuiltIn.UseDualStack ? EndpointType.Boolean : EndpointType.Text);

    private static (string Text, bool HasValue) Member(EquatableArray<EndpointStep.Member> members)
    {
        var text = "input";
        var hasValue = true;
        foreach (var member in members)
        {
            text += (hasValue ? "." : "?.") + member.PropertyName;
            hasValue &= member.IsRequired;
            if (member.IsEnum)
                text += hasValue || member.IsRequired ? ".Value" : "?.Value";
        }

        return (text, hasValue);
    }
}
