using System.Diagnostics;
using AmplifyGen.Generator.Model;
using AmplifyGen.Generator.Spec;

namespace AmplifyGen.Generator.Tests.Spec;

public sealed class RealModelTests(ITestOutputHelper output)
{
    [Fact]
    public void UpdateBackendAuth_is_read_as_its_API_reference_has_it()
    {
        var result = RealModels.Read(RealModels.Find("amplifybackend.json"), "UpdateBackendAuth");

        Assert.Empty(result.Problems);
        var service = Assert.Single(result.Services);
        Assert.Equal(("AmplifyBackend", "AmplifyBackend", "2020-08-11"), (service.Identity.Name, service.Identity.Namespace, service.Identity.Version));
        Assert.Equal(("amplifybackend", "amplifybackend"), (service.Identity.SigningName, service.Identity.EndpointPrefix));
        var operation = Assert.Single(service.Operations);
        Assert.Equal(("UpdateBackendAuthOperation", "POST"), (operation.ClassName, operation.Rest().Method));
        Assert.Equal(
            [new UriSegment.Literal("backend"), new UriSegment.Label("AppId"), new UriSegment.Literal("auth"), new UriSegment.Label("BackendEnvironmentName")],
            operation.Rest().Path);
        Assert.Equal(8, service.Enums.Count);
        Assert.Equal(
            "BadRequestException GatewayTimeoutException NotFoundException TooManyRequestsException",
            string.Join(" ", service.Errors.Select(error => error.Name)));
        Assert.Equal(6, FindStructure(service, operation.OutputShapeId).Members.Count);

        var members = Expand(service, operation.InputShapeId).ToList();
        Assert.Equal(52, members.Count);
        Assert.Equal(8, members.Count(member => member.IsRequired));
        var body = members.Where(member => member.Binding is MemberBinding.Body).Select(member => member.WireNames.Json).ToList();
        Assert.Equal(2, members.Count - body.Count);
        Assert.Equal(10, body.Count(name => name.Contains('_')));
        Assert.Equal(35, body.Count(name => !name.Contains('_') && char.IsLower(name[0])));
        Assert.Equal(5, body.Count(name => !name.Contains('_') && char.IsUpper(name[0])));
    }

    [Fact]
    public void Every_real_model_is_read_in_short_time()
    {
        foreach (var path in RealModels.FindAll())
        {
            var watch = Stopwatch.StartNew();
            var result = RealModels.Read(path);
            var service = result.Services.SingleOrDefault();
            output.WriteLine(FormattableString.Invariant(
                $"{Path.GetFileName(path)}: {service?.Operations.Count} operations, {service?.Structures.Count} structures, {service?.Enums.Count} enums, {service?.Errors.Count} errors, {result.Problems.Count} problems, {watch.ElapsedMilliseconds} ms"));
            foreach (var problem in result.Problems.Where(problem => problem.Id is not ProblemKinds.UnsupportedId))
                output.WriteLine(problem.Id + ": " + problem.Message);

            Assert.All(result.Problems, problem => Assert.Equal(ProblemKinds.UnsupportedId, problem.Id));
        }
    }

    private static IEnumerable<MemberModel> Expand(ServiceModel service, string shapeId)
    {
        foreach (var member in FindStructure(service, shapeId).Members)
        {
            yield return member;
            var type = member.Type is TypeModel.List list ? list.Element : member.Type;
            if (type is not TypeModel.Structure structure)
                continue;

            foreach (var inner in Expand(service, structure.ShapeId))
                yield return inner;
        }
    }

    private static StructureModel FindStructure(ServiceModel service, string shapeId) =>
        service.Structures.Single(shape => string.Equals(shape.ShapeId, shapeId, StringComparison.Ordinal));
}
