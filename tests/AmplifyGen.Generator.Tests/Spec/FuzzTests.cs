using AmplifyGen.Generator.Diagnostics;
using AmplifyGen.Generator.Model;
using AmplifyGen.Generator.Spec;
using CsCheck;

namespace AmplifyGen.Generator.Tests.Spec;

/// <summary>Whatever a spec says, reading it throws nothing, places each problem in the text, and gives models that hold together.</summary>
public sealed class FuzzTests
{
    private static readonly string Valid = SpecText.Members(
        """
        "id": {"target": "smithy.api#String", "traits": {"smithy.api#httpLabel": {}, "smithy.api#required": {}}},
        "list": {"target": "ns#List"}, "map": {"target": "ns#Map", "traits": {"smithy.api#deprecated": {"message": "m"}, "amplifygen#replacedBy": "list"}},
        "number": {"target": "smithy.api#Integer", "traits": {"smithy.api#range": {"min": 1, "max": 5}, "smithy.api#jsonName": "n"}}
        """,
        """
        "ns#List": {"type": "list", "member": {"target": "ns#Enum"}, "traits": {"smithy.api#length": {"min": 1}}},
        "ns#Map": {"type": "map", "key": {"target": "smithy.api#String"}, "value": {"target": "ns#In"}},
        "ns#Enum": {"type": "enum", "members": {"A": {"target": "smithy.api#Unit", "traits": {"smithy.api#enumValue": "a-b"}}}},
        "ns#Mixin": {"type": "structure", "members": {"mixed": {"target": "smithy.api#Long"}}, "traits": {"smithy.api#mixin": {}}},
        "ns#Bad": {"type": "structure", "mixins": [{"target": "ns#Mixin"}], "traits": {"smithy.api#error": "client"}},
        "ns#Resource": {"type": "resource", "read": {"target": "ns#Op"}},
        "ns#In$number": {"type": "apply", "traits": {"smithy.api#documentation": "<p>Text <b>bold</b></p>"}}
        """)
        .Replace("\"/op\"", "\"/op/{id}\"", StringComparison.Ordinal)
        .Replace("\"input\"", "\"errors\": [{\"target\": \"ns#Bad\"}], \"input\"", StringComparison.Ordinal)
        .Replace("\"operations\"", "\"resources\": [{\"target\": \"ns#Resource\"}], \"operations\"", StringComparison.Ordinal);

    /// <summary>Pieces of a model, by which parts of another are replaced.</summary>
    private static readonly Gen<string> Pieces = Gen.OneOf(
        "{", "}", "[", "]", ",", ":", "\"", "1", "-1", "null", "true", "{}", "[]", "\"\"", "\"ns#In\"", "\"ns#List\"", "\"ns#Map\"", "\"ns#Op\"", "\"ns#Svc\"", "\"ns#Enum\"",
        "\"ns#Bad\"", "\"ns#Mixin\"", "\"ns#Resource\"", "\"smithy.api#Unit\"", "\"smithy.api#Timestamp\"", "\"structure\"", "\"list\"", "\"map\"", "\"union\"", "\"service\"", "\"apply\"",
        "\"resource\"", "\"operation\"", "\"smithy.api#error\"", "\"smithy.api#sensitive\"", "\"smithy.api#enum\"", "\"smithy.api#streaming\"", "\"members\"", "\"target\"", "\"\\ud83d\\ude00\"", "\\", "\u2028");

    [Fact]
    public void The_valid_model_has_no_problems() => SpecText.ReadService(Valid);

    [Fact]
    public void A_text_with_random_edits_harms_nothing() => EditsOf(Valid).Sample(static text => Check(text), iter: 20_000);

    [Fact]
    public void Two_files_with_random_edits_harm_nothing() =>
        Gen.Select(EditsOf(Valid), EditsOf(Valid)).Sample(static texts => Check(texts.Item1, texts.Item2), iter: 3_000);

    [Fact]
    public void Exchanged_values_harm_nothing() => ExchangesOf(Valid).Sample(static text => Check(text), iter: 10_000);

    [Fact]
    public void A_real_model_with_random_edits_harms_nothing()
    {
        var text = File.ReadAllText(RealModels.Find("amplifybackend.json"));

        EditsOf(text).Sample(static edited => Check(edited), iter: 100);
        ExchangesOf(text).Sample(static edited => Check(edited), iter: 100);
    }

    private static Gen<string> EditsOf(string text) =>
        Gen.Select(Gen.Int[0, text.Length], Gen.Int[0, 12], Pieces).List[1, 4].Select(edits => edits.Aggregate(text, static (current, edit) =>
        {
            var start = Math.Min(edit.Item1, current.Length);
            return current.Remove(start, Math.Min(edit.Item2, current.Length - start)).Insert(start, edit.Item3);
        }));

    /// <summary>Puts one string in place of another, so that the text stays JSON and only its meaning breaks.</summary>
    private static Gen<string> ExchangesOf(string text)
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

    private static bool Check(params string[] texts)
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
            .Concat([service.Identity.ExceptionName, service.Identity.JsonName, service.Identity.ClientName, service.Identity.ClientInterfaceName])
            .ToList();
        return service.Operations.Count > 0
            && types.Distinct(StringComparer.OrdinalIgnoreCase).Count() == types.Count
            && service.Operations.All(operation => structures.ContainsKey(operation.InputShapeId)
                && structures.ContainsKey(operation.OutputShapeId)
                && operation.ErrorShapeIds.All(errors.ContainsKey)
                && operation.Path.OfType<UriSegment.Label>().All(label => structures[operation.InputShapeId].Members.Any(member => Is(member.Name, label.MemberName))))
            && service.Structures.All(shape => AreDistinct(shape.Members.Select(member => member.PropertyName)))
            && service.Structures.All(shape => AreDistinct(shape.Members.Select(member => member.WireName)))
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
