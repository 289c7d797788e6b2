using AmplifyGen.Generator.Model;

namespace AmplifyGen.Generator.Spec.Services;

/// <summary>Decides which structures have builders: all, or only those that can be part of a request, if the item sets that.</summary>
internal static class BuilderChoice
{
    private const string All = "all";
    private const string Inputs = "inputs";

    public static ServiceModel Apply(ServiceModel service, SpecDocument document, ProblemSet problems)
    {
        var text = document.Input.Builders?.Trim();
        if (string.IsNullOrEmpty(text) || string.Equals(text, All, StringComparison.OrdinalIgnoreCase))
            return service;

        if (!string.Equals(text, Inputs, StringComparison.OrdinalIgnoreCase))
        {
            problems.Report(ProblemKinds.InvalidBuilders, document.At(default), ProblemText.Quote(text!));
            return service;
        }

        var inputs = FindInputs(service);
        return service with { Structures = service.Structures.Select(shape => shape with { HasBuilder = inputs.Contains(shape.ShapeId) }).ToEquatableArray() };
    }

    // A worklist instead of recursion, because the spec determines the depth.
    private static HashSet<string> FindInputs(ServiceModel service)
    {
        var members = service.GetMembers();
        var found = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>(service.Operations.Select(static operation => operation.InputShapeId));
        while (open.Count > 0)
        {
            var shapeId = open.Pop();
            if (!found.Add(shapeId))
                continue;

            foreach (var member in members[shapeId])
            {
                if (member.Type.HeldShapeId is { } held)
                    open.Push(held);
            }
        }

        return found;
    }
}
