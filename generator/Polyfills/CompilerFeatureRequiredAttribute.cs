namespace System.Runtime.CompilerServices;

/// <summary>Marks what an older compiler must not use, for <c>required</c>. The compiler needs this type, which netstandard2.0 does not have.</summary>
[AttributeUsage(AttributeTargets.All, AllowMultiple = true, Inherited = false)]
internal sealed class CompilerFeatureRequiredAttribute(string featureName) : Attribute
{
    public string FeatureName { get; } = featureName;
}
