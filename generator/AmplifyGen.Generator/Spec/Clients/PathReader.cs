using AmplifyGen.Generator.Model;
using AmplifyGen.Generator.Spec.JmesPath;

namespace AmplifyGen.Generator.Spec.Clients;

/// <summary>Reads expressions of a model, and reports faults at their characters.</summary>
internal sealed class PathReader(PathShapes shapes, Faults faults)
{
    /// <param name="owner">What the expression belongs to, for messages.</param>
    public PathModel? Read(SpecNode node, string name, string owner, PathModel root) => Read(node, name, owner, root, isCondition: false);

    /// <summary>Reads an expression that is used only as a condition.</summary>
    public PathModel? ReadCondition(SpecNode node, string name, string owner, PathModel root) => Read(node, name, owner, root, isCondition: true);

    private PathModel? Read(SpecNode node, string name, string owner, PathModel root, bool isCondition)
    {
        if (Expect.String(node, name, owner, faults) is not { } text)
            return null;

        var where = ProblemText.Quote(name) + " of " + ProblemText.Quote(owner);
        if (PathParser.Parse(text.Value, out var fault) is not { } syntax)
        {
            Report(ProblemKinds.InvalidPath, node, where, fault!);
            return null;
        }

        var binder = new PathBinder(shapes);
        var model = isCondition ? binder.BindCondition(syntax, root) : binder.Bind(syntax, root);
        if (binder.Fault is { IsUnsupported: true } unsupported)
            faults.Refuse(unsupported.Message, Locate(node, unsupported));
        else if (binder.Fault is { } mistyped)
            Report(ProblemKinds.MistypedPath, node, where, mistyped);

        return model;
    }

    private void Report(ProblemKind kind, SpecNode node, string where, PathFault fault) => faults.Report(kind, Locate(node, fault), where, fault.Message);

    /// <summary>Returns the location of a fault. At the end of an expression, there is no character to mark.</summary>
    private static SpecLocation Locate(SpecNode node, PathFault fault) => fault.Length == 0 ? node.Location : node.LocationWithin(fault.Start, fault.Length);
}
