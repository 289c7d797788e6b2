using Acme.Observatory;
using AmplifyGen.Generated.Tests.Values;

namespace AmplifyGen.Generated.Tests.Builders;

public sealed class RequiredMemberTests
{
    [Fact]
    public void All_missing_members_are_named_in_the_order_of_the_model()
    {
        var exception = Assert.Throws<MissingRequiredMembersException>(static () => UpdateBackendAuthRequest.CreateBuilder().Build());
        Assert.Equal("UpdateBackendAuthRequest", exception.ShapeName);
        Assert.Equal(["AppId", "BackendEnvironmentName", "ResourceConfig", "ResourceName"], exception.Members);
        Assert.Equal(
            "'UpdateBackendAuthRequest' cannot be built without its required members 'AppId', 'BackendEnvironmentName', 'ResourceConfig' and 'ResourceName'. " +
            "Call WithAppId(…), WithBackendEnvironmentName(…), WithResourceConfig(…) and WithResourceName(…) before Build().",
            exception.Message);
    }

    [Fact]
    public void Members_that_are_set_are_not_named()
    {
        var builder = UpdateBackendAuthRequest.CreateBuilder().WithAppId("a").WithResourceName("b").WithResourceConfig(Requests.Minimal.ResourceConfig);
        Assert.Equal(["BackendEnvironmentName"], Assert.Throws<MissingRequiredMembersException>(builder.Build).Members);
    }

    [Fact]
    public void A_delegate_that_leaves_out_members_fails_for_the_structure_that_it_configures()
    {
        var exception = Assert.Throws<MissingRequiredMembersException>(static () => UpdateBackendAuthRequest.CreateBuilder()
            .WithResourceConfig(static config => config.WithUserPoolConfigs(static pool => pool.WithVerificationMessage(static _ => { }))));
        Assert.Equal("UpdateBackendAuthVerificationMessageConfig", exception.ShapeName);
        Assert.Equal(["DeliveryMethod"], exception.Members);
    }

    [Fact]
    public void Required_numbers_booleans_enums_and_lists_are_missed_as_well() => Assert.Equal(
        ["Azimuth", "Confirmed", "Band", "Layers"],
        Assert.Throws<MissingRequiredMembersException>(static () => Sky.CreateBuilder().WithObserver("Vera").Build()).Members);

    [Fact]
    public void The_default_value_of_a_type_counts_as_set()
    {
        var sky = Sky.CreateBuilder().WithObserver("").WithAzimuth(0).WithConfirmed(false).WithBand(default).AddLayers().Build();
        Assert.Equal(new Sky { Observer = "", Azimuth = 0, Confirmed = false, Band = default, Layers = [] }, sky);
    }

    [Fact]
    public void A_builder_can_go_on_after_it_failed()
    {
        var builder = Moon.CreateBuilder();
        Assert.Throws<MissingRequiredMembersException>(builder.Build);
        Assert.Equal("Io", builder.WithName("Io").Build().Name);
    }

    [Fact]
    public void Null_is_refused_where_a_member_is_required()
    {
        var builder = UpdateBackendAuthRequest.CreateBuilder();
        Assert.Throws<ArgumentNullException>("value", () => builder.WithAppId(null!));
        Assert.Throws<ArgumentNullException>("value", () => builder.WithResourceConfig((UpdateBackendAuthResourceConfig)null!));
        Assert.Throws<ArgumentNullException>("value", static () => Sky.CreateBuilder().WithLayers(null!));
    }

    [Fact]
    public void Null_is_refused_as_a_delegate()
    {
        Assert.Throws<ArgumentNullException>("configure", static () => UpdateBackendAuthRequest.CreateBuilder().WithResourceConfig((Action<UpdateBackendAuthResourceConfig.Builder>)null!));
        Assert.Throws<ArgumentNullException>("configure", static () => Sky.CreateBuilder().AddMoons((Action<Moon.Builder>)null!));
        Assert.Throws<ArgumentNullException>("configure", static () => Sky.CreateBuilder().AddFilters(Band.Red, (Action<Filter.Builder>)null!));
    }

    [Fact]
    public void Null_is_refused_as_the_elements_to_add_and_as_a_key()
    {
        Assert.Throws<ArgumentNullException>("values", static () => Settings.CreateBuilder().AddMfaTypes(null!));
        Assert.Throws<ArgumentNullException>("key", static () => Sky.CreateBuilder().AddLabels(null!, ""));
    }
}
