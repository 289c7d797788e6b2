using System.Globalization;
using AmplifyGen.Generator.Emit.Text;
using AmplifyGen.Generator.Model;

namespace AmplifyGen.Generator.Emit.Client;

/// <summary>Spells values of endpoint rules in C#: <c>parameters.Region</c>, <c>partitionResult.DnsSuffix</c>, <c>EndpointUrl.Parse(parameters.Endpoint)</c>.</summary>
internal static class EndpointExpressionText
{
    /// <summary>Returns an expression for the value, which is <c>null</c> if the member is not set.</summary>
    public static string Value(EndpointExpression expression) => expression switch
    {
        EndpointExpression.Text text => CSharpLiteral.String(text.Value),
        EndpointExpression.Flag flag => CSharpLiteral.Boolean(flag.Value),
        EndpointExpression.Number number => number.Value.ToString(CultureInfo.InvariantCulture),
        EndpointExpression.TextList list => "[" + string.Join(", ", list.Values.Select(CSharpLiteral.String)) + "]",
        EndpointExpression.Parameter parameter => "parameters." + parameter.PropertyName,
        EndpointExpression.Variable variable => variable.Name,
        EndpointExpression.Template template => "(" + Concatenation(template) + ")",
        EndpointExpression.Attribute attribute => Value(attribute.Target) + (HasValue(attribute.Target) ? "." : "?.") + attribute.Name,
        EndpointExpression.Item item => $"{RuntimeNames.EndpointText}.At({Value(item.Target)}, {item.Index.ToString(CultureInfo.InvariantCulture)})",
        EndpointExpression.Call call => Call(call),
        _ => throw new InvalidOperationException($"No emitter knows '{expression.GetType().Name}'."),
    };

    /// <summary>Returns an expression for a value that can be an argument.</summary>
    public static string Argument(EndpointExpression expression) => expression is EndpointExpression.Template template ? Concatenation(template) : Value(expression);

    /// <summary>Returns an expression for the text, which is empty if the member is not set.</summary>
    public static string Text(EndpointExpression expression) => expression is EndpointExpression.Template template
        ? Concatenation(template)
        : Value(expression) + (HasValue(expression) ? "" : " ?? \"\"");

    /// <summary>Returns an expression that is true if the value exists and is not <c>false</c>.</summary>
    public static string Condition(EndpointExpression expression) => expression switch
    {
        EndpointExpression.Call call => call.Function switch
        {
            EndpointFunction.IsSet => IsSet(call.Arguments[0]),
            EndpointFunction.Not => Not(call.Arguments[0]),
            EndpointFunction.StringEquals => $"{Value(call.Arguments[0])} == {Value(call.Arguments[1])}",
            EndpointFunction.BooleanEquals => BooleanEquals(call.Arguments[0], call.Arguments[1]),
            _ => Holds(expression),
        },
        _ => Holds(expression),
    };

    /// <summary>Determines whether the value is never <c>null</c>.</summary>
    public static bool HasValue(EndpointExpression expression) => expression switch
    {
        EndpointExpression.Parameter parameter => parameter.HasValue,
        EndpointExpression.Variable variable => variable.HasValue,
        EndpointExpression.Attribute attribute => HasValue(attribute.Target),
        EndpointExpression.Item => false,
        EndpointExpression.Call call => call.Function switch
        {
            EndpointFunction.Coalesce => call.Arguments.Any(HasValue),
            EndpointFunction.IfThenElse => HasValue(call.Arguments[1]) && HasValue(call.Arguments[2]),
            _ => call.Type == EndpointType.Boolean,
        },
        _ => true,
    };

