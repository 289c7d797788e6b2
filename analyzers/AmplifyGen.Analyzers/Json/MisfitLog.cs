using AmplifyGen.Generator.Json;

namespace AmplifyGen.Analyzers.Json;

/// <summary>Collects what is wrong with a text, up to a number beyond which more does not help.</summary>
internal sealed class MisfitLog
{
    private const int Capacity = 20;

    private readonly List<JsonMisfit> _misfits = [];

    public IReadOnlyList<JsonMisfit> Misfits => _misfits;

    public bool IsFull => _misfits.Count >= Capacity;

    public void Add(JsonMisfit misfit)
    {
        if (!IsFull)
            _misfits.Add(misfit);
    }

    public void Fault(JsonSpan span, string message, params (string Name, string? Value)[] properties) =>
        Add(new JsonMisfit.Fault(span, message, DiagnosticProperty.Of(properties)));

    public void Doubt(JsonSpan span, string message, params (string Name, string? Value)[] properties) =>
        Add(new JsonMisfit.Doubt(span, message, DiagnosticProperty.Of(properties)));
}
