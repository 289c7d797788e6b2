using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmplifyGen.Analyzers.Members;

/// <summary>Finds the name that code uses a member by: <c>WithAppId</c> in <c>builder.WithAppId("x")</c>.</summary>
internal static class UsedName
{
    public static SyntaxNode Of(SyntaxNode use) => use switch
    {
        InvocationExpressionSyntax invocation => Of(invocation.Expression),
        MemberAccessExpressionSyntax access => access.Name,
        MemberBindingExpressionSyntax binding => binding.Name,
        _ => use,
    };
}
