namespace System.Runtime.CompilerServices;

/// <summary>Lets the compiler accept <c>init</c>: it looks for this type, which netstandard2.0 lacks.</summary>
internal static class IsExternalInit;
