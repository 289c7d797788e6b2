namespace AmplifyGen.Generator.Tests.Botocore;

/// <summary>The service that ships, and ten that use what it does not: payloads, hosts, unions, prefixed headers, greedy labels.</summary>
internal static class ParityServices
{
    public static TheoryData<string> All { get; } =
    [
        "amplifybackend",
        "apigateway",
        "backup",
        "dataexchange",
        "guardduty",
        "iot-data",
        "lambda",
        "medical-imaging",
        "neptune-graph",
        "omics",
        "amplifyuibuilder",
    ];
}
