using AmplifyGen.Generator.Json;
using AmplifyGen.Generator.Model;
using AmplifyGen.Generator.Spec.Protocols;
using AmplifyGen.Generator.Spec.Shapes;

namespace AmplifyGen.Generator.Spec.Services;

/// <summary>Reads an operation: how its request is created, and its structures and errors.</summary>
internal sealed class OperationReader(OperationShape operation, ServiceShape service, ReadingContext context, ShapeReadings readings)
{
    private readonly Faults _faults = new();
    private readonly List<Shape> _references = [];

    public static Reading<OperationModel> Read(OperationShape operation, ServiceShape service, ReadingContext context, ShapeReadings readings) =>
        new OperationReader(operation, service, context, readings).Read();

    private Reading<OperationModel> Read()
    {
        _faults.Inherit(operation.Faults);
        context.Checks.Check(operation, _faults);
        NameLengths.Check(context.Names.OfOperation(operation.Id), operation.Id, operation.IdLocation, _faults);
        Unsupported.Refuse(operation.Traits, Unsupported.OperationTraits, _faults);
        var input = ReadMessage(operation.Input);
        var output = ReadMessage(operation.Output);
        var request = ReadRequest(input);
        if (input?.Members.Exists(IsStream) == true)
            Unsupported.Refuse(operation.Traits, Unsupported.WholeBodyTraits, _faults, " of a stream");

        var errors = ReadErrors();
        var documentation = TraitReader.ReadDocumentation(operation.Traits, operation.Id, _faults);
        var model = new OperationModel
        {
            ShapeId = operation.Id,
            Name = context.Names.OfOperation(operation.Id),
            ClassName = context.Names.OfOperationClass(operation.Id),
            Request = request,
            InputShapeId = input?.Id ?? TypeNames.MissingInputId(operation.Id),
            OutputShapeId = output?.Id ?? TypeNames.MissingOutputId(operation.Id),
            AuthSchemes = AuthReader.Read(operation, service, _faults),
            IsIdempotent = IsIdempotent(request, input),
            ResponseBody = output is null ? ResponseBodyUse.Read : UseOf(readings.Structure(output).Model.Members),
            HasSensitiveAnswer = (output is not null && context.Table.Sensitive.IsIn(output)) || errors.Exists(context.Table.Sensitive.IsIn),
            Documentation = documentation,
            Deprecation = TraitReader.ReadDeprecation(operation.Traits, documentation, operation.Id, _faults),
        };
        return new Reading<OperationModel>(model, _faults, _references);
    }

    /// <summary>Determines whether an operation is idempotent: by the model, by a token that identifies a repeated request, or by its HTTP method (RFC 9110, 9.2.2).</summary>
    private bool IsIdempotent(RequestModel request, Shape? input) =>
        operation.Traits.Has(TraitIds.Idempotent)
        || operation.Traits.Has(TraitIds.Readonly)
        || input?.Members.Exists(static member => member.Traits.Has(TraitIds.IdempotencyToken)) == true
        || request is RequestModel.Rest { Method: "GET" or "HEAD" or "PUT" or "DELETE" or "OPTIONS" };

    private static ResponseBodyUse UseOf(EquatableArray<MemberModel> output) =>
        output.FirstOrDefault(static member => member.Binding is MemberBinding.Payload)?.Type switch
        {
            TypeModel.StreamingBlob => ResponseBodyUse.Streamed,
            TypeModel.Blob => ResponseBodyUse.Kept,
            _ => ResponseBodyUse.Read,
        };

    private RequestModel ReadRequest(Shape? input)
    {
        var members = input is null ? EquatableArray<MemberModel>.Empty : readings.Structure(input).Model.Members;
        return context.Protocol.ReadRequest(operation, service, input, members, context.Table, _faults) with
        {
            HostPrefix = new HostPrefixReader(operation, input, _faults).Read(),
            IsPayloadUnsigned = operation.Traits.Has(TraitIds.UnsignedPayload),
            HasChecksum = operation.Traits.Has(TraitIds.HttpChecksumRequired),
            IsCompressed = ReadCompression(),
        };
    }

    /// <returns>The input or output; <c>null</c> if the operation has none.</returns>
    private Shape? ReadMessage(ShapeReference? reference)
    {
        if (reference is null || string.Equals(reference.Target, Prelude.UnitId, StringComparison.Ordinal)
            || context.Table.Resolve(reference, _faults) is not { } shape)
        {
            return null;
        }

        if (shape.Type != ShapeType.Structure || shape.Traits.Has(TraitIds.Error))
        {
            ReportWrongType("The input or output", "a structure", shape, reference);
            return null;
        }

        ReportMixin(shape, reference);
        _references.Add(shape);
        return shape;
    }

    private bool IsStream(ShapeMember member) =>
        context.Protocol.CanStream(member) && member.Target is { } target && context.Table.Find(target.Target)?.Traits.Has(TraitIds.Streaming) == true;

    /// <summary>Reads the compression. Smithy defines only <c>gzip</c>, so a service that supports only other encodings gets uncompressed bodies.</summary>
    private bool ReadCompression()
    {
        if (operation.Traits.Find(TraitIds.RequestCompression) is not { } trait || Expect.Object(trait.Node, trait.Id, operation.Id, _faults) is not { } value)
            return false;

        return value.Find("encodings") is { } encodings
            && Expect.Array(trait.Node.With(encodings.Value), "encodings", operation.Id, _faults) is { } array
            && array.Items.Any(static item => item is JsonString { Value: "gzip" });
    }

    private List<Shape> ReadErrors()
    {
        var errors = new List<Shape>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var reference in operation.Errors.Concat(service.Errors))
        {
            if (context.Table.Resolve(reference, _faults) is not { } shape)
                continue;

            if (shape.Type != ShapeType.Structure || !shape.Traits.Has(TraitIds.Error))
            {
                ReportWrongType("An error", "a structure with smithy.api#error", shape, reference);
                continue;
            }

            if (!seen.Add(shape.Id))
                continue;

            ReportMixin(shape, reference);
            errors.Add(shape);
            _references.Add(shape);
        }

        return errors;
    }

    private void ReportMixin(Shape shape, ShapeReference reference)
    {
        if (shape.Traits.Has(TraitIds.Mixin))
            _faults.Report(ProblemKinds.MixinTarget, reference.Location, ProblemText.Quote(shape.Id));
    }

    private void ReportWrongType(string role, string expected, Shape shape, ShapeReference reference) => _faults.Report(
        ProblemKinds.WrongShapeType, reference.Location, role + " of " + ProblemText.Quote(operation.Id), expected, shape.Type.ToSmithyName());
}
