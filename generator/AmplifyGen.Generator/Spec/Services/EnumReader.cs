using System.Globalization;
using AmplifyGen.Generator.Json;
using AmplifyGen.Generator.Model;
using AmplifyGen.Generator.Spec.Documentation;
using AmplifyGen.Generator.Spec.Naming;
using AmplifyGen.Generator.Spec.Shapes;

namespace AmplifyGen.Generator.Spec.Services;

/// <summary>Reads enums: shapes of the types <c>enum</c> and <c>intEnum</c>, and strings with Smithy 1.0's <c>enum</c> trait.</summary>
internal sealed class EnumReader(Shape shape, ReadingContext context)
{
    private static readonly string[] EntryKeys = ["value", "name", "documentation", "tags", "deprecated"];

    private readonly Faults _faults = new();
    private readonly HashSet<string> _values = new(StringComparer.Ordinal);
    private readonly MemberNames _names = MemberNames.OfEnum(context.Names.OfShape(shape.Id));

    public static Reading<EnumModel> Read(Shape shape, ReadingContext context) => new EnumReader(shape, context).Read();

    private Reading<EnumModel> Read()
    {
        _faults.Inherit(shape.Faults);
        context.Checks.Check(shape, _faults);
        NameLengths.Check(context.Names.OfShape(shape.Id), shape.Id, shape.IdLocation, _faults);
        var documentation = TraitReader.ReadDocumentation(shape.Traits, shape.Id, _faults);
        var values = shape.Type == ShapeType.String ? ReadTrait() : ReadMembers();
        if (values.Count == 0 && _faults.IsEmpty && shape.IdLocation is { } location)
            _faults.Report(ProblemKinds.MissingValue, location, "The enum " + ProblemText.Quote(shape.Id), "a value");

        var model = new EnumModel
        {
            ShapeId = shape.Id,
            Name = context.Names.OfShape(shape.Id),
            IsInteger = shape.Type == ShapeType.IntEnum,
            Values = values.ToEquatableArray(),
            Documentation = documentation,
            Deprecation = TraitReader.ReadDeprecation(shape.Traits, documentation, shape.Id, _faults),
        };
        return new Reading<EnumModel>(model, _faults, []);
    }

    private List<EnumValueModel> ReadMembers()
    {
        var propertyNames = new Dictionary<string, string>(StringComparer.Ordinal);
        var values = new List<(ShapeMember Member, EnumValueModel Model)>();
        foreach (var member in shape.Members)
        {
            var trait = member.Traits.Find(TraitIds.EnumValue);
            var owner = shape.Id + "$" + member.Name;
            var value = shape.Type == ShapeType.IntEnum ? ReadNumber(member, trait, owner)
                : trait is null ? member.Name
                : Expect.String(trait.Node, trait.Id, owner, _faults)?.Value;
            if (value is null || !IsNew(value, trait?.Node.Location ?? member.Location))
                continue;

            var documentation = TraitReader.ReadDocumentation(member.Traits, owner, _faults);
            var deprecation = TraitReader.ReadDeprecation(member.Traits, documentation, owner, _faults);

            // A number has no meaning as a name, so the name of its member is read like a text.
            var model = Create(value, shape.Type == ShapeType.IntEnum ? member.Name : value, trait?.Node.Location ?? member.Location, documentation, deprecation);
            propertyNames.Add(member.Name, model.PropertyName);
            values.Add((member, model));
        }

        return values.ConvertAll(value => value.Model with
        {
            Deprecation = ReplacementReader.Read(value.Model.Deprecation, shape, value.Member, propertyNames, context, _faults),
        });
    }

    private List<EnumValueModel> ReadTrait()
    {
        var trait = shape.Traits.Find(TraitIds.Enum)!;
        var values = new List<EnumValueModel>();
        if (Expect.Array(trait.Node, trait.Id, shape.Id, _faults) is not { } array)
            return values;

        foreach (var item in array.Items)
        {
            if (Expect.Object(trait.Node.With(item), trait.Id, shape.Id, _faults) is { } entry && ReadEntry(trait, entry) is { } value)
                values.Add(value);
        }

        return values;
    }

    private EnumValueModel? ReadEntry(Trait trait, JsonObject entry)
    {
        new KeyCheck(trait.Node.Document, context.Table.Nearest).CheckClosed(entry, EntryKeys, trait.Id, _faults);
        if (entry.Find("value") is not { } part)
        {
            _faults.Report(ProblemKinds.MissingValue, trait.Node.With(entry).Location, "A value of the enum " + ProblemText.Quote(shape.Id), "a 'value'");
            return null;
        }

        var node = trait.Node.With(part.Value);
        if (Expect.String(node, "value", shape.Id, _faults) is not { } value || !IsNew(value.Value, node.Location))
            return null;

        var text = entry.Find("documentation") is { } documentationPart
            ? Expect.String(trait.Node.With(documentationPart.Value), "documentation", shape.Id, _faults)?.Value
            : null;
        var documentation = text is null ? DocumentationModel.None : DocumentationReader.Read(text, trait.Node.Document.Token);
        var isDeprecated = entry.Find("deprecated") is { Value: JsonBoolean { Value: true } };
        var deprecation = isDeprecated
            ? new DeprecationModel()
            : TraitReader.ReadDeprecation(new TraitSet(), documentation, shape.Id, _faults);
        return Create(value.Value, value.Value, node.Location, documentation, deprecation);
    }

    private string? ReadNumber(ShapeMember member, Trait? trait, string owner)
    {
        if (trait is null)
        {
            _faults.Report(ProblemKinds.MissingValue, member.Location, ProblemText.Quote(owner), "the trait " + TraitIds.EnumValue);
            return null;
        }

        if (Expect.Number(trait.Node, trait.Id, owner, _faults) is not { } number)
            return null;

        if (int.TryParse(number.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value))
            return value.ToString(CultureInfo.InvariantCulture);

        Expect.Wrong(trait.Node, "a whole number of 32 bits", trait.Id, owner, _faults);
        return null;
    }

    private EnumValueModel Create(string value, string name, SpecLocation location, DocumentationModel documentation, DeprecationModel? deprecation)
    {
        var propertyName = _names.Take(EnumValueNames.ToPascal(name));
        NameLengths.Check(propertyName, value, location, _faults);
        return new EnumValueModel
        {
            WireValue = value,
            PropertyName = propertyName,
            Documentation = documentation,
            Deprecation = deprecation,
        };
    }

    private bool IsNew(string value, SpecLocation location)
    {
        if (_values.Add(value))
            return true;

        _faults.Report(ProblemKinds.DuplicateEnumValue, location, ProblemText.Quote(shape.Id), ProblemText.Quote(value));
        return false;
    }
}
