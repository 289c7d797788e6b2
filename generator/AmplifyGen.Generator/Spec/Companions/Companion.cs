using AmplifyGen.Generator.Json;

namespace AmplifyGen.Generator.Spec.Companions;

/// <summary>A file that says more about a service that another file defines. It does not name that service.</summary>
internal sealed record Companion(SpecFormat Format, SpecDocument Document, JsonObject Root)
{
    /// <summary>Gets the key that the file is recognised by.</summary>
    public string Key => Format switch
    {
        SpecFormat.EndpointRules => Root.Find("rules") is null ? "nodes" : "rules",
        SpecFormat.Paginators => "pagination",
        _ => "waiters",
    };

    /// <summary>What the file holds, as a message begins with it.</summary>
    public string Content => Format switch
    {
        SpecFormat.EndpointRules => "These endpoint rules",
        SpecFormat.Paginators => "These paginators",
        _ => "These waiters",
    };

    /// <summary>Where a problem with the whole file is placed.</summary>
    public SpecLocation Location => Document.At(Root.Find(Key)!.NameSpan);

    public SpecNode Node => new(Document, Root);
}
