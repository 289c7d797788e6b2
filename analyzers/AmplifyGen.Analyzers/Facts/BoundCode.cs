using Microsoft.CodeAnalysis;

namespace AmplifyGen.Analyzers.Facts;

/// <summary>Asks the compiler for operations.</summary>
internal static class BoundCode
{
    /// <summary>
    /// The operation of some code; <c>null</c> if it has none. The compiler itself throws on some code that does not compile, such as
    /// <c>new Dictionary&lt;string, int&gt; { [] = 1 }</c>: nothing is known of that code.
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
