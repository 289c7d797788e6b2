using AmplifyGen.Generator.Json;
using AmplifyGen.Generator.Spec.Shapes;

namespace AmplifyGen.Generator.Spec.Smithy;

/// <summary>Copies a mixin into a shape, before what the shape has: its mixins are copied last to first.</summary>
internal static class Mixin
{
    public static void Into(Shape shape, Shape mixin)
    {
        shape.Faults.Inherit(mixin.Faults);
        CopyTraits(shape, mixin);
        CopyMembers(shape, mixin);
        switch (shape, mixin)
        {
            case (OperationShape target, OperationShape source):
                target.Input ??= source.Input;
                target.Output ??= source.Output;
                Prepend(target.Errors, source.Errors);
                break;
            case (ResourceShape target, ResourceShape source):
                Prepend(target.Operations, source.Operations);
                Prepend(target.Resources, source.Resources);
                break;
            case (ServiceShape target, ServiceShape source):
                CopyService(target, source);
                break;
        }
    }

    private static void CopyService(ServiceShape target, ServiceShape source)
    {
        target.Version = target.Version.Length == 0 ? source.Version : target.Version;
        Prepend(target.Operations, source.Operations);
        Prepend(target.Resources, source.Resources);
        Prepend(target.Errors, source.Errors);
        foreach (var entry in source.Rename)
        {
            if (!target.Rename.ContainsKey(entry.Key))
                target.Rename.Add(entry.Key, entry.Value);
        }
    }

    private static void Prepend(List<ShapeReference> target, List<ShapeReference> source)
    {
        var known = new HashSet<string>(target.Select(static reference => reference.Target), StringComparer.Ordinal);
        target.InsertRange(0, source.Where(reference => !known.Contains(reference.Target)));
    }

    /// <summary>A shape's own trait wins, then that of its last mixin. What <c>localTraits</c> lists stays with the mixin.</summary>
    private static void CopyTraits(Shape shape, Shape mixin)
    {
        var local = FindLocalTraits(mixin);
        foreach (var trait in mixin.Traits.All)
        {
            var isLocal = string.Equals(trait.Id, TraitIds.Mixin, StringComparison.Ordinal) || local.Contains(trait.Id);
            if (!isLocal && !shape.Traits.Has(trait.Id))
                shape.Traits.Set(trait);
        }
    }

    private static HashSet<string> FindLocalTraits(Shape mixin)
    {
        var list = (mixin.Traits.Find(TraitIds.Mixin)?.Node.Value as JsonObject)?.Find("localTraits")?.Value as JsonArray;
        return new HashSet<string>(list?.Items.OfType<JsonString>().Select(static item => item.Value) ?? [], StringComparer.Ordinal);
    }

    /// <summary>A member that the shape states again keeps the mixin's place and takes the mixin's traits below its own.</summary>
    private static void CopyMembers(Shape shape, Shape mixin)
    {
        if (mixin.Members.Count == 0)
            return;

        var own = shape.Members.ToDictionary(static member => member.Name, StringComparer.Ordinal);
        var members = new List<ShapeMember>(shape.Members.Count + mixin.Members.Count);
        foreach (var member in mixin.Members)
        {
            if (!own.TryGetValue(member.Name, out var stated))
            {
                members.Add(member.Copy());
                continue;
            }

            foreach (var trait in member.Traits.All)
            {
                if (!stated.Traits.Has(trait.Id))
                    stated.Traits.Set(trait);
            }

            members.Add(stated);
            own.Remove(member.Name);
        }

        members.AddRange(shape.Members.Where(member => own.ContainsKey(member.Name)));
        shape.Members.Clear();
        shape.Members.AddRange(members);
    }
}
