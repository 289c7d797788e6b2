using System.Globalization;
using AmplifyGen.Generator.Emit.Client.Paths;
using AmplifyGen.Generator.Emit.Text;
using AmplifyGen.Generator.Model;

namespace AmplifyGen.Generator.Emit.Client;

/// <summary>Spells the condition of an acceptor, as a function of the request and the response, or of the error.</summary>
internal static class MatcherEmitter
{
    public static string Of(MatcherModel matcher) => matcher switch
    {
        MatcherModel.Any => "static (_, _) => true",
        MatcherModel.Path path => "static (input, output) => " + Compare(path),
        MatcherModel.Error error => "static error => " + Compare(error),
        MatcherModel.Status status => "static error => error.StatusCode == " + status.Code.ToString(CultureInfo.InvariantCulture),
        _ => throw new InvalidOperationException($"No emitter knows the matcher '{matcher.GetType().Name}'."),
    };

    private static string Compare(MatcherModel.Path path)
    {
        var paths = new PathEmitter();
        return path switch
        {
            { Quantifier: PathQuantifier.All } => PathEmitter.Method("All", paths.Value(path.Value), paths.Value(path.Expected)),
            { Quantifier: PathQuantifier.AnyElement } => PathEmitter.Method("AnyOf", paths.Value(path.Value), paths.Value(path.Expected)),
            { Expected: PathModel.BooleanLiteral { Value: true } } => paths.Condition(path.Value),
            _ => paths.Condition(new PathModel.Equal(path.Value, path.Expected)),
        };
    }

    private static string Compare(MatcherModel.Error error)
    {
        var conditions = error.Codes.Select(static code => "error.ErrorCode == " + CSharpLiteral.String(code));
        if (error.ExceptionName is { } name)
            conditions = conditions.Prepend("error is " + TypeName.Generated(name));

        return error.Codes.Count == 0 ? "true" : string.Join(" || ", conditions);
    }
}
