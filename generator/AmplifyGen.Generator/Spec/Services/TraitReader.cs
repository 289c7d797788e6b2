using AmplifyGen.Generator.Json;
using AmplifyGen.Generator.Model;
using AmplifyGen.Generator.Spec.Documentation;
using AmplifyGen.Generator.Spec.Shapes;

namespace AmplifyGen.Generator.Spec.Services;

/// <summary>Reads the traits that shapes and members of every type can have.</summary>
internal static class TraitReader
{
    /// <summary>AWS's mark for something deprecated if a model has no trait for it.</summary>
    private const string DeprecatedProse = "(DEPRECATED)";

    public static DocumentationModel ReadDocumentation(TraitSet traits, string owner, Faults faults) =>
        traits.Find(TraitIds.Documentation) is { } trait && Expect.String(trait.Node, trait.Id, owner, faults) is { } text
            ? DocumentationReader.Read(text.Value, trait.Node.Document.Token)
            : DocumentationModel.None;

    public static string? ReadString(TraitSet traits, string id, string owner, Faults faults) =>
        traits.Find(id) is { } trait ? Expect.String(trait.Node, id, owner, faults)?.Value : null;

    public static DeprecationModel? ReadDeprecation(TraitSet traits, DocumentationModel documentation, string owner, Faults faults)
    {
        if (traits.Find(TraitIds.Deprecated) is not { } trait)
            return StartsWithProse(documentation) ? new DeprecationModel() : null;

        if (Expect.Object(trait.Node, trait.Id, owner, faults) is not { } value)
            return null;

        return new DeprecationModel
        {
            Message = ReadPart(trait, value, "message", owner, faults),
            Since = ReadPart(trait, value, "since", owner, faults),
        };
    }

    /// <summary>Checks the parts of the trait. Nothing else reads them for a shape without a type.</summary>
    public static void CheckDeprecation(Trait trait, JsonObject value, string owner, Faults faults)
    {
        ReadPart(trait, value, "message", owner, faults);
        ReadPart(trait, value, "since", owner, faults);
    }

    private static string? ReadPart(Trait trait, JsonObject value, string name, string owner, Faults faults) => value.Find(name) is { } part
        ? Expect.String(trait.Node.With(part.Value), trait.Id + "." + name, owner, faults)?.Value
        : null;

    private static bool StartsWithProse(DocumentationModel documentation)
    {
        if (documentation.Blocks.Count == 0 || documentation.Blocks[0] is not DocumentationBlock.Paragraph paragraph)
            return false;

        var start = string.Concat(paragraph.Content.Take(3).Select(static inline => inline switch
        {
            DocumentationInline.Text text => text.Value,
            DocumentationInline.Code code => code.Value,
            DocumentationInline.Emphasis emphasis => emphasis.Value,
            DocumentationInline.Link link => link.Value,
            _ => "",
        }));
        return start.StartsWith(DeprecatedProse, StringComparison.Ordinal);
    }
}
