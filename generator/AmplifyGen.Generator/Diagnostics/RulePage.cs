namespace AmplifyGen.Generator.Diagnostics;

/// <summary>The page that explains a rule.</summary>
internal static class RulePage
{
    private const string Root = "https://github.com/amplifygen/amplifygen/blob/main/docs/";

    public static string Of(string ruleId) => Root + ruleId + ".md";
}
