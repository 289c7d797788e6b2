using AmplifyGen.Generator.Json;
using AmplifyGen.Generator.Spec.Shapes;

namespace AmplifyGen.Generator.Spec.Smithy;

/// <summary>
/// The merged content of mixins and the shape that uses them. A mixin that only one shape uses passes its content to that shape, so a long
/// chain of mixins takes time proportional to its size.
/// </summary>
internal sealed class MixedContent
{
    private MixedMembers _members = new();

    public TraitSet Traits { get; private set; } = new();

    public IEnumerable<ShapeMember> Members => _members.All;

    /// <summary>Returns the content of a shape itself, as a copy. Later changes to the content do not affect the shape.</summary>
    public static MixedContent Of(Shape shape)
    {
        var content = new MixedContent { Traits = shape.Traits.Copy() };
        foreach (var member in shape.Members)
            content._members.AddAbove(member.Copy());

        return content;
    }

    public ShapeMember? FindMember(string name) => _members.Find(name);

    /// <summary>Merges the content of a shape with that of its mixins. Neither content can be used any more.</summary>
    public static MixedContent Join(MixedContent lower, MixedContent upper) => new()
    {
        _members = MixedMembers.Join(lower._members, upper._members),
        Traits = TraitSet.Join(lower.Traits, upper.Traits),
    };

    /// <summary>Removes what remains with the mixin: the traits in its <c>localTraits</c>, and the mixin trait itself.</summary>
    public void RemoveLocalTraits()
    {
        var local = (Traits.Find(TraitIds.Mixin)?.Node.Value as JsonObject)?.Find("localTraits")?.Value as JsonArray;
        Traits.Remove(TraitIds.Mixin);
        foreach (var id in local?.Items.OfType<JsonString>() ?? [])
            Traits.Remove(id.Value);
    }

    public void WriteTo(Shape shape)
    {
        shape.Traits = Traits;
        shape.Members = [.. _members.All];
    }
}
