using Microsoft.CodeAnalysis;

namespace AmplifyGen.Analyzers.Uses;

/// <summary>
/// The declarations whose code an analysis read. An edit of other code does not change its answer. An analysis within another one, such as
/// the summary of a called method, is a part of it.
/// </summary>
/// <remarks>Whoever reads the code of a declaration reads it with <see cref="Syntax"/>, so that no read is forgotten.</remarks>
internal sealed class SourceReads : IDisposable
{
    [ThreadStatic]
    private static SourceReads? _current;

    private SourceReads? _outer;
    private HashSet<SyntaxNode>? _declarations;

    private SourceReads(SourceReads? outer) => _outer = outer;

    /// <summary>Gets the declarations.</summary>
    public IReadOnlyCollection<SyntaxNode> Declarations => (IReadOnlyCollection<SyntaxNode>?)_declarations ?? [];

    /// <summary>Gets whether the answer also depends on the order in which questions were asked.</summary>
    public bool AreUnbounded { get; private set; }

    /// <summary>Starts an analysis on this thread. It ends when the result is disposed of.</summary>
    public static SourceReads Begin() => _current = new SourceReads(_current);

    /// <summary>Returns the code of a declaration, for the analysis that runs on this thread.</summary>
    public static SyntaxNode Syntax(SyntaxReference declaration, CancellationToken token)
    {
        var syntax = declaration.GetSyntax(token);
        if (_current is { } current)
            (current._declarations ??= []).Add(syntax);
        return syntax;
    }

    /// <summary>Adds what an earlier analysis read, whose answer is used again.</summary>
    public static void Include(SourceReads earlier) => _current?.Add(earlier);

    /// <summary>States that the answer depends on which method of a cycle was asked about first.</summary>
    public static void MeetCycle() => _current?.AreUnbounded = true;

    /// <inheritdoc/>
    public void Dispose()
    {
        _current = _outer;
        _outer?.Add(this);
        _outer = null;
    }

    private void Add(SourceReads part)
    {
        AreUnbounded |= part.AreUnbounded;
        if (part._declarations is { } declarations)
            (_declarations ??= []).UnionWith(declarations);
    }
}
