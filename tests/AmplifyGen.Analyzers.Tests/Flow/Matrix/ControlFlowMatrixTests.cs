using AmplifyGen.Analyzers.Tests.Harness;

namespace AmplifyGen.Analyzers.Tests.Flow.Matrix;

/// <summary>
/// For every structure with required members and every template: the program that sets all of them, which must be silent, and for
/// each required member the program that leaves it out, which must give exactly one diagnostic that names exactly that member.
/// </summary>
public sealed class ControlFlowMatrixTests(ITestOutputHelper output)
{
    [Fact]
    public Task Every_missing_member_is_reported_once_and_nothing_else_is()
    {
        var shapes = MatrixShapes.Of(GeneratedAssembly.Shipped);
        var number = 0;
        var cases =
            from shape in shapes.WithRequired
            from template in MatrixTemplate.All
            from test in MatrixCase.Of(shape, template.Key, template.Value, MemberCalls.Given, () => $"M{number++}")
            select test;
        return MatrixProgram.Check(GeneratedAssembly.Shipped, [.. cases], output);
    }
}
