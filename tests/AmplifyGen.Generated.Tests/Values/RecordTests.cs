using System.Reflection;
using System.Runtime.CompilerServices;
using Acme.Observatory;
using AmplifyGen.Metadata;

namespace AmplifyGen.Generated.Tests.Values;

public sealed class RecordTests
{
    private static IEnumerable<Type> Shapes => typeof(RecordTests).Assembly.GetTypes()
        .Where(static type => type is { IsClass: true } && type.GetCustomAttribute<ShapeAttribute>() is not null && !type.IsAssignableTo(typeof(Exception)));

    private static IEnumerable<PropertyInfo> Members => Shapes
        .SelectMany(static shape => shape.GetProperties())
        .Where(static property => property.GetCustomAttribute<ShapeMemberAttribute>() is not null);

    [Fact]
    public void Every_structure_is_sealed_and_so_is_every_case_of_a_union() => Assert.All(
        Shapes.SelectMany(static shape => shape.IsAbstract ? shape.GetNestedTypes().Where(shape.IsAssignableFrom) : [shape]),
        static shape => Assert.True(shape.IsSealed));

    [Fact]
    public void Every_member_can_be_set_by_an_initializer_only() => Assert.All(Members, static member =>
        Assert.Contains(typeof(IsExternalInit), member.SetMethod!.ReturnParameter.GetRequiredCustomModifiers()));

    [Fact]
    public void A_member_is_required_in_CSharp_where_the_model_requires_it() => Assert.All(Members, static member =>
        Assert.Equal(
            member.GetCustomAttribute<ShapeMemberAttribute>()!.IsRequired,
            member.GetCustomAttribute<RequiredMemberAttribute>() is not null));

    [Fact]
    public void Values_with_equal_members_at_every_depth_are_equal()
    {
        Assert.Equal(Requests.CreateComplete(), Requests.CreateComplete());
        Assert.True(Requests.CreateComplete() == Requests.CreateComplete());
        Assert.Equal(Requests.CreateComplete().GetHashCode(), Requests.CreateComplete().GetHashCode());
        Assert.Equal(Skies.CreateComplete(), Skies.CreateComplete());
        Assert.Equal(Skies.CreateComplete().GetHashCode(), Skies.CreateComplete().GetHashCode());
    }

    [Fact]
    public void A_difference_deep_inside_makes_values_different()
    {
        var request = Requests.CreateComplete();
        var pool = request.ResourceConfig.UserPoolConfigs;
        var edited = request with
        {
            ResourceConfig = request.ResourceConfig with
            {
                UserPoolConfigs = pool with { Mfa = pool.Mfa! with { Settings = pool.Mfa.Settings! with { MfaTypes = [MfaTypesElement.Sms] } } },
            },
        };
        Assert.NotEqual(request, edited);
        Assert.True(request != edited);
    }

    [Fact]
    public void The_order_of_a_list_counts() => Assert.NotEqual(
        Skies.Minimal with { Grid = [[1, 2]] },
        Skies.Minimal with { Grid = [[2, 1]] });

    [Fact]
    public void The_order_of_a_map_does_not_count() => Assert.Equal(
        Skies.Minimal with { Labels = [new("a", "1"), new("b", "2")] },
        Skies.Minimal with { Labels = [new("b", "2"), new("a", "1")] });

    [Fact]
    public void An_empty_list_is_not_an_absent_one() => Assert.NotEqual(Skies.Minimal with { Remarks = [] }, Skies.Minimal);

    [Fact]
    public void A_copy_with_a_change_leaves_the_original_as_it_is()
    {
        var request = Requests.CreateComplete();
        var copy = request with { ResourceName = "other" };
        Assert.Equal("other", copy.ResourceName);
        Assert.Equal(Requests.CreateComplete(), request);
        Assert.Equal(request, copy with { ResourceName = request.ResourceName });
    }

    [Fact]
    public void A_structure_can_contain_itself()
    {
        var moon = new Moon { Name = "outer", MoonMember = new() { Name = "inner", Moons = [new() { Name = "innermost" }] } };
        Assert.Equal("innermost", moon.MoonMember.Moons![0].Name);
    }
}
