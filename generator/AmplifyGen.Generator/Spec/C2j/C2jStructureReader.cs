using AmplifyGen.Generator.Json;
using AmplifyGen.Generator.Spec.Shapes;

namespace AmplifyGen.Generator.Spec.C2j;

/// <summary>Reads the members of a structure or union, and the settings of the structure for its members and for itself as an error.</summary>
internal sealed class C2jStructureReader(C2jFile file, C2jObject definition, Shape shape)
{
    public void Read()
    {
        ReadMembers();
        foreach (var name in definition.FindStrings("required"))
            AddToMember(name, TraitIds.Required);

        if (definition.FindString("payload") is { } payload)
            AddToMember(payload, TraitIds.HttpPayload);

        ReadError();
        AddRetryable();
    }

    private void ReadMembers()
    {
        if (definition.FindObject("members") is not { } members)
            return;

        var reader = new C2jMemberReader(file, shape.Id, definition);
        foreach (var entry in members.Value.Members)
            shape.Members.Add(reader.Read(entry));
    }

    /// <summary>Adds a trait to the member that a text of the structure names.</summary>
    private void AddToMember(JsonString name, string traitId)
    {
        if (shape.FindMember(name.Value) is { } member)
        {
            definition.Add(member.Traits, traitId, name.Span, JsonObject.Of(name.Span));
            return;
        }

        var owner = ProblemText.Quote(shape.Id);
        var missing = ProblemText.Quote(name.Value);
        if (file.Nearest.Find(name.Value, shape.Members.Select(static other => other.Name)) is { } nearest)
            definition.Faults.Report(ProblemKinds.MissingMemberWithNearest, definition.At(name.Span), owner, missing, ProblemText.Quote(nearest));
        else
            definition.Faults.Report(ProblemKinds.MissingMember, definition.At(name.Span), owner, missing);
    }

    private void ReadError()
    {
        var isException = definition.FindFlag("exception") is not null;
        var isFault = definition.FindFlag("fault") is not null;
        var error = definition.FindObject("error");
        if (!isException && error is null)
            return;

        error?.CheckKeys(file.Keys, C2jKeys.Error);

        isFault |= error?.FindFlag("fault") is not null || IsServerStatus(error?.Find("httpStatusCode"));
        var said = definition.Find("exception") ?? definition.Find("error")!;
        definition.Add(shape.Traits, TraitIds.Error, said.NameSpan, new JsonString(isFault ? "server" : "client", said.Value.Span));
        if (error?.Find("httpStatusCode") is { } status)
            definition.Add(shape.Traits, TraitIds.HttpError, status.NameSpan, status.Value);

        if (error?.Find("code") is { Value: JsonString text } code && !string.Equals(text.Value, shape.Name, StringComparison.Ordinal))
            definition.Add(shape.Traits, TraitIds.AwsQueryError, code.NameSpan, JsonObject.Of(code.Value.Span, code));
    }

    private static bool IsServerStatus(JsonMember? status) => status?.Value is JsonNumber { Text: ['5', _, _] };

    /// <summary>Adds <c>"retryable": {"throttling": false}</c>, which has the same parts as Smithy's trait. Older files have <c>true</c>.</summary>
    private void AddRetryable()
    {
        if (definition.Find("retryable") is { Value: JsonBoolean })
            definition.AddFlag(shape.Traits, "retryable", TraitIds.Retryable);
        else
            definition.AddObject(shape.Traits, "retryable", TraitIds.Retryable);
    }
}
