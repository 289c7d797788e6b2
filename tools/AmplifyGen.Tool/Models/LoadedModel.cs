using AmplifyGen.Generator.Model;
using AmplifyGen.Generator.Spec;
using AmplifyGen.Tool.Sources;

namespace AmplifyGen.Tool.Models;

/// <summary>A model as the generator reads it.</summary>
/// <param name="Contents">The files and their contents without compression. The file with the shapes is the first.</param>
internal sealed record LoadedModel(ServiceFiles Files, IReadOnlyList<(ModelFile File, byte[] Content)> Contents, SpecResult Result)
{
    /// <summary>Enough problems to see what is wrong with a file.</summary>
    private const int MaxLines = 20;

    /// <exception cref="ToolException">The model has no names for its shapes.</exception>
    public static LoadedModel Read(ServiceFiles files, CancellationToken token)
    {
        var contents = files.All.Select(static file => (File: file, Content: file.ReadBytes())).ToList();
        if (ModelPruner.IsMinified(contents[0].Content))
        {
            throw new ToolException(
                $"The model '{files.Name}' is minified: it does not contain the names of shapes. Use the model from botocore or one of AWS's Smithy models.", ExitCode.Failure);
        }

        var inputs = contents.Select(static file => new SpecInput { Path = file.File.Path, Text = ModelFile.DecodeText(file.Content) });
        return new LoadedModel(files, contents, SpecReader.Read(inputs.ToEquatableArray(), token));
    }

    /// <summary>Gets the first problems as lines.</summary>
    /// <param name="folder">The folder that paths are relative to.</param>
    public IEnumerable<string> ToLines(string folder)
    {
        var lines = Result.Problems.Take(MaxLines).Select(problem => problem.ToLine(folder));
        return Result.Problems.Count <= MaxLines ? lines : lines.Append($"{Result.Problems.Count - MaxLines} more problems. 'amplifygen check' shows all.");
    }

    public bool HasErrors => Result.Problems.Any(static problem => problem.IsError());
}
