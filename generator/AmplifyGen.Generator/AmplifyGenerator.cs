using System.Text;
using AmplifyGen.Generator.Consumer;
using AmplifyGen.Generator.Diagnostics;
using AmplifyGen.Generator.Emit.Files;
using AmplifyGen.Generator.Model;
using AmplifyGen.Generator.Spec;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace AmplifyGen.Generator;

/// <summary>Generates C# from the service models among a project's additional files. It does not read the compilation, so typing C# causes no work.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class AmplifyGenerator : IIncrementalGenerator
{
    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var inputs = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Where(static input => SpecItem.IsSpec(input.Left, input.Right))
            .Select(static (input, token) => SpecItem.Read(input.Left, input.Right, token))
            .WithTrackingName(TrackingNames.Input);

        // All files are read together, because an overlay can be in another file than the shapes that it applies to.
        var spec = inputs
            .Collect()
            .Select(static (files, token) => SpecReader.Read(new EquatableArray<SpecInput>(files), token))
            .WithTrackingName(TrackingNames.Spec);

        // Problems and source are separate outputs: moving a line in a spec moves its problems and regenerates nothing.
        var problems = spec
            .SelectMany(static (result, _) => result.Problems)
            .WithTrackingName(TrackingNames.Problems);
        var consumer = context.MetadataReferencesProvider
            .Select(static (reference, _) => ReferenceReader.Read(reference))
            .Where(static reference => reference is not null)
            .Collect()
            .Combine(context.ParseOptionsProvider.Combine(context.AnalyzerConfigOptionsProvider))
            .Select(static (input, _) => ConsumerFacts.Read(input.Left!, input.Right.Left, input.Right.Right.GlobalOptions))
            .WithTrackingName(TrackingNames.Consumer);
        var offers = spec
            .SelectMany(static (result, _) => result.Services)
            .Combine(consumer)
            .Select(static (offer, _) => (Service: offer.Left, Obstacle: offer.Right.FindObstacle(offer.Left.Identity)));
        var services = offers
            .Where(static offer => offer.Obstacle is null)
            .Select(static (offer, _) => offer.Service)
            .WithTrackingName(TrackingNames.Services);
        var obstacles = offers
            .Select(static (offer, _) => offer.Obstacle)
            .Where(static obstacle => obstacle is not null)
            .Collect()
            .SelectMany(static (found, _) => found.Distinct())
            .WithTrackingName(TrackingNames.ConsumerProblems);
        var files = services
            .SelectMany(static (service, token) => SourceFiles.Of(service, token))
            .WithTrackingName(TrackingNames.Files);

        context.RegisterSourceOutput(problems, static (output, problem) => output.ReportDiagnostic(problem.ToDiagnostic()));
        context.RegisterSourceOutput(obstacles, static (output, problem) => output.ReportDiagnostic(problem!.ToDiagnostic()));
        context.RegisterSourceOutput(files, static (output, file) =>
            output.AddSource(file.HintName, SourceText.From(SourceFileEmitter.Emit(file, output.CancellationToken), Utf8)));
    }
}
