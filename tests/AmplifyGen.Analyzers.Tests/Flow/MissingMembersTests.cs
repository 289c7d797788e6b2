using AmplifyGen.Analyzers.Flow;
using AmplifyGen.Analyzers.Tests.Harness;

namespace AmplifyGen.Analyzers.Tests.Flow;

public sealed class MissingMembersTests
{
    [Fact]
    public Task Reports_required_members_that_are_never_set() =>
        Body("_ = UpdateBackendAuthRequest.CreateBuilder().{|AMPG1001:Build|}();");

    [Fact]
    public Task Is_silent_where_all_required_members_are_set() =>
        Body("_ = BackendAuthSettings().Build(); static UpdateBackendAuthVerificationMessageConfig.Builder BackendAuthSettings() => UpdateBackendAuthVerificationMessageConfig.CreateBuilder().WithDeliveryMethod(DeliveryMethod.Email);");

    private static Task Body(string statements) => Verify.Body<BuilderFlowAnalyzer>(statements);
}
