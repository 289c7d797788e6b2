using AmplifyGen.Generator.Diagnostics;
using AmplifyGen.Generator.Model;
using AmplifyGen.Generator.Spec;
using CsCheck;

namespace AmplifyGen.Generator.Tests.Spec;

/// <summary>Breaks specs at random, and says what has to hold of reading whatever comes out.</summary>
internal static class SpecFuzzing
{
    /// <summary>Puts pieces of a model in place of parts of the text.</summary>
    public static Gen<string> EditsOf(string text, Gen<string> pieces) =>
        Gen.Select(Gen.Int[0, text.Length], Gen.Int[0, 12], pieces).List[1, 4].Select(edits => edits.Aggregate(text, static (current, edit) =>
        {
            var start = Math.Min(edit.Item1, current.Length);
            return current.Remove(start, Math.Min(edit.Item2, current.Length - start)).Insert(start, edit.Item3);
        }));

    /// <summary>Puts one string in place of another, so that the text stays JSON and only its meaning breaks.</summary>
    public static Gen<string> ExchangesOf(string text)
    {
        var strings = text.Split('"');
        var quoted = Gen.Int[0, (strings.Length / 2) - 1].Select(static index => (index * 2) + 1);
        var value = Gen.OneOf(quoted.Select(index => strings[index]), Gen.String.Select(static any => any.Replace('"', '\'').Replace('\\', '/')));
        return Gen.Select(quoted, value).List[1, 3].Select(exchanges =>
        {
            var copy = (string[])strings.Clone();
            foreach (var (index, replacement) in exchanges)
                copy[index] = replacement;

            return string.Join('"', copy);
        });
    }

    /// <summary>Reading throws nothing, gives the same again, places each problem in the text, and makes models that hold together.</summary>
    public static bool Check(params string[] texts)
    {
        var inputs = texts.Select((text, index) => new SpecInput { Path = "file" + index, Text = text }).ToEquatableArray();
        var result = SpecReader.Read(inputs, CancellationToken.None);
        var isRepeatable = result.Equals(SpecReader.Read(inputs, CancellationToken.None));
        var arePlaced = result.Problems.All(problem => IsPlaced(problem, texts[int.Parse(problem.Path.AsSpan(4), System.Globalization.CultureInfo.InvariantCulture)]));
        return isRepeatable && arePlaced && result.Services.All(HoldsTogether);
    }

    private static bool IsPlaced(Problem problem, string text)
    {
        var diagnostic = problem.ToDiagnostic();
        return problem.Start >= 0 && problem.Start + problem.Length <= text.Length
            && problem.StartLine <= problem.EndLine
            && string.Equals(diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture), problem.Message, StringComparison.Ordinal)
            && problem.Message.Length < 800
            && !problem.Message.Any(char.IsControl);
    }

    private static IEnumerable<UriSegment.Label> LabelsOf(RequestModel request) =>
        request.HostPrefix.Concat(request is RequestModel.Rest rest ? rest.Path : []).OfType<UriSegment.Label>();

    private static bool HoldsTogether(ServiceModel service)
    {
        var structures = service.Structures.ToDictionary(shape => shape.ShapeId, StringComparer.Ordinal);
        var enums = service.Enums.ToDictionary(shape => shape.ShapeId, StringComparer.Ordinal);
        var errors = service.Errors.ToDictionary(shape => shape.ShapeId, StringComparer.Ordinal);
        var members = service.Structures.SelectMany(shape => shape.Members).Concat(service.Errors.SelectMany(shape => shape.Members));
        var types = service.Structures.Select(shape => shape.Name)
            .Concat(service.Enums.Select(shape => shape.Name))
            .Concat(service.Errors.Select(shape => shape.Name))
            .Concat(service.Operations.Select(operation => operation.ClassName))
            .Concat([service.Identity.ExceptionName, service.Identity.JsonName])
            .ToList();
        return service.Operations.Count > 0
            && types.Distinct(StringComparer.OrdinalIgnoreCase).Count() == types.Count
            && service.Operations.All(operation => structures.ContainsKey(operation.InputShapeId)
                && structures.ContainsKey(operation.OutputShapeId)
                && LabelsOf(operation.Request).All(label => structures[operation.InputShapeId].Members.Any(member => Is(member.Name, label.MemberName))))
            && service.ErrorCodes.All(error => errors.ContainsKey(error.ShapeId))
            && AreDistinct(service.ErrorCodes.Select(error => error.Code))
            && service.Structures.All(shape => AreDistinct(shape.Members.Select(member => member.PropertyName)))
            && service.Structures.All(shape => AreDistinct(shape.Members.Select(member => member.WireNames.Json)))
            && service.Enums.All(shape => AreDistinct(shape.Values.Select(value => value.PropertyName)))
            && members.All(member => Resolves(member.Type));

        bool Resolves(TypeModel type) => type switch
        {
            TypeModel.Structure structure => structures.TryGetValue(structure.ShapeId, out var shape) && Is(shape.Name, structure.Name),
            TypeModel.Enum @enum => enums.TryGetValue(@enum.ShapeId, out var shape) && Is(shape.Name, @enum.Name),
            TypeModel.List list => Resolves(list.Element),
            TypeModel.Map map => map.Key is TypeModel.String or TypeModel.Enum && Resolves(map.Key) && Resolves(map.Value),
            _ => true,
        };
    }

    private static bool Is(string left, string right) => string.Equals(left, right, StringComparison.Ordinal);

    private static bool AreDistinct(IEnumerable<string> names) => names.GroupBy(name => name, StringComparer.Ordinal).All(group => group.Count() == 1);
}
