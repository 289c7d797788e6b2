namespace AmplifyGen.Generator.Model;

/// <summary>A value that the model states for a member that is absent (<c>default</c>).</summary>
internal abstract record DefaultModel
{
    public sealed record Text(string Value) : DefaultModel;

    public sealed record Boolean(bool Value) : DefaultModel;

    public sealed record Whole(long Value) : DefaultModel;

    /// <param name="Digits">A number as JSON writes it, with all its digits.</param>
    public sealed record Exact(string Digits) : DefaultModel;

    /// <param name="Value">Finite.</param>
    public sealed record Real(double Value) : DefaultModel;
}
