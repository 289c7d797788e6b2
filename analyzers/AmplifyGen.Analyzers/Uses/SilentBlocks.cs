using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AmplifyGen.Analyzers.Uses;

/// <summary>
/// The blocks of code in which a rule found nothing. An editor makes a new compilation for each keystroke and analyzes the whole file again. A
/// block is not analyzed again if the edit changed neither the block, nor code that was read for it, nor any declaration.
/// </summary>
internal sealed class SilentBlocks
{
    /// <summary>As many projects are remembered, each by its latest compilation.</summary>
    private const int MaxProjects = 8;

    /// <summary>As many files of a project are remembered. Their blocks keep these files, and those that were read for them, in memory.</summary>
    private const int MaxFiles = 16;

    private static readonly ConcurrentDictionary<string, SilentBlocks> Latest = new(StringComparer.Ordinal);

    private readonly ProjectState _state;

    // What is known of a file belongs to its latest version. The key of a file is the same object for all versions.
    private readonly ConcurrentDictionary<SyntaxTree, FileKey> _keys = new();
    private readonly ConcurrentDictionary<FileKey, FileBlocks> _files = new();

    private SilentBlocks(ProjectState state) => _state = state;

    /// <summary>Returns the blocks of a compilation that are known from the last compilation of the same project.</summary>
    public static SilentBlocks Of(Compilation compilation)
    {
        var name = compilation.AssemblyName ?? "";
        var blocks = Latest.TryGetValue(name, out var latest) && latest._state.FindEdits(compilation) is { } edits
            ? latest.After(edits, compilation)
            : new SilentBlocks(new ProjectState(compilation));
        if (Latest.Count >= MaxProjects && !Latest.ContainsKey(name))
            Latest.Clear();

        Latest[name] = blocks;
        return blocks;
    }

    /// <summary>Determines whether a rule is known to find nothing in a block.</summary>
    public bool Contains(string rule, in CodeBlockAnalysisContext block) =>
        _keys.TryGetValue(block.CodeBlock.SyntaxTree, out var key)
        && _files.TryGetValue(key, out var file)
        && BlockKey.Of(rule, block) is { } found
        && file.Contains(found);

    /// <summary>Adds a block in which a rule found nothing.</summary>
    public void Add(string rule, in CodeBlockAnalysisContext block, SourceReads reads)
    {
        if (reads.AreUnbounded || BlockKey.Of(rule, block) is not { } found)
            return;

        var key = KeyOf(block.CodeBlock.SyntaxTree);
        if (!_files.TryGetValue(key, out var file))
        {
            if (_files.Count >= MaxFiles)
                return;
            file = _files.GetOrAdd(key, static _ => new FileBlocks());
        }

        file.Add(found, [.. reads.Declarations.Select(Read).Distinct()]);
    }

    private SilentBlocks After(IReadOnlyDictionary<SyntaxTree, FileEdit> edits, Compilation compilation)
    {
        var changes = new Dictionary<FileKey, bool[]>();
        var next = new SilentBlocks(_state.After(edits, compilation));
        foreach (var pair in _keys)
        {
            if (edits.TryGetValue(pair.Key, out var edit))
            {
                next._keys[edit.After] = pair.Value;
                changes[pair.Value] = edit.IsSame;
            }
            else
            {
                next._keys[pair.Key] = pair.Value;
            }
        }

        foreach (var pair in _files.OrderByDescending(static file => file.Value.LastUse).Take(MaxFiles - 1))
            next._files[pair.Key] = pair.Value.After(pair.Key, changes);
        return next;
    }

    private FileKey KeyOf(SyntaxTree tree) => _keys.GetOrAdd(tree, static _ => new FileKey());

    private ReadMembers Read(SyntaxNode declaration)
    {
        var (first, end) = TreeMembers.Of(declaration.SyntaxTree).Numbers(declaration);
        return new ReadMembers(KeyOf(declaration.SyntaxTree), first, end);
    }
}

/// <summary>Identifies a file while it is edited.</summary>
internal sealed class FileKey;

/// <summary>Members of a file, by their numbers.</summary>
internal readonly record struct ReadMembers(FileKey File, int First, int End)
{
    public bool AreSame(IReadOnlyDictionary<FileKey, bool[]> changes) =>
        !changes.TryGetValue(File, out var same) || Array.IndexOf(same, false, First, End - First) < 0;
}

/// <summary>Identifies a block of a file for a rule, as long as its member is not edited.</summary>
internal readonly record struct BlockKey(string Rule, int Member, int Offset, int Length, SymbolKind Owner)
{
    /// <summary>Returns the key; <c>null</c> for code outside of a member, and for the declaration of several fields, whose blocks are one.</summary>
    public static BlockKey? Of(string rule, in CodeBlockAnalysisContext block) =>
        TreeMembers.Of(block.CodeBlock.SyntaxTree).Containing(block.CodeBlock) is (not BaseFieldDeclarationSyntax { Declaration.Variables.Count: > 1 }, _) and var (member, number)
            ? new BlockKey(rule, number, block.CodeBlock.SpanStart - member.SpanStart, block.CodeBlock.Span.Length, block.OwningSymbol.Kind)
            : null;
}

