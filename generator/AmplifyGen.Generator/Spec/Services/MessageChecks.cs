using AmplifyGen.Generator.Json;
using AmplifyGen.Generator.Spec.Shapes;

namespace AmplifyGen.Generator.Spec.Services;

/// <summary>Checks how the members of an input, output or error share the message: no part of it can belong to two members.</summary>
internal sealed class MessageChecks(Shape shape, ReadingContext context, Faults faults)
{
    /// <summary>The traits that bind a member to a part of the request, of the response, or of either.</summary>
    private static readonly string[] OfRequests = [TraitIds.HttpLabel, TraitIds.HttpQuery, TraitIds.HttpQueryParams];

    private static readonly string[] OfResponses = [TraitIds.HttpResponseCode];

    private static readonly string[] OfBoth = [TraitIds.HttpHeader, TraitIds.HttpPrefixHeaders, TraitIds.HttpPayload];

    /// <summary>The traits that only one member of a message can have.</summary>
    private static readonly string[] Exclusive =
        [TraitIds.HttpQueryParams, TraitIds.HttpPrefixHeaders, TraitIds.HttpPayload, TraitIds.HttpResponseCode, TraitIds.IdempotencyToken];

    private readonly bool _isInput = context.InputIds.Contains(shape.Id);
    private readonly bool _isOutput = context.OutputIds.Contains(shape.Id);
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly HashSet<string> _headers = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _queries = new(StringComparer.Ordinal);
    private bool _hasStream;

    public void Check()
    {
        if (!_isInput && !_isOutput)
            return;

        foreach (var member in shape.Members)
            Check(member);

        CheckPrefix();
        CheckUnbound();
    }

    private void Check(ShapeMember member)
    {
        Trait? first = null;
        foreach (var trait in member.Traits.All)
        {
            if (IsBinding(trait))
            {
                if (first is null)
                    first = trait;
                else
                    faults.Report(ProblemKinds.ConflictingTraits, trait.NameLocation, Name(member), ProblemText.Quote(first.Id), ProblemText.Quote(trait.Id));
            }

            if (Array.IndexOf(Exclusive, trait.Id) >= 0 && (IsBinding(trait) || (_isInput && trait.Id is TraitIds.IdempotencyToken)) && !_taken.Add(trait.Id))
                faults.Report(ProblemKinds.SecondOfTrait, trait.NameLocation, Name(member), ProblemText.Quote(trait.Id));

            CheckName(member, trait);
        }

        CheckStream(member);
    }

    private void CheckName(ShapeMember member, Trait trait)
    {
        if (trait.Node.Value is not JsonString name || !IsBinding(trait))
            return;

        var (part, names) = trait.Id switch
        {
            TraitIds.HttpHeader => ("header", _headers),
            TraitIds.HttpQuery => ("query parameter", _queries),
            _ => ("", null),
        };
        if (names?.Add(name.Value) == false)
            faults.Report(ProblemKinds.DuplicateBinding, trait.Node.Location, Name(member), part, ProblemText.Quote(name.Value));
    }

    private void CheckStream(ShapeMember member)
    {
        if (member.Target is not { } reference || context.Table.Find(reference.Target) is not { } target || !target.Traits.Has(TraitIds.Streaming))
            return;

        if (_hasStream)
            faults.Report(ProblemKinds.SecondStream, reference.Location, Name(member), ProblemText.Quote(target.Id));

        _hasStream = true;
        if (_isOutput && target.Traits.Find(TraitIds.RequiresLength) is { IsTranslated: false })
            faults.Report(ProblemKinds.OutputLength, reference.Location, Name(member), ProblemText.Quote(target.Id));
    }

    /// <summary>Checks the prefix of headers. A header with the prefix that is also another member would be sent twice.</summary>
    private void CheckPrefix()
    {
        var prefixes = shape.Members.Select(static member => member.Traits.Find(TraitIds.HttpPrefixHeaders)?.Node.Value).OfType<JsonString>();
        if (prefixes.FirstOrDefault() is not { Value.Length: > 0 } prefix)
            return;

        foreach (var member in shape.Members)
        {
            if (member.Traits.Find(TraitIds.HttpHeader) is { Node.Value: JsonString header } trait && header.Value.StartsWith(prefix.Value, StringComparison.OrdinalIgnoreCase))
                faults.Report(ProblemKinds.HeaderWithPrefix, trait.Node.Location, Name(member), ProblemText.Quote(header.Value), ProblemText.Quote(prefix.Value));
        }
    }

    /// <summary>Checks for members without a binding. If one member is the whole body, they would not be sent at all.</summary>
    private void CheckUnbound()
    {
        if (!_taken.Contains(TraitIds.HttpPayload))
            return;

        foreach (var member in shape.Members)
        {
            if (!member.Traits.All.Any(IsBinding) && !member.Traits.Has(TraitIds.HostLabel))
                faults.Report(ProblemKinds.UnboundMember, member.Location, Name(member));
        }
    }

    private bool IsBinding(Trait trait) => Array.IndexOf(OfBoth, trait.Id) >= 0
        || (_isInput && Array.IndexOf(OfRequests, trait.Id) >= 0)
        || (_isOutput && Array.IndexOf(OfResponses, trait.Id) >= 0);

    private string Name(ShapeMember member) => ProblemText.Quote(shape.Id + "$" + member.Name);
}
