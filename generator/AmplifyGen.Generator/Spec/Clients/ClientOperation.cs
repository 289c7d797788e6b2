using AmplifyGen.Generator.Model;
using AmplifyGen.Generator.Spec.JmesPath;
using AmplifyGen.Generator.Spec.Services;
using AmplifyGen.Generator.Spec.Shapes;

namespace AmplifyGen.Generator.Spec.Clients;

/// <summary>An operation whose pages and waiters are read.</summary>
internal sealed class ClientOperation(OperationShape shape, OperationModel model, TypeNames names, PathShapes shapes)
{
    public OperationShape Shape { get; } = shape;

    public OperationModel Model { get; } = model;

    public PathShapes Shapes { get; } = shapes;

    /// <summary>Gets the C# name of the input.</summary>
    public string InputName { get; } = NameOf(model.InputShapeId, TypeNames.MissingInputId(shape.Id), names.OfMissingInput(shape.Id), names);

    public string OutputName { get; } = NameOf(model.OutputShapeId, TypeNames.MissingOutputId(shape.Id), names.OfMissingOutput(shape.Id), names);

    /// <summary>Gets the start of an expression over the output. The name is that of a parameter in C#.</summary>
    public PathModel Output => new PathModel.Root("output", new PathType.Structure(Model.OutputShapeId, OutputName));

    public PathModel Input => new PathModel.Root("input", new PathType.Structure(Model.InputShapeId, InputName));

    public EquatableArray<MemberModel> InputMembers => Shapes.MembersOf(Model.InputShapeId);

    private static string NameOf(string shapeId, string missingId, string missingName, TypeNames names) =>
        string.Equals(shapeId, missingId, StringComparison.Ordinal) ? missingName : names.OfShape(shapeId);
}
