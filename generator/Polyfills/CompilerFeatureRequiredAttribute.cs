namespace System.Runtime.CompilerServices;

/// <summary>Marks what an older compiler must not use, as <c>required</c> does: the compiler looks for this type, which netstandard2.0 lacks.</summary>
[AttributeUsage(AttributeTargets.All, AllowMultiple = true, Inherited = false)]
internal sealed class CompilerFeatureRequiredAttribute(string featureName) : Attribute
{
    public string FeatureName { get; } = featureName;
}
