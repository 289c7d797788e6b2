using AmplifyGen.Generator.Emit.Files;
using Microsoft.CodeAnalysis;

namespace AmplifyGen.Generator.Tests.Harness;

/// <summary>What one run of the generator computed and what it took from the run before.</summary>
internal sealed class PipelineRun(GeneratorRunResult result)
{
    private const string SourceOutput = "SourceOutput";

    public IEnumerable<object> Values => Steps.SelectMany(static step => step.Step.Outputs).Select(static output => output.Value);

    /// <summary>The hint names of the files that were written again.</summary>
    public IReadOnlyList<string> Regenerated => [.. OutputsOf(TrackingNames.Files)
        .Where(static output => output.Reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified)
        .Select(static output => ((SourceFileModel)output.Value).HintName)];

    private IEnumerable<(string Name, IncrementalGeneratorRunStep Step)> Steps =>
        from name in TrackingNames.All
        from step in result.TrackedSteps.GetValueOrDefault(name, [])
        select (name, step);

    private IEnumerable<(string Name, IncrementalGeneratorRunStep Step)> OutputSteps =>
        from entry in result.TrackedOutputSteps
        from step in entry.Value
        select (entry.Key, step);

    public bool Computed(string step) => result.TrackedSteps.ContainsKey(step);

    public IEnumerable<(object Value, IncrementalStepRunReason Reason)> OutputsOf(string step) =>
        result.TrackedSteps.GetValueOrDefault(step, []).SelectMany(static run => run.Outputs);

    /// <summary>How often a file or a diagnostic was written by running the generator's own code.</summary>
    public int CountWrites() => OutputSteps
        .Where(static step => step.Name is SourceOutput)
        .SelectMany(static step => step.Step.Outputs)
        .Count(static output => output.Reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified);

    /// <summary>The steps that did not take their values from the run before.</summary>
    /// <param name="allowEqual">Whether a step may have run, if what it gave is equal.</param>
    public IEnumerable<string> FindComputed(bool allowEqual) =>
        from step in Steps.Concat(OutputSteps)
        from output in step.Step.Outputs
        where output.Reason is not IncrementalStepRunReason.Cached && !(allowEqual && output.Reason is IncrementalStepRunReason.Unchanged)
        select $"{step.Name} is {output.Reason}";
}
