namespace AmplifyGen.Generator.Model;

/// <summary>The value of a member that is missing: the value in the model (<c>default</c>), otherwise an empty one.</summary>
internal abstract record DefaultModel
{
    /// <summary>The empty value of the member's type, such as zero or a structure without members.</summary>
    public sealed record Empty : DefaultModel;

    public sealed record Text(string Value) : DefaultModel;

    public sealed record Boolean(bool Value) : DefaultModel;

    public sealed record Whole(long Value) : DefaultModel;

    /// <param name="Digits">A number in the form of JSON, with all its digits.</param>
    public sealed record Exact(string Digits) : DefaultModel;

    /// <param name="Value">A finite number.</param>
    public sealed record Real(double Value) : DefaultModel;
}
