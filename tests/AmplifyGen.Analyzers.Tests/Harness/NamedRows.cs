using System.Collections;

namespace AmplifyGen.Analyzers.Tests.Harness;

/// <summary>Rows of code for a theory. A report of the tests shows the name of a row, and not its code.</summary>
public sealed class NamedRows : IEnumerable<TheoryDataRow<string>>
{
    private readonly List<TheoryDataRow<string>> _rows = [];

    public void Add(string name, string code) => _rows.Add(new(code) { Label = name });

    public IEnumerator<TheoryDataRow<string>> GetEnumerator() => _rows.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
