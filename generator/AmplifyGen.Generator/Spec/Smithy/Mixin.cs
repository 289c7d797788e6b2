using AmplifyGen.Generator.Spec.Shapes;

namespace AmplifyGen.Generator.Spec.Smithy;

/// <summary>Adds the content of mixins, except members and traits, before that of the operations, resources and services that use them.</summary>
internal static class Mixin
{
    public static void Into(Shape shape, IReadOnlyList<Shape> mixins)
    {
        // Each is inserted before the existing content, so the last one is first.
        foreach (var mixin in mixins.Reverse())
        {
            switch (shape, mixin)
            {
                case (OperationShape target, OperationShape source):
                    target.Input ??= source.Input;
                    target.Output ??= source.Output;
                    target.Errors.InsertRange(0, source.Errors);
                    break;
                case (ResourceShape target, ResourceShape source):
                    target.Operations.InsertRange(0, source.Operations);
                    target.Resources.InsertRange(0, source.Resources);
                    break;
                case (ServiceShape target, ServiceShape source):
                    CopyService(target, source);
                    break;
            }
        }
    }

    // Duplicates are harmless, because the readers of the lists read each target once.
    private static void CopyService(ServiceShape target, ServiceShape source)
    {
        target.Version = target.Version.Length == 0 ? source.Version : target.Version;
        target.Operations.InsertRange(0, source.Operations);
        target.Resources.InsertRange(0, source.Resources);
        target.Errors.InsertRange(0, source.Errors);
        foreach (var entry in source.Rename)
        {
            if (!target.Rename.ContainsKey(entry.Key))
                target.Rename.Add(entry.Key, entry.Value);
        }
    }
}