/// <summary>The silent blocks of a file.</summary>
internal sealed class FileBlocks
{
    private static long _uses;

    private readonly ConcurrentDictionary<BlockKey, ReadMembers[]> _blocks = new();

    /// <summary>Gets a number that is greater for files that were used later.</summary>
    public long LastUse { get; private set; } = Interlocked.Increment(ref _uses);

    public bool Contains(in BlockKey key)
    {
        LastUse = Interlocked.Increment(ref _uses);
        return _blocks.ContainsKey(key);
    }

    public void Add(in BlockKey key, ReadMembers[] reads) => _blocks[key] = reads;

    /// <summary>Returns the blocks that are still silent after edits.</summary>
    public FileBlocks After(FileKey file, IReadOnlyDictionary<FileKey, bool[]> changes)
    {
        var same = changes.TryGetValue(file, out var found) ? found : null;
        var next = new FileBlocks { LastUse = LastUse };
        foreach (var pair in _blocks)
        {
            if (same?[pair.Key.Member] is not false && Array.TrueForAll(pair.Value, read => read.AreSame(changes)))
                next._blocks[pair.Key] = pair.Value;
        }

        return next;
    }
}

/// <summary>An edited file: its new version, and whether each member is the same as before.</summary>
internal sealed record FileEdit(SyntaxTree After, bool[] IsSame);

/// <summary>Everything except the code of members that an analysis can depend on: the files of a project, its references and its options.</summary>
internal sealed class ProjectState
{
    /// <summary>As many edited files are kept in memory, so that the next edit of the same file can be compared with this one.</summary>
    private const int MaxKept = 4;

    private readonly CompilationOptions _options;
    private readonly WeakReference<MetadataReference>[] _references;
    private readonly WeakReference<SyntaxTree>[] _files;
    private readonly SyntaxTree[] _kept;

    public ProjectState(Compilation compilation)
        : this(compilation, [.. compilation.ExternalReferences.Select(static reference => new WeakReference<MetadataReference>(reference))], [.. compilation.SyntaxTrees.Select(static tree => new WeakReference<SyntaxTree>(tree))], [])
    {
    }

    private ProjectState(Compilation compilation, WeakReference<MetadataReference>[] references, WeakReference<SyntaxTree>[] files, SyntaxTree[] kept) =>
        (_options, _references, _files, _kept) = (Options(compilation), references, files, kept);

    /// <param name="edits">The edits, by the former versions of the files.</param>
    public ProjectState After(IReadOnlyDictionary<SyntaxTree, FileEdit> edits, Compilation compilation)
    {
        if (edits.Count == 0)
            return this;

        var files = Array.ConvertAll(_files, file => file.TryGetTarget(out var before) && edits.TryGetValue(before, out var edit) ? new WeakReference<SyntaxTree>(edit.After) : file);
        return new ProjectState(compilation, _references, files, [.. edits.Values.Select(static edit => edit.After).Concat(_kept.Where(kept => !edits.ContainsKey(kept))).Take(MaxKept)]);
    }

    /// <summary>Returns how a compilation differs, by the former versions of the files; <c>null</c> if more than the code of members differs, or that is not known.</summary>
    public IReadOnlyDictionary<SyntaxTree, FileEdit>? FindEdits(Compilation compilation)
    {
        if (!_options.Equals(Options(compilation)) || !AreSame(_references, compilation.ExternalReferences))
            return null;

        var edits = new Dictionary<SyntaxTree, FileEdit>();
        var index = 0;
        foreach (var file in compilation.SyntaxTrees)
        {
            if (index == _files.Length || !_files[index++].TryGetTarget(out var before))
                return null;
            if (before == file)
                continue;
            if (Edit(before, file) is not { } edit)
                return null;

            edits.Add(before, edit);
        }

        return index == _files.Length ? edits : null;
    }

    private static FileEdit? Edit(SyntaxTree before, SyntaxTree after) =>
        before.Options.Equals(after.Options)
        && string.Equals(before.FilePath, after.FilePath, StringComparison.Ordinal)
        && SyntaxFactory.AreEquivalent(before, after, topLevel: true)
        && TreeMembers.Of(before).SameIn(TreeMembers.Of(after)) is { } same
            ? new FileEdit(after, same)
            : null;

    private static bool AreSame(WeakReference<MetadataReference>[] before, IReadOnlyCollection<MetadataReference> after) =>
        before.Length == after.Count && before.Zip(after, static (old, reference) => old.TryGetTarget(out var same) && same == reference).All(static same => same);

    // The severity of rules does not change what they find.
    private static CompilationOptions Options(Compilation compilation) =>
        compilation.Options.WithSyntaxTreeOptionsProvider(null).WithSpecificDiagnosticOptions(null);
}
