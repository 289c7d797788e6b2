using System.Globalization;

namespace AmplifyGen.Analyzers.Json;

/// <summary>The position of a value in a JSON text: <c>$.resourceConfig.mfaTypes[0]</c>.</summary>
/// <param name="IsDeprecated">Whether a member on the path is deprecated, so that those below it are not reported.</param>
internal sealed record JsonPath(string Text, bool IsDeprecated)
{
    public static JsonPath Root { get; } = new("$", IsDeprecated: false);

    public JsonPath Member(string name, bool isDeprecated = false) => new($"{Text}.{name}", IsDeprecated || isDeprecated);

    public JsonPath Element(int index) => this with { Text = $"{Text}[{index.ToString(CultureInfo.InvariantCulture)}]" };

    /// <summary>Returns the path of a value in a map, without its key, which may be sensitive.</summary>
    public JsonPath Entry() => this with { Text = Text + "[*]" };

    public override string ToString() => Text;
}