    /// <summary>Returns the constant value of a condition, or <c>null</c> if it depends on the parameters. C# warns about code that a constant condition excludes.</summary>
    public static bool? Known(EndpointExpression expression) => expression switch
    {
        EndpointExpression.Flag flag => flag.Value,
        EndpointExpression.Call call => call.Function switch
        {
            EndpointFunction.IsSet => HasValue(call.Arguments[0]) ? true : null,
            EndpointFunction.Not => !Known(call.Arguments[0]),
            EndpointFunction.StringEquals => call.Arguments[0] is EndpointExpression.Text left && call.Arguments[1] is EndpointExpression.Text right
                ? string.Equals(left.Value, right.Value, StringComparison.Ordinal)
                : null,
            EndpointFunction.BooleanEquals => Known(call.Arguments[0]) is { } left && Known(call.Arguments[1]) is { } right ? left == right : null,
            EndpointFunction.IfThenElse => Known(call.Arguments[0]) is { } condition ? Known(call.Arguments[condition ? 1 : 2]) : null,
            EndpointFunction.Coalesce => HasValue(call.Arguments[0]) ? Known(call.Arguments[0]) : null,
            _ => null,
        },
        _ => expression.Type != EndpointType.Boolean && HasValue(expression) ? true : null,
    };

    private static string Holds(EndpointExpression expression)
    {
        if (expression.Type == EndpointType.Boolean)
            return HasValue(expression) ? Value(expression) : Value(expression) + " == true";

        return IsSet(expression);
    }

    private static string IsSet(EndpointExpression expression) => HasValue(expression) ? "true" : Value(expression) + " is not null";

    private static string Not(EndpointExpression expression) => expression switch
    {
        EndpointExpression.Call { Function: EndpointFunction.IsSet } call when !HasValue(call.Arguments[0]) => Value(call.Arguments[0]) + " is null",
        EndpointExpression.Call { Function: EndpointFunction.StringEquals } call => $"{Value(call.Arguments[0])} != {Value(call.Arguments[1])}",
        _ => "!(" + Condition(expression) + ")",
    };

    private static string BooleanEquals(EndpointExpression left, EndpointExpression right) => (left, right) switch
    {
        (EndpointExpression.Flag flag, _) => IsFlag(right, flag.Value),
        (_, EndpointExpression.Flag flag) => IsFlag(left, flag.Value),
        _ => $"{Value(left)} == {Value(right)}",
    };

    private static string IsFlag(EndpointExpression expression, bool value)
    {
        if (!HasValue(expression))
            return Value(expression) + " == " + CSharpLiteral.Boolean(value);

        return (value ? "" : "!") + Value(expression);
    }

    private static string Concatenation(EndpointExpression.Template template) => string.Join(" + ", template.Parts.Select(Value));

    private static string Call(EndpointExpression.Call call) => call.Function switch
    {
        EndpointFunction.Coalesce => "(" + Coalesce(call.Arguments) + ")",
        EndpointFunction.IfThenElse => $"({Condition(call.Arguments[0])} ? {Value(call.Arguments[1])} : {Value(call.Arguments[2])})",
        EndpointFunction.Substring => $"{RuntimeNames.EndpointText}.Substring({Arguments(call)})",
        EndpointFunction.Split => $"{RuntimeNames.EndpointText}.Split({Arguments(call)})",
        EndpointFunction.UriEncode => $"{RuntimeNames.EndpointText}.UriEncode({Arguments(call)})",
        EndpointFunction.IsValidHostLabel => $"{RuntimeNames.HostLabel}.IsValid({Arguments(call)})",
        EndpointFunction.IsVirtualHostableS3Bucket => $"{RuntimeNames.HostLabel}.IsVirtualHostableS3Bucket({Arguments(call)})",
        EndpointFunction.ParseUrl => $"{RuntimeNames.EndpointUrl}.Parse({Arguments(call)})",
        EndpointFunction.ParseArn => $"{RuntimeNames.EndpointArn}.Parse({Arguments(call)})",
        EndpointFunction.Partition => $"{RuntimeNames.EndpointPartition}.Find({Arguments(call)})",
        _ => "(" + Condition(call) + ")",
    };

    private static string Arguments(EndpointExpression.Call call) =>
        string.Join(", ", call.Arguments.Select(static argument => argument.Type == EndpointType.Boolean ? Condition(argument) : Value(argument)));

    /// <summary>Returns the first value that is not null. C# does not allow another value after one that is never null.</summary>
    private static string Coalesce(EquatableArray<EndpointExpression> arguments)
    {
        var first = arguments.Select(static (argument, index) => (argument, index)).FirstOrDefault(static entry => HasValue(entry.argument));
        return string.Join(" ?? ", arguments.Take(first.argument is null ? arguments.Count : first.index + 1).Select(Value));
    }
}
