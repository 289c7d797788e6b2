using AmplifyGen.Generator.Spec.Shapes;

namespace AmplifyGen.Generator.Spec.Services;

/// <summary>The result of reading one shape: its model, which is valid only if there are no faults, and the shapes that it refers to.</summary>
internal sealed record Reading<TModel>(TModel Model, Faults Faults, IReadOnlyList<Shape> References);
