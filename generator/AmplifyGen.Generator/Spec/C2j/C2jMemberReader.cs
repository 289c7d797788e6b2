using AmplifyGen.Generator.Json;
using AmplifyGen.Generator.Spec.Shapes;

namespace AmplifyGen.Generator.Spec.C2j;

/// <summary>Reads a member: its target, its location in a message and its name there.</summary>
internal sealed class C2jMemberReader(C2jFile file, string shapeId, C2jObject holder)
{
    public ShapeMember Read(JsonMember entry)
    {
        var location = holder.At(entry.NameSpan);
        if (Expect.Object(holder.Node(entry.Value), entry.Name, shapeId, holder.Faults) is not { } value)
            return new ShapeMember(entry.Name, location, target: null);

        var part = new C2jObject(file.Document, value, shapeId + "$" + entry.Name, holder.Faults);
        part.CheckKeys(file.Keys, C2jKeys.Member);
        if (part.Find("shape") is null)
            part.ReportMissing(value.Span, ProblemText.Quote(entry.Name) + " of " + ProblemText.Quote(shapeId), "shape");

        var target = part.FindString("shape");
        var member = new ShapeMember(entry.Name, location, target is null ? null : file.CreateReference(target));
        var type = target is null ? null : file.FindType(target.Value);
        C2jTraits.ReadDescription(part, member.Traits);
        C2jTraits.ReadConstraints(part, type, member.Traits);
        part.AddFlag(member.Traits, "idempotencyToken", TraitIds.IdempotencyToken);
        part.AddFlag(member.Traits, "hostLabel", TraitIds.HostLabel);
        part.AddFlag(member.Traits, "eventpayload", TraitIds.EventPayload);
        part.AddFlag(member.Traits, "eventheader", TraitIds.EventHeader);
        part.AddObject(member.Traits, "contextParam", TraitIds.ContextParam);
        if (part.FindFlag("jsonvalue") is { } flag)
            part.Add(member.Traits, TraitIds.MediaType, flag.NameSpan, new JsonString("application/json", flag.Value.Span));

        ReadLocation(part, entry, type, member.Traits);
        return member;
    }

    private static void ReadLocation(C2jObject part, JsonMember entry, ShapeType? type, TraitSet traits)
    {
        var name = part.FindString("locationName");
        if (part.Find("location") is null)
        {
            part.AddString(traits, "locationName", TraitIds.JsonName);
            return;
        }

        if (part.FindString("location") is not { } location)
            return;

        var ownName = new JsonString(entry.Name, entry.NameSpan);
        var marker = JsonObject.Of(location.Span);
        switch (location.Value)
        {
            case "uri":
                part.Add(traits, TraitIds.HttpLabel, location.Span, marker);
                break;
            case "querystring" when type == ShapeType.Map:
                part.Add(traits, TraitIds.HttpQueryParams, location.Span, marker);
                break;
            case "querystring":
                part.Add(traits, TraitIds.HttpQuery, location.Span, name ?? ownName);
                break;
            case "header":
                part.Add(traits, TraitIds.HttpHeader, location.Span, name ?? ownName);
                break;
            case "headers":
                part.Add(traits, TraitIds.HttpPrefixHeaders, location.Span, name ?? new JsonString("", location.Span));
                break;
            case "statusCode":
                part.Add(traits, TraitIds.HttpResponseCode, location.Span, marker);
                break;
            default:
                Expect.Wrong(part.Node(location), "\"uri\", \"querystring\", \"header\", \"headers\" or \"statusCode\"", "location", part.Owner, part.Faults);
                break;
        }
    }
}
