namespace AmplifyGen.Protocol.Tests.Cases;

/// <summary>The cases of a file as rows of a theory.</summary>
internal static class CaseRows
{
    private const string Preface = "Test cases for ";

    public static IEnumerable<TheoryDataRow<string>> Of(string direction, string protocol) => TestNeed.ProtocolCases.Rows(
        () => ProtocolFiles.Read(direction, protocol).Select(static one => new TheoryDataRow<string>(one.Id) { TestDisplayName = NameOf(one) }));

    public static ProtocolCase Find(string direction, string protocol, string id) =>
        ProtocolFiles.Read(direction, protocol).Single(one => string.Equals(one.Id, id, StringComparison.Ordinal));

    private static string NameOf(ProtocolCase one) => $"{one.Suite.Description.Replace(Preface, "", StringComparison.Ordinal)}: {one.Id}";
}
