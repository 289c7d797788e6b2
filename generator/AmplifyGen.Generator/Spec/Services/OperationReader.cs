using AmplifyGen.Generator.Json;
using AmplifyGen.Generator.Model;
using AmplifyGen.Generator.Spec.Protocols;
using AmplifyGen.Generator.Spec.Shapes;

namespace AmplifyGen.Generator.Spec.Services;

/// <summary>Reads an operation: how its request is made, and which structures and errors it has.</summary>
internal sealed class OperationReader(OperationShape operation, ServiceShape service, ReadingContext context)
{
    private readonly Faults _faults = new();
    private readonly List<Shape> _references = [];

    public static Reading<OperationModel> Read(OperationShape operation, ServiceShape service, ReadingContext context) =>
        new OperationReader(operation, service, context).Read();

    private Reading<OperationModel> Read()
    {
        _faults.Inherit(operation.Faults);
        context.Checks.Check(operation, _faults);
        NameLengths.Check(context.Names.OfOperation(operation.Id), operation.Id, operation.IdLocation, _faults);
        Unsupported.Refuse(operation.Traits, Unsupported.OperationTraits, _faults);
        var input = ReadMessage(operation.Input);
        var output = ReadMessage(operation.Output);
        var http = ReadHttp(input);
        if (input?.Members.Exists(IsStream) == true)
            Unsupported.Refuse(operation.Traits, Unsupported.WholeBodyTraits, _faults, " of a stream");

        var errors = ReadErrors();
        var documentation = TraitReader.ReadDocumentation(operation.Traits, operation.Id, _faults);
        var model = new OperationModel
        {
            ShapeId = operation.Id,
            Name = context.Names.OfOperation(operation.Id),
            ClassName = context.Names.OfOperationClass(operation.Id),
            Method = http.Method,
            Path = http.Uri.Path,
            Query = http.Uri.Query,
            HostPrefix = new HostPrefixReader(operation, input, _faults).Read(),
            StatusCode = http.StatusCode,
            IsPayloadUnsigned = operation.Traits.Has(TraitIds.UnsignedPayload),
            HasChecksum = operation.Traits.Has(TraitIds.HttpChecksumRequired),
            IsCompressed = ReadCompression(),
            InputShapeId = input?.Id ?? TypeNames.MissingInputId(operation.Id),
            OutputShapeId = output?.Id ?? TypeNames.MissingOutputId(operation.Id),
            ErrorShapeIds = errors.Select(static error => error.Id).ToEquatableArray(),
            HasSensitiveAnswer = (output is not null && context.Table.Sensitive.IsIn(output)) || errors.Exists(context.Table.Sensitive.IsIn),
            Documentation = documentation,
            Deprecation = TraitReader.ReadDeprecation(operation.Traits, documentation, operation.Id, _faults),
        };
        return new Reading<OperationModel>(model, _faults, _references);
    }

    /// <returns>The input or output; <c>null</c> where the operation has none.</returns>
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
        member.Traits.Has(TraitIds.HttpPayload) && member.Target is { } target && context.Table.Find(target.Target)?.Traits.Has(TraitIds.Streaming) == true;

    /// <summary>Of the encodings that a service takes, <c>gzip</c> is the one that Smithy defines; one that takes others only gets bodies as they are.</summary>
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

    private (string Method, (EquatableArray<UriSegment> Path, string Query) Uri, int StatusCode) ReadHttp(Shape? input)
    {
        var result = (Method: "", Uri: (Path: EquatableArray<UriSegment>.Empty, Query: ""), StatusCode: 200);
        if (operation.Traits.Find(TraitIds.Http) is not { } trait)
        {
            // What the format's own reader found wrong is reported already.
            if (operation.Faults.IsEmpty && operation.IdLocation is { } location)
                _faults.Report(ProblemKinds.MissingValue, location, "The operation " + ProblemText.Quote(operation.Id), "the trait " + TraitIds.Http);

            return result;
        }

        if (Expect.Object(trait.Node, trait.Id, operation.Id, _faults) is not { } value)
            return result;

        if (ReadPart(trait, value, "method") is { } method)
        {
            result.Method = method.Value;
            if (method.Value.Length == 0 || !method.Value.All(static character => character is >= 'A' and <= 'Z'))
                Expect.Wrong(trait.Node.With(method), "an HTTP method in capital letters", "method", operation.Id, _faults);
        }

        if (ReadPart(trait, value, "uri") is { } uri)
        {
            result.Uri = new UriReader(trait.Node.With(uri), operation, input, context, _faults).Read();
            CheckQuery(result.Uri.Query, input);
        }

        if (value.Find("code") is { } code)
            result.StatusCode = ErrorReader.ReadStatusCode(trait.Node.With(code.Value), "code", operation.Id, _faults);

        return result;
    }

    /// <summary>A parameter that the URI has in every request cannot be a member's too.</summary>
    private void CheckQuery(string query, Shape? input)
    {
        if (query.Length == 0 || input is null)
            return;

        var names = new HashSet<string>(query.Split('&').Select(static part => part.Split('=')[0]), StringComparer.Ordinal);
        foreach (var member in input.Members)
        {
            if (member.Traits.Find(TraitIds.HttpQuery) is { Node.Value: JsonString name } trait && names.Contains(name.Value))
            {
                _faults.Report(
                    ProblemKinds.DuplicateBinding, trait.Node.Location, ProblemText.Quote(input.Id + "$" + member.Name), "query parameter", ProblemText.Quote(name.Value));
            }
        }
    }

    private JsonString? ReadPart(Trait trait, JsonObject value, string name)
    {
        if (value.Find(name) is { } part)
            return Expect.String(trait.Node.With(part.Value), name, operation.Id, _faults);

        _faults.Report(
            ProblemKinds.MissingValue, trait.Node.Location, ProblemText.Quote(trait.Id) + " of " + ProblemText.Quote(operation.Id), "a '" + name + "'");
        return null;
    }

    private void ReportMixin(Shape shape, ShapeReference reference)
    {
        if (shape.Traits.Has(TraitIds.Mixin))
            _faults.Report(ProblemKinds.MixinTarget, reference.Location, ProblemText.Quote(shape.Id));
    }

    private void ReportWrongType(string role, string expected, Shape shape, ShapeReference reference) => _faults.Report(
        ProblemKinds.WrongShapeType, reference.Location, role + " of " + ProblemText.Quote(operation.Id), expected, shape.Type.ToSmithyName());
}
