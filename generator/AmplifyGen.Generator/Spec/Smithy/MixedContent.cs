using AmplifyGen.Generator.Json;
using AmplifyGen.Generator.Spec.Shapes;

namespace AmplifyGen.Generator.Spec.Smithy;

/// <summary>
/// What mixins and the shape on top of them say together. A mixin that only one shape uses gives its content to that shape, so a long
/// chain of mixins takes no more work than all that it states.
/// </summary>
internal sealed class MixedContent
{
    private MixedMembers _members = new();

    public TraitSet Traits { get; private set; } = new();

    public IEnumerable<ShapeMember> Members => _members.All;

    /// <summary>What a shape says by itself. The content is a copy: later changes to it do not reach the shape.</summary>
    public static MixedContent Of(Shape shape)
    {
        var content = new MixedContent { Traits = shape.Traits.Copy() };
        foreach (var member in shape.Members)
            content._members.AddAbove(member.Copy());

        return content;
    }

    public ShapeMember? FindMember(string name) => _members.Find(name);

    /// <summary>Puts what a shape says on top of its mixins; neither content may be used any more.</summary>
    public static MixedContent Join(MixedContent lower, MixedContent upper) => new()
    {
        _members = MixedMembers.Join(lower._members, upper._members),
        Traits = TraitSet.Join(lower.Traits, upper.Traits),
    };

    /// <summary>Takes away what stays with the mixin: what its <c>localTraits</c> lists, and that it is one.</summary>
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
