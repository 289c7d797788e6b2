using AmplifyGen.Generator.Json;

namespace AmplifyGen.Analyzers.Json;

/// <summary>Collects what is wrong with a text, up to a maximum.</summary>
internal sealed class MisfitLog
{
    private const int Capacity = 20;

    private readonly List<JsonMisfit> _misfits = [];
    private int _faults;

    public IReadOnlyList<JsonMisfit> Misfits => _misfits;

    /// <summary>Gets whether the maximum number of faults is reached. Doubts do not count, so they never hide a later fault.</summary>
    public bool IsFull => _faults >= Capacity;

    public void Add(JsonMisfit misfit)
    {
        var isFault = misfit is JsonMisfit.Fault;
        if ((isFault ? _faults : _misfits.Count - _faults) >= Capacity)
            return;

        _misfits.Add(misfit);
        if (isFault)
            _faults++;
    }

    public void Fault(JsonSpan span, string message, params (string Name, string? Value)[] properties) =>
        Add(new JsonMisfit.Fault(span, message, DiagnosticProperty.Of(properties)));

    public void Doubt(JsonSpan span, string message, params (string Name, string? Value)[] properties) =>
        Add(new JsonMisfit.Doubt(span, message, DiagnosticProperty.Of(properties)));

    /// <summary>Reports what a place takes and the kind of the given value, never the value itself.</summary>
    public void Misfit(Misfit misfit, JsonValue value, JsonPath path) =>
        Fault(Place(value), $"{path} takes {misfit.Taken} but is given {misfit.Given ?? value.Description}");

    /// <summary>Returns the characters that a diagnostic marks. An object or array can be long, so only its start is marked.</summary>
    public static JsonSpan Place(JsonValue value) => value is JsonObject or JsonArray ? new JsonSpan(value.Span.Start, 1) : value.Span;
}
