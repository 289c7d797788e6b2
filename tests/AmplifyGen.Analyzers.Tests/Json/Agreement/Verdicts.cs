namespace AmplifyGen.Analyzers.Tests.Json.Agreement;

/// <summary>How often runtime and analyzer said what.</summary>
internal sealed class Verdicts
{
    private int _texts;
    private int _refused;
    private int _reported;
    private int _passedOver;

    public void Add(bool isRefused, bool isReported, bool hasUnknownMember)
    {
        _texts++;
        _refused += isRefused ? 1 : 0;
        _reported += isReported ? 1 : 0;
        _passedOver += hasUnknownMember && !isRefused ? 1 : 0;
    }

    public override string ToString() =>
        FormattableString.Invariant($"{_texts} texts: the runtime refuses {_refused} and the analyzer {_reported}; {_passedOver} that the runtime takes have an unknown member");
}
