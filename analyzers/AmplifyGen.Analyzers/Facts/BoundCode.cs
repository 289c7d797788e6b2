using Microsoft.CodeAnalysis;

namespace AmplifyGen.Analyzers.Facts;

/// <summary>Gets operations from the compiler.</summary>
internal static class BoundCode
{
    /// <summary>
    /// Returns the operation of some code; <c>null</c> if it has none. The compiler throws for some code that does not compile, such as
    /// <c>new Dictionary&lt;string, int&gt; { [] = 1 }</c>. Such code has no operation.
    /// </summary>
    public static IOperation? OperationOf(this SemanticModel model, SyntaxNode code, CancellationToken token)
    {
        try
        {
            return model.GetOperation(code, token);
        }
        catch (Exception exception) when (exception is IndexOutOfRangeException or ArgumentException or InvalidCastException or NullReferenceException or InvalidOperationException)
        {
            return null;
        }
    }
}
