using AmplifyGen.Generator.Emit.Shapes;
using AmplifyGen.Generator.Emit.Text;
using AmplifyGen.Generator.Json;
using AmplifyGen.Generator.Spec.Documentation;
using AmplifyGen.Generator.Spec.Shapes;

namespace AmplifyGen.Generator.Tests.Spec.C2j;

/// <summary>Writes a trait's value so that two that say the same are the same text.</summary>
internal static class CanonicalJson
{
    /// <summary>Parts that say no more than their absence.</summary>
    private static readonly (string TraitId, string Part, string Text)[] Defaults =
    [
        (TraitIds.Http, "code", "200"),
        (TraitIds.Length, "min", "0"),
        (TraitIds.Retryable, "throttling", "false"),
    ];

    public static string Of(Trait trait) => trait is { Id: TraitIds.Documentation, Node.Value: JsonString text }
        ? Documentation(text.Value)
        : Of(trait.Node.Value, trait.Id);

    private static string Of(JsonValue value, string traitId) => value switch
    {
        JsonString text => "\"" + text.Value + "\"",
        JsonNumber number => number.Text,
        JsonBoolean boolean => boolean.Value ? "true" : "false",
        JsonArray array => "[" + string.Join(", ", array.Items.Select(item => Of(item, traitId))) + "]",
        JsonObject map => "{" + string.Join(", ", map.Members
            .Select(member => (member.Name, Text: Of(member.Value, traitId)))
            .Where(member => !Defaults.Contains((traitId, member.Name, member.Text)))
            .OrderBy(static member => member.Name, StringComparer.Ordinal)
            .Select(static member => member.Name + ": " + member.Text)) + "}",
        _ => "null",
    };

    /// <summary>What becomes of it in C#: white space and the spelling of characters differ between the files.</summary>
    private static string Documentation(string text)
    {
        var writer = new CodeWriter();
        DocumentationEmitter.Emit(writer, DocumentationReader.Read(text, CancellationToken.None), fallback: "", notes: []);
        return writer.Finish().ReplaceLineEndings(" ");
    }
}
