using AmplifyGen.Generator.Spec.Shapes;

namespace AmplifyGen.Generator.Spec.Smithy;

/// <summary>Puts what operations, resources and services have beside members and traits before what the shape on top of them has.</summary>
internal static class Mixin
{
    public static void Into(Shape shape, IReadOnlyList<Shape> mixins)
    {
        // Each is put before what is there already, so the last goes first.
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

    // Who reads the lists reads each target once, so it does no harm to name one again.
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
