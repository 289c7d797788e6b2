using System.Runtime.InteropServices;

namespace AmplifyGen.Client;

/// <summary>Contains the constants of AWS's standard retry mode, which AWS defines differently for some services by their ids.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ServiceRetryDefaults(int MaxAttempts, TimeSpan BaseDelay)
{
    private static readonly ServiceRetryDefaults Usual = new(AwsStandardRetry.DefaultMaxAttempts, AwsStandardRetry.DefaultBaseDelay);

    private static readonly ServiceRetryDefaults FastTables = new(4, TimeSpan.FromMilliseconds(25));

    public static ServiceRetryDefaults Of(string sdkId) => sdkId is "DynamoDB" or "DynamoDB Streams" ? FastTables : Usual;
}
