using AmplifyGen.Generator.Spec.Shapes;

namespace AmplifyGen.Generator.Spec.Services;

/// <summary>What reading one shape gave: its model, which holds only if nothing is at fault, and the shapes it leads to.</summary>
internal sealed record Reading<TModel>(TModel Model, Faults Faults, IReadOnlyList<Shape> References);
