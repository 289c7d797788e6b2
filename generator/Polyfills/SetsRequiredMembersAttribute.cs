namespace System.Diagnostics.CodeAnalysis;

/// <summary>Marks a constructor that sets all required members, such as the copy constructor of a record. The compiler needs this type, which netstandard2.0 does not have.</summary>
[AttributeUsage(AttributeTargets.Constructor)]
internal sealed class SetsRequiredMembersAttribute : Attribute;
