namespace System.Runtime.CompilerServices;

/// <summary>Enables <c>required</c>. The compiler needs this type, which netstandard2.0 does not have.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Field | AttributeTargets.Property, Inherited = false)]
internal sealed class RequiredMemberAttribute : Attribute;
