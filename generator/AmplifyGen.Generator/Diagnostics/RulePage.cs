namespace AmplifyGen.Generator.Diagnostics;

/// <summary>Where a rule is explained.</summary>
internal static class RulePage
{
    private const string Root = "https://github.com/amplifygen/amplifygen/blob/main/docs/";

    public static string Of(string ruleId) => Root + ruleId + ".md";
}
