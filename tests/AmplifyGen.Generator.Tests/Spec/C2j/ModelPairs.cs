namespace AmplifyGen.Generator.Tests.Spec.C2j;

/// <summary>Real services, each in both formats.</summary>
internal static class ModelPairs
{
    public static readonly string[] RestJson =
    [
        "amplifybackend", "amplifyuibuilder", "apigateway", "backup", "bedrock-agent-runtime", "cloudsearchdomain", "dataexchange", "glacier",
        "guardduty", "iot-data", "lambda", "medical-imaging", "neptune-graph", "omics",
    ];

    public static string FindSmithy(string name) => RealModels.Find(name + ".json");

    public static string FindC2j(string name) =>
        Path.Combine(Path.GetDirectoryName(FindSmithy(name))!, "..", "c2j", name, "service-2.json");
}
