using AmplifyGen.Generator.Model;
using AmplifyGen.Generator.Spec.Shapes;

namespace AmplifyGen.Generator.Spec.Services;

internal static class UnionReader
{
    public static Reading<UnionModel> Read(Shape shape, ReadingContext context)
    {
        var faults = new Faults();
        faults.Inherit(shape.Faults);
        context.Checks.Check(shape, faults);
        NameLengths.Check(context.Names.OfShape(shape.Id), shape.Id, shape.IdLocation, faults);
        var references = new List<Shape>();
        var documentation = TraitReader.ReadDocumentation(shape.Traits, shape.Id, faults);
        if (shape.Members.Count == 0 && faults.IsEmpty && shape.IdLocation is { } location)
            faults.Report(ProblemKinds.MissingValue, location, "The union " + ProblemText.Quote(shape.Id), "a member");

        var model = new UnionModel
        {
            ShapeId = shape.Id,
            Name = context.Names.OfShape(shape.Id),
            Members = new MemberReader(shape, context, faults, references).Read(PropertyNames.OfUnion(shape, context.Names)).ToEquatableArray(),
            IsRecursive = context.Table.Recursive.Contains(shape),
            IsSensitive = shape.Traits.Has(TraitIds.Sensitive),
            Documentation = documentation,
            Deprecation = TraitReader.ReadDeprecation(shape.Traits, documentation, shape.Id, faults),
        };
        return new Reading<UnionModel>(model, faults, references);
    }
}
