using AmplifyGen.Generator.Spec.Shapes;

namespace AmplifyGen.Generator.Spec.Companions;

/// <summary>Adds <c>endpoint-rule-set-1.json</c> as a trait of a service. The file has the format of the trait's value.</summary>
internal static class EndpointRulesCompanion
{
    public static void Apply(Companion companion, ServiceShape service)
    {
        // A file of the project takes precedence: its rules replace those of the model in either form.
        service.Traits.Remove(TraitIds.EndpointRuleSet);
        service.Traits.Remove(TraitIds.EndpointBdd);
        var id = companion.Key is "rules" ? TraitIds.EndpointRuleSet : TraitIds.EndpointBdd;
        service.Traits.Add(new Trait(id, companion.Location, companion.Node) { IsTranslated = true });
    }
}
