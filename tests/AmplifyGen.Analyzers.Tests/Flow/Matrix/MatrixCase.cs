using AmplifyGen.Analyzers.Facts;
using Microsoft.CodeAnalysis;

namespace AmplifyGen.Analyzers.Tests.Flow.Matrix;

/// <summary>A method that builds a record, and what must be said of it.</summary>
/// <param name="Name">The name of the method, which methods that it calls end with.</param>
/// <param name="Template">The name of the template that it comes from.</param>
/// <param name="Id">The diagnostic that must be reported if a member is missing.</param>
/// <param name="Missing">The one required member that is not set, or <c>null</c>: then nothing may be reported.</param>
/// <param name="Source">The method and those that it calls.</param>
internal sealed record MatrixCase(string Name, string Template, string Id, string? Missing, string Source)
{
    public bool IsExact(IReadOnlyList<Diagnostic> reported) => Missing is null
        ? reported.Count == 0
        : reported is [var only] && string.Equals(only.Id, Id, StringComparison.Ordinal) && string.Equals(only.Properties.GetValueOrDefault("Members"), Missing, StringComparison.Ordinal);

    /// <summary>For every required member of a shape the program that leaves it out, and the one that sets all of them.</summary>
    public static IEnumerable<MatrixCase> Of(ShapeFacts shape, string templateName, MatrixTemplate template, Func<MemberFacts, string> call, Func<string> nameOf)
    {
        var required = shape.Members.Where(static member => member.IsRequired).ToArray();
        foreach (var missing in required.Append(null))
        {
            var name = nameOf();
            var calls = required.Where(member => member != missing).Select(call).ToArray();
            yield return new(name, templateName, template.Id, missing?.Name, template.Fill(name, MemberCalls.TypeName(shape.Type), calls, missing is null ? "" : call(missing)));
        }
    }
}
