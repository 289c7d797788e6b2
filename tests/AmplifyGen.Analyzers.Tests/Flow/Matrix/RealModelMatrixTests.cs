using AmplifyGen.Analyzers.Facts;
using AmplifyGen.Analyzers.Tests.Harness;

namespace AmplifyGen.Analyzers.Tests.Flow.Matrix;

/// <summary>
/// The matrix over published models: every structure with required members, each of them left out in turn. The ways of writing the
/// code and of setting a member take turns, so that every one meets many shapes and a model takes seconds.
/// </summary>
public sealed class RealModelMatrixTests(ITestOutputHelper output)
{
    private static readonly KeyValuePair<string, MatrixTemplate>[] Templates = [.. MatrixTemplate.All];

    public static TheoryData<string> Services =>
    [
        "amplifyuibuilder", "apigateway", "backup", "bedrock-agent-runtime", "dataexchange", "dynamodb", "glacier", "guardduty", "kms", "lambda",
        "medical-imaging", "omics", "stepfunctions",
    ];

    [Theory]
    [MemberData(nameof(Services))]
    public Task Every_missing_member_of_a_service_is_reported_once_and_nothing_else_is(string service)
    {
        var generated = RealModels.Generate(service);
        var shapes = MatrixShapes.Of(generated);
        var number = 0;
        MatrixCase[] cases = [.. Chains(shapes, NextName), .. Turns(shapes, NextName), .. Lambdas(shapes, NextName)];
        return MatrixProgram.Check(generated, cases, output);

        string NextName() => $"M{number++}";
    }

    /// <summary>One chain, and every way of setting members.</summary>
    private static IEnumerable<MatrixCase> Chains(MatrixShapes shapes, Func<string> nameOf) =>
        from shape in shapes.WithRequired
        from manner in Manners(shapes.Calls)
        from test in MatrixCase.Of(shape, "chain, " + manner.Name, MatrixTemplate.All["chain"], manner.Call, nameOf)
        select test;

    private static IEnumerable<MatrixCase> Turns(MatrixShapes shapes, Func<string> nameOf)
    {
        var manners = Manners(shapes.Calls);
        for (var index = 0; index < 2 * shapes.WithRequired.Count; index++)
        {
            var (name, template) = Templates[index % Templates.Length];
            foreach (var test in MatrixCase.Of(shapes.WithRequired[index / 2], name, template, manners[index % manners.Length].Call, nameOf))
                yield return test;
        }
    }

    /// <summary>A lambda that configures a member, an element of a list or an entry of a map.</summary>
    private static IEnumerable<MatrixCase> Lambdas(MatrixShapes shapes, Func<string> nameOf) =>
        from outer in shapes.All
        from member in outer.Members
        let configured = shapes.Calls.Configured(member)
        where configured is not null
        let others = string.Concat(outer.Members.Where(other => other.IsRequired && other != member).Select(MemberCalls.Given))
        let type = MemberCalls.TypeName(outer.Type)
        let text = $"static {type} NAME() => {type}.CreateBuilder(){others}.{configured.Value.Method}({configured.Value.Key}b => {{ EACH }}).Build();"
        from test in MatrixCase.Of(configured.Value.Shape, configured.Value.Kind, new MatrixTemplate(text, "AMPG1001"), shapes.Calls.Fluent, nameOf)
        select test;

    private static (string Name, Func<MemberFacts, string> Call)[] Manners(MemberCalls calls) =>
        [("given", MemberCalls.Given), ("written", calls.Written), ("fluent", calls.Fluent)];
}
