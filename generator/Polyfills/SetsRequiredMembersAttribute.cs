namespace System.Diagnostics.CodeAnalysis;

/// <summary>Marks a constructor that sets every required member, as a record's copy does: the compiler looks for this type, which netstandard2.0 lacks.</summary>
[AttributeUsage(AttributeTargets.Constructor)]
internal sealed class SetsRequiredMembersAttribute : Attribute;
