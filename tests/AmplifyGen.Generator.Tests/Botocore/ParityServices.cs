namespace AmplifyGen.Generator.Tests.Botocore;

/// <summary>
/// The service that ships, ten that use what it does not (payloads, hosts, unions, prefixed headers, greedy labels), and five that speak
/// awsJson1_0 or awsJson1_1.
/// </summary>
internal static class ParityServices
{
    private static readonly string[] Names =
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
        "dynamodb",
        "kms",
        "sqs",
        "ssm",
        "stepfunctions",
    ];

    /// <summary>All of them, or those that a variable names, with commas between: many cases of one service take less time than of all.</summary>
    public static TheoryData<string> All { get; } = TestNeed.Botocore.Rows(
        static () => Environment.GetEnvironmentVariable("AMPLIFYGEN_PARITY_SERVICES") is { Length: > 0 } chosen ? chosen.Split(',') : Names);
}
