using AmplifyGen.Generator.Tests.Spec;

namespace AmplifyGen.Generator.Tests.Harness;

/// <summary>A model of two operations, with a part of each kind and something that nothing reaches.</summary>
internal static class Library
{
    public const string ReadFile = "Library.Read.Operation.g.cs";
    public const string WriteFile = "Library.Write.Operation.g.cs";
    public const string ReadCodecFile = "Library.Read.Operation.Json.g.cs";
    public const string SharedFile = "Library.Shared.g.cs";
    public const string SharedCodecFile = "Library.Shared.Json.g.cs";
    public const string EnumsFile = "Library.Enums.g.cs";
    public const string ErrorsFile = "Library.Errors.g.cs";
    public const string JsonFile = "Library.Json.g.cs";

    public static string Text { get; } = SpecText.Smithy(
        """
        "lib#Svc": {"type": "service", "version": "1", "operations": [{"target": "lib#Read"}, {"target": "lib#Write"}],
          "traits": {"aws.api#service": {"sdkId": "Library"}, "aws.protocols#restJson1": {}}}
        """,
        """
        "lib#Read": {"type": "operation", "input": {"target": "lib#ReadInput"}, "output": {"target": "lib#ReadOutput"}, "errors": [{"target": "lib#Gone"}],
          "traits": {"smithy.api#http": {"method": "POST", "uri": "/read"}}}
        """,
        """
        "lib#Write": {"type": "operation", "input": {"target": "lib#WriteInput"}, "traits": {"smithy.api#http": {"method": "PUT", "uri": "/write"}}}
        """,
        """
        "lib#ReadInput": {"type": "structure", "members": {"filter": {"target": "lib#Filter"}, "kind": {"target": "lib#Kind"}}},
        "lib#ReadOutput": {"type": "structure", "members": {"book": {"target": "lib#Book"}}},
        "lib#WriteInput": {"type": "structure", "members": {"book": {"target": "lib#Book"}}},
        "lib#Filter": {"type": "structure", "members": {"text": {"target": "smithy.api#String"}}},
        "lib#Book": {"type": "structure", "members": {"title": {"target": "smithy.api#String"}}},
        "lib#Kind": {"type": "enum", "members": {"NOVEL": {"target": "smithy.api#Unit", "traits": {"smithy.api#enumValue": "novel"}}}},
        "lib#Gone": {"type": "structure", "members": {"title": {"target": "smithy.api#String"}}, "traits": {"smithy.api#error": "client"}},
        "lib#Orphan": {"type": "structure", "members": {"nothing": {"target": "smithy.api#String"}}}
        """);

    public static SpecFile File { get; } = new("library.json", Text);
}
