namespace System.Runtime.CompilerServices;

/// <summary>Enables <c>init</c>. The compiler needs this type, which netstandard2.0 does not have.</summary>
internal static class IsExternalInit;
