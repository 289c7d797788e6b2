using System.Globalization;
using AmplifyGen.Generator.Emit.Client.Paths;
using AmplifyGen.Generator.Emit.Text;
using AmplifyGen.Generator.Model;

namespace AmplifyGen.Generator.Emit.Client;

/// <summary>
/// Spells how pages follow one another: the token of a page, and the next request with the token. Several tokens are one tuple, which is
/// <c>null</c> if all of them are.
/// <code>
/// static output => output.NextMarker is { Length: > 0 } token ? token : null
/// static (input, token) => input with { Marker = token }
/// </code>
/// </summary>
internal sealed class PageTokenEmitter(PagesModel pages)
{
    private readonly PathEmitter _paths = new();

    private bool IsSingle => pages.Tokens.Count == 1;

    /// <summary>Gets the type of a token. References in it cannot be <c>null</c>, because without a token there is no next page.</summary>
    public string Type => IsSingle ? WithoutNull(pages.Tokens[0].Output.Type) : TupleType;

    private string TupleType => $"({string.Join(", ", pages.Tokens.Select(static token => PathTypeName.Of(token.Output.Type)))})?";

    /// <summary>Writes the function that returns the token of a page.</summary>
    public void EmitNext(CodeWriter writer, string end)
    {
        var guard = pages.HasMore is { } more ? _paths.Condition(more) + " && " : "";
        if (IsSingle)
        {
            writer.Line($"static output => {guard}{Present(pages.Tokens[0].Output, "token")} ? token : null{end}");
            return;
        }

        using (writer.Block("static output =>", terminator: end))
        {
            for (var index = 0; index < pages.Tokens.Count; index++)
                writer.Line($"var token{Number(index)} = {Present(pages.Tokens[index].Output, "found" + Number(index))} ? found{Number(index)} : default({PathTypeName.Of(pages.Tokens[index].Output.Type)});");

            var names = pages.Tokens.Select(static (_, index) => "token" + Number(index)).ToList();
            writer.Line($"return {guard}({string.Join(" || ", names.Select(static name => name + " is not null"))}) ? ({string.Join(", ", names)}) : default({TupleType});");
        }
    }

    /// <summary>Writes the function that returns the next request.</summary>
    public void EmitFollow(CodeWriter writer, string end)
    {
        var members = pages.Tokens.Select((token, index) =>
            $"{token.PropertyName} = {Convert(IsSingle ? "token" : "token.GetValueOrDefault().Item" + Number(index), token)}");
        writer.Line($"static (input, token) => input with {{ {string.Join(", ", members)} }}{end}");
    }

    /// <summary>Returns a condition for a token. An empty or zero value is not a token.</summary>
    private string Present(PathModel output, string name) => _paths.Value(output) + output.Type switch
    {
        PathType.Text => $" is {{ Length: > 0 }} {name}",
        PathType.Map => $" is {{ Count: > 0 }} {name}",
        PathType.Whole or PathType.Real => $" is {{ }} {name} and not 0",
        PathType.Boolean => $" is true and {{ }} {name}",
        _ => $" is {{ }} {name}",
    };

    private string Convert(string value, PageTokenModel token)
    {
        // Missing tokens are null in the tuple. Members of the request accept that unless they are required.
        var present = token.Output.Type switch
        {
            PathType.Boolean or PathType.Whole or PathType.Real => value + (IsSingle ? ".GetValueOrDefault()" : ""),
            PathType.Opaque { Model.IsValueType: true } => value + (IsSingle ? ".GetValueOrDefault()" : ""),
            _ => value + (IsSingle ? "" : "!"),
        };
        return token.InputType switch
        {
            TypeModel.Enum when IsSingle => $"new {TypeName.Of(token.InputType)}({present})",
            TypeModel.Enum => $"{value} is null ? default({TypeName.Optional(token.InputType)}) : new {TypeName.Of(token.InputType)}({present})",
            TypeModel.IntEnum => $"new {TypeName.Of(token.InputType)}((int){present}{(IsSingle ? "" : ".GetValueOrDefault()")})",
            TypeModel.Number when IsSingle => $"({TypeName.Of(token.InputType)}){present}",
            TypeModel.Number => $"({TypeName.Optional(token.InputType)}){present}",
            _ => present,
        };
    }

    private static string WithoutNull(PathType type) => type is PathType.Boolean or PathType.Whole or PathType.Real or PathType.Opaque { Model.IsValueType: true }
        ? PathTypeName.Of(type)
        : PathTypeName.Of(type).TrimEnd('?');

    private static string Number(int index) => (index + 1).ToString(CultureInfo.InvariantCulture);
}
