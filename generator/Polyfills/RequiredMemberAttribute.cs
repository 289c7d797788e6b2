namespace System.Runtime.CompilerServices;

/// <summary>Lets the compiler accept <c>required</c>: it looks for this type, which netstandard2.0 lacks.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Field | AttributeTargets.Property, Inherited = false)]
internal sealed class RequiredMemberAttribute : Attribute;
