using AmplifyGen.Generator.Json;
using AmplifyGen.Generator.Model;
using AmplifyGen.Generator.Spec.Shapes;

namespace AmplifyGen.Generator.Spec.Protocols;

/// <summary>Finds the part of an HTTP message that contains a member. Only members of an input, an output or an error are bound.</summary>
internal sealed class BindingReader(MessagePart holder, Faults faults)
{
    /// <summary>The content type of a body that is JSON.</summary>
    public const string Json = "application/json";

    private const string HeaderNameHint = "a header's name";

    /// <summary>The headers of a request that describe its transport and its sender.</summary>
    private static readonly HashSet<string> ReservedHeaders = new(StringComparer.OrdinalIgnoreCase)
    {
        "Authorization", "Connection", "Content-Length", "Expect", "Host", "Max-Forwards", "Proxy-Authenticate", "Proxy-Authorization", "TE", "Trailer",
        "Transfer-Encoding", "Upgrade",
    };

    private readonly Shape _shape = holder.Shape;
    private readonly bool _isInput = holder.IsInput;
    private readonly bool _isOutput = holder.IsOutput;

    public MemberBinding Read(ShapeMember member, TypeModel type)
    {
        if (!_isInput && !_isOutput)
            return new MemberBinding.Body();

        foreach (var trait in member.Traits.All)
        {
            if (Read(trait, member, type) is { } binding)
                return binding;
        }

        return new MemberBinding.Body();
    }

    private MemberBinding? Read(Trait trait, ShapeMember member, TypeModel type)
    {
        switch (trait.Id)
        {
            case TraitIds.HttpLabel when _isInput:
                return new MemberBinding.Label();
            case TraitIds.HttpQuery when _isInput:
                CheckType(IsText(type), "query parameter", "a string, number, boolean or timestamp, or a list of them", member);
                return NonEmpty(Name(trait, member), trait, member, "the name of a query parameter") is { } key ? new MemberBinding.Query(key) : null;
            case TraitIds.HttpQueryParams when _isInput:
                CheckType(
                    type is TypeModel.Map { Value: TypeModel.String or TypeModel.List { Element: TypeModel.String } },
                    "group of query parameters",
                    "a map of strings or of lists of strings",
                    member);
                return new MemberBinding.QueryParams(NamesOfQueryMembers());
            case TraitIds.HttpHeader:
                CheckType(IsText(type), "header", "a string, number, boolean or timestamp, or a list of them", member);
                return FullHeaderName(trait, member) is { } name ? new MemberBinding.Header(name, type is TypeModel.String && MediaType(member) is not null) : null;
            case TraitIds.HttpPrefixHeaders:
                CheckType(type is TypeModel.Map { Value: TypeModel.String }, "group of headers", "a map of strings", member);
                return HeaderName(trait, member) is { } prefix ? new MemberBinding.PrefixHeaders(prefix) : null;
            case TraitIds.HttpResponseCode when _isOutput && !_isInput:
                CheckType(type is TypeModel.Number { Kind: NumberKind.Integer }, "status code", "an integer", member);
                return new MemberBinding.StatusCode();
            case TraitIds.HttpPayload:
                return Payload(trait, member, type);
            default:
                return null;
        }
    }

    private MemberBinding.Payload Payload(Trait trait, ShapeMember member, TypeModel type)
    {
        if (type is not (TypeModel.Structure or TypeModel.Union or TypeModel.Document or TypeModel.String or TypeModel.Enum or TypeModel.Blob or TypeModel.StreamingBlob))
            faults.Refuse("payloads that are neither a structure nor a union nor a document nor a string nor a blob", trait.NameLocation);

        // A structure is JSON, regardless of its media type.
        var mediaType = MediaType(member);
        return new MemberBinding.Payload(type switch
        {
            TypeModel.Structure => Json,
            TypeModel.Blob or TypeModel.StreamingBlob => mediaType ?? "application/octet-stream",
            TypeModel.String or TypeModel.Enum => mediaType ?? "text/plain",
            _ => mediaType ?? Json,
        });
    }

    /// <summary>Returns the names of query members, which take precedence over the entries of a map.</summary>
    private EquatableArray<string> NamesOfQueryMembers() => _shape.Members
        .Select(static member => (member.Traits.Find(TraitIds.HttpQuery)?.Node.Value as JsonString)?.Value)
        .OfType<string>()
        .ToEquatableArray();

    private string? Name(Trait trait, ShapeMember member) => Expect.String(trait.Node, trait.Id, _shape.Id + "$" + member.Name, faults)?.Value;

    private string? NonEmpty(string? name, Trait trait, ShapeMember member, string expected)
    {
        if (name is { Length: 0 })
            Expect.Wrong(trait.Node, expected, trait.Id, _shape.Id + "$" + member.Name, faults);

        return name;
    }

    private string? FullHeaderName(Trait trait, ShapeMember member)
    {
        var name = NonEmpty(HeaderName(trait, member), trait, member, HeaderNameHint);
        if (name is not null && _isInput && ReservedHeaders.Contains(name))
            faults.Report(ProblemKinds.ReservedHeader, trait.Node.Location, ProblemText.Quote(_shape.Id + "$" + member.Name), ProblemText.Quote(name));

        return name;
    }

    /// <summary>Reads the name of a header, or its prefix, with the characters that RFC 9110 allows.</summary>
    private string? HeaderName(Trait trait, ShapeMember member)
    {
        var name = Name(trait, member);
        if (name is not null && !name.All(IsHeaderNameCharacter))
            Expect.Wrong(trait.Node, HeaderNameHint, trait.Id, _shape.Id + "$" + member.Name, faults);

        return name;
    }

    private string? MediaType(ShapeMember member)
    {
        var target = member.Target is { } reference ? holder.Table.Find(reference.Target) : null;
        if ((member.Traits.Find(TraitIds.MediaType) ?? target?.Traits.Find(TraitIds.MediaType)) is not { } trait || Name(trait, member) is not { } type)
            return null;

        // It is sent in a header, where a line break would split the message.
        if (!type.All(static character => character is >= ' ' and <= '~'))
            Expect.Wrong(trait.Node, "a media type", trait.Id, _shape.Id + "$" + member.Name, faults);

        return type;
    }

    private static bool IsHeaderNameCharacter(char character) =>
        character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') || "!#$%&'*+-.^_`|~".IndexOf(character) >= 0;

    private void CheckType(bool fits, string part, string expected, ShapeMember member)
    {
        if (fits || member.Target is not { } reference || holder.Table.Find(reference.Target) is not { } target)
            return;

        faults.Report(
            ProblemKinds.WrongShapeType, reference.Location, "The " + part + " " + ProblemText.Quote(member.Name), expected, target.Type.ToSmithyName());
    }

    private static bool IsText(TypeModel type) => type is TypeModel.List { IsSparse: false } list ? IsOneText(list.Element) : IsOneText(type);

    private static bool IsOneText(TypeModel type) =>
        type is TypeModel.String or TypeModel.Enum or TypeModel.IntEnum or TypeModel.Boolean or TypeModel.Number or TypeModel.Timestamp;
}
