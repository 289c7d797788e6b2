using AmplifyGen.Generator.Json;

namespace AmplifyGen.Generator.Spec.Companions;

/// <summary>A file with additional information about a service that another file defines. It does not name that service.</summary>
internal sealed record Companion(SpecFormat Format, SpecDocument Document, JsonObject Root)
{
    /// <summary>Gets the key that identifies the kind of the file.</summary>
    public string Key => Format switch
    {
        SpecFormat.EndpointRules => Root.Find("rules") is null ? "nodes" : "rules",
        SpecFormat.Paginators => "pagination",
        _ => "waiters",
    };

    /// <summary>Gets a description of the content for the start of a message.</summary>
    public string Content => Format switch
    {
        SpecFormat.EndpointRules => "These endpoint rules",
        SpecFormat.Paginators => "These paginators",
        _ => "These waiters",
    };

    /// <summary>Gets the location of a problem with the whole file.</summary>
    public SpecLocation Location => Document.At(Root.Find(Key)!.NameSpan);

    public SpecNode Node => new(Document, Root);
}
