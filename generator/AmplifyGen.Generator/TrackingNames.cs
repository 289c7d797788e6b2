namespace AmplifyGen.Generator;

/// <summary>The names of the pipeline's steps, with which tests check what was computed again.</summary>
internal static class TrackingNames
{
    public const string Input = "AmplifyGen.Input";
    public const string Spec = "AmplifyGen.Spec";
    public const string Problems = "AmplifyGen.Problems";
    public const string Services = "AmplifyGen.Services";
    public const string Files = "AmplifyGen.Files";
    public const string Consumer = "AmplifyGen.Consumer";
    public const string ConsumerProblems = "AmplifyGen.ConsumerProblems";

    public static IReadOnlyList<string> All { get; } = [Input, Spec, Problems, Services, Files, Consumer, ConsumerProblems];
}
