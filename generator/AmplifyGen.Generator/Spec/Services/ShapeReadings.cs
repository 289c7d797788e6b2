using AmplifyGen.Generator.Model;
using AmplifyGen.Generator.Spec.Shapes;

namespace AmplifyGen.Generator.Spec.Services;

/// <summary>Reads each shape once, however many operations reach it.</summary>
internal sealed class ShapeReadings(ReadingContext context)
{
    private readonly Dictionary<string, Reading<StructureModel>> _structures = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Reading<UnionModel>> _unions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Reading<EnumModel>> _enums = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Reading<ErrorModel>> _errors = new(StringComparer.Ordinal);

    public Reading<StructureModel> Structure(Shape shape) => Once(_structures, shape, static (s, c) => StructureReader.Read(s, c));

    public Reading<UnionModel> Union(Shape shape) => Once(_unions, shape, static (s, c) => UnionReader.Read(s, c));

    public Reading<EnumModel> Enum(Shape shape) => Once(_enums, shape, static (s, c) => EnumReader.Read(s, c));

    public Reading<ErrorModel> Error(Shape shape) => Once(_errors, shape, static (s, c) => ErrorReader.Read(s, c));

    /// <summary>Reads a shape of any type: the reasons why it cannot be generated, and the shapes that it refers to.</summary>
    public (Faults Faults, IReadOnlyList<Shape> References) Any(Shape shape)
    {
        if (shape.Type == ShapeType.Union)
            return (Union(shape).Faults, Union(shape).References);

        if (shape.Type != ShapeType.Structure)
            return (Enum(shape).Faults, []);

        if (shape.Traits.Has(TraitIds.Error))
            return (Error(shape).Faults, Error(shape).References);

        return (Structure(shape).Faults, Structure(shape).References);
    }

    private Reading<TModel> Once<TModel>(
        Dictionary<string, Reading<TModel>> readings, Shape shape, Func<Shape, ReadingContext, Reading<TModel>> read)
    {
        if (!readings.TryGetValue(shape.Id, out var reading))
            readings.Add(shape.Id, reading = read(shape, context));

        return reading;
    }
}
