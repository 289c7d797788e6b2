using System.Reflection;
using Acme.Observatory;
using AmplifyGen.Generated.Tests.Values;
using AmplifyGen.Metadata;

namespace AmplifyGen.Generated.Tests.Builders;

public sealed class BuilderTests
{
    private static IEnumerable<MethodInfo> Setters => typeof(BuilderTests).Assembly.GetTypes()
        .Where(static type => type.GetCustomAttribute<ShapeBuilderAttribute>() is not null)
        .SelectMany(static builder => builder.GetMethods())
        .Where(static method => method.GetCustomAttribute<SetsMemberAttribute>() is not null);

    [Fact]
    public void Every_method_returns_its_builder() => Assert.All(Setters, static method =>
    {
        var builder = Activator.CreateInstance(method.DeclaringType!, nonPublic: true);
        object?[] arguments = [.. method.GetParameters().Select(static parameter => Argument(parameter.ParameterType))];
        object? returned;
        try
        {
            returned = method.Invoke(builder, arguments);
        }
        catch (TargetInvocationException exception) when (exception.InnerException is MissingRequiredMembersException)
        {
            // A delegate that sets nothing is not enough for a structure with required members.
            returned = builder;
        }

        Assert.Same(builder, returned);
        Assert.Equal(method.DeclaringType, method.ReturnType);
    });

    [Fact]
    public void Values_are_set_one_by_one()
    {
        var request = UpdateBackendAuthRequest.CreateBuilder()
            .WithAppId("d1a2b3c4")
            .WithBackendEnvironmentName("dev")
            .WithResourceName("auth")
            .WithResourceConfig(Requests.Minimal.ResourceConfig)
            .Build();
        Assert.Equal(Requests.Minimal, request);
    }

    [Fact]
    public void Structures_are_set_by_what_a_delegate_does_to_their_builder()
    {
        var request = UpdateBackendAuthRequest.CreateBuilder()
            .WithAppId("d1a2b3c4")
            .WithBackendEnvironmentName("dev")
            .WithResourceName("auth")
            .WithResourceConfig(static config => config
                .WithAuthResources(AuthResources.UserPoolOnly)
                .WithService(Service.Cognito)
                .WithUserPoolConfigs(static pool => pool.WithMfa(static mfa => mfa.WithMFAMode(MFAMode.On))))
            .Build();
        var expected = Requests.Minimal.ResourceConfig with { UserPoolConfigs = new() { Mfa = new() { MFAMode = MFAMode.On } } };
        Assert.Equal(Requests.Minimal with { ResourceConfig = expected }, request);
    }

    [Fact]
    public void Elements_are_added_behind_those_that_are_there() => Assert.Equal(
        [MfaTypesElement.Totp, MfaTypesElement.Sms, new("PUSH")],
        Settings.CreateBuilder().WithMfaTypes([MfaTypesElement.Totp]).AddMfaTypes(MfaTypesElement.Sms, new("PUSH")).Build().MfaTypes!);

    [Fact]
    public void Adding_no_element_sets_an_empty_list() => Assert.Equal([], Settings.CreateBuilder().AddMfaTypes().Build().MfaTypes!);

    [Fact]
    public void Setting_a_list_drops_what_was_added() =>
        Assert.Equal([MfaTypesElement.Sms], Settings.CreateBuilder().AddMfaTypes(MfaTypesElement.Totp).WithMfaTypes([MfaTypesElement.Sms]).Build().MfaTypes!);

    [Fact]
    public void Structures_are_added_to_lists_and_maps_by_what_a_delegate_does_to_their_builder()
    {
        var sky = Skies.Minimal.ToBuilder()
            .AddMoons(static moon => moon.WithName("Io").AddMoons(static inner => inner.WithName("Ion")))
            .AddMoons(new Moon { Name = "Europa" })
            .AddFilters(Band.Red, static filter => filter.WithWidth(3))
            .Build();
        Assert.Equal([new() { Name = "Io", Moons = [new() { Name = "Ion" }] }, new() { Name = "Europa" }], sky.Moons!);
        Assert.Equal([new(Band.Red, new() { Width = 3 })], sky.Filters!);
    }

    [Fact]
    public void A_key_that_is_there_gets_the_new_value() =>
        Assert.Equal("2", Assert.Single(Skies.Minimal.ToBuilder().AddLabels("a", "1").AddLabels("a", "2").Build().Labels!).Value);

    [Fact]
    public void A_member_that_is_set_again_has_the_last_value() =>
        Assert.Equal("b", Requests.Minimal.ToBuilder().WithAppId("a").WithAppId("b").Build().AppId);

    [Fact]
    public void An_optional_member_can_be_unset() => Assert.Equal(
        new Settings(),
        Settings.CreateBuilder().WithSmsMessage("x").AddMfaTypes(MfaTypesElement.Sms).WithSmsMessage(null).WithMfaTypes(null).Build());

    [Fact]
    public void A_value_goes_through_its_builder_unchanged()
    {
        Assert.Equal(Requests.CreateComplete(), Requests.CreateComplete().ToBuilder().Build());
        Assert.Equal(Skies.CreateComplete(), Skies.CreateComplete().ToBuilder().Build());
    }

    [Fact]
    public void A_builder_leaves_the_value_it_started_from_as_it_is()
    {
        var settings = new Settings { MfaTypes = [MfaTypesElement.Sms] };
        var edited = settings.ToBuilder().AddMfaTypes(MfaTypesElement.Totp).Build();
        Assert.Equal([MfaTypesElement.Sms], settings.MfaTypes);
        Assert.Equal([MfaTypesElement.Sms, MfaTypesElement.Totp], edited.MfaTypes!);
    }

    [Fact]
    public void A_builder_can_be_used_on_and_leaves_what_it_built_as_it_is()
    {
        var builder = Settings.CreateBuilder();
        var built = Enumerable.Range(0, 20).Select(_ => builder.AddMfaTypes(MfaTypesElement.Sms).Build()).ToList();
        Assert.Equal(Enumerable.Range(1, 20), built.Select(static settings => settings.MfaTypes!.Count));
    }

    private static object? Argument(Type type)
    {
        if (type == typeof(string))
            return "text";

        if (type.IsArray)
            return Array.CreateInstance(type.GetElementType()!, 1);

        if (type.IsAssignableTo(typeof(Delegate)))
            return Delegate.CreateDelegate(type, typeof(BuilderTests).GetMethod(nameof(Ignore), BindingFlags.NonPublic | BindingFlags.Static)!);

        // Of a union, any of its cases.
        if (type.IsAbstract)
            return Argument(type.GetNestedTypes().First(type.IsAssignableFrom));

        // The required members stay as the compiler would never let them be: nobody looks at them here.
        return type.IsValueType ? Activator.CreateInstance(type) : System.Runtime.CompilerServices.RuntimeHelpers.GetUninitializedObject(type);
    }

    private static void Ignore(object builder) => Assert.NotNull(builder);
}
