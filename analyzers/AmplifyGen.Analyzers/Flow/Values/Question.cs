using AmplifyGen.Analyzers.Flow.Calls;
using AmplifyGen.Analyzers.Flow.States;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmplifyGen.Analyzers.Flow.Values;

/// <summary>A call that tests an object, such as <c>text.StartsWith("a")</c> or <c>map.ContainsKey("a")</c>.</summary>
/// <param name="Asked">The object.</param>
internal readonly record struct Question(IMethodSymbol Method, Value Asked, Value[] Arguments)
{
    /// <summary>Determines whether a fact does not influence the answer of a test, although both are about the same object.</summary>
    public static bool AreIndependent(Test test, bool outcome, Test known, bool answer)
    {
        // The number of elements does not follow from the existence of the collection.
        if (known is NullTest && !answer && IsCountOf(known.Operand, test.Operand))
            return true;

        // A promise of a type neither influences a test nor depends on one.
        if (IsPromised(known, answer) || IsPromised(test, outcome))
            return true;
        // A predicate can leave none of many elements, as of few, and a text that is not empty can be blank.
        if ((IsFiltered(test) && SaysNotEmpty(known, answer)) || (IsFiltered(known) && SaysNotEmpty(test, outcome)) || (IsBlank(test) is { } text && SaysNotEmpty(known, answer) && known.Operand is Term { Operand: var length } && length.Equals(text)))
            return true;
        if ((IsParsed(test.Operand) && SaysNotEmpty(known, answer)) || (IsParsed(known.Operand) && SaysNotEmpty(test, outcome)))
            return true;
        if (AreOfOtherBits(test.Operand, known.Operand) || AreOtherFields(test.Operand, known.Operand) || Of(test) is { Method: { Name: "TryGetProperty", ContainingType.Name: "JsonElement" } })
            return true;
        if (Of(test) is not { } question)
            return test is NullTest && !outcome && Of(known) is { } asked && asked.Asked.Equals(test.Operand);

        // An object that is tested exists.
        if (known is NullTest && !answer && known.Operand.Equals(question.Asked))
            return true;

        // A text that is not empty can start with anything.
        if (question.IsAboutText && known.Operand is Term { Kind: TermKind.Length, Operand: var measured } && measured.Equals(question.Asked))
            return Comparison.Equal(known.Operand, new Constant(0)) is Test isEmpty && isEmpty.Equals(known) && !answer;

        return Of(known) is { } other && AreIndependent(question, outcome, other, answer);
    }

    private static bool IsCountOf(Value collection, Value count) => count switch
    {
        Term { Kind: TermKind.Length, Operand: var measured } => measured.Equals(collection),
        Symbol { Origin: Place { Kind: PlaceKind.Count, Receiver: { } counted } } => counted.Equals(collection),
        Symbol { IsCount: true, Sources: var sources } => sources.Contains(collection),
        _ => false,
    };

    /// <summary>Determines whether two values are different bits of the same number.</summary>
    private static bool AreOfOtherBits(Value value, Value other) =>
        BitsOf(value) is var (number, mask) && BitsOf(other) is var (otherNumber, otherMask) && number.Equals(otherNumber) && (mask & otherMask) == 0;

    /// <summary>Determines whether two values are different fields of the same date, time or version, such as its hour and its minute.</summary>
    private static bool AreOtherFields(Value value, Value other) =>
        value is Term { Kind: TermKind.Member, Member: IPropertySymbol first, Operand: var date }
        && other is Term { Kind: TermKind.Member, Member: IPropertySymbol second, Operand: var otherDate }
        && date.Equals(otherDate)
        && PartRanges.IsField(first)
        && PartRanges.IsField(second)
        && !SymbolEqualityComparer.Default.Equals(first, second);

    /// <summary>Determines whether a value was parsed, or created, by .NET. The text was not empty, which says nothing else about the value.</summary>
    private static bool IsParsed(Value value) => value switch
    {
        Symbol { Origin: IObjectCreationOperation { Type: INamedTypeSymbol type } } => Framework.IsImmutable(type),
        Term { Kind: TermKind.Member, Operand: var whole } => IsParsed(whole),
        Symbol { Origin: IInvocationOperation { TargetMethod.Name: var name } } => name.StartsWith("Parse", StringComparison.Ordinal),
        Symbol { Origin: Place { Receiver: { } owner } } => IsParsed(owner),
        Symbol { Origin: Place { Member: IMethodSymbol { Name: var name } } } => name.StartsWith("Parse", StringComparison.Ordinal),
        _ => false,
    };

    private static (Value Number, long Mask)? BitsOf(Value value) =>
        value is Term { Kind: TermKind.Application, Member: null, Operands: [Constant { Content: Ranges.And }, var number, Constant { Number: >= 0 and <= long.MaxValue and var mask }] } ? (number, (long)mask) : null;

    private static bool IsPromised(Test test, bool outcome) => test is NullTest && !outcome && test.Operand.IsPromisedNotNull;

    /// <summary>Determines whether a test is about the number of elements that satisfy a predicate.</summary>
    private static bool IsFiltered(Test test) => test.Operand is Symbol { IsCount: true, IsPart: false, Sources.Length: > 0 };

    private static bool SaysNotEmpty(Test test, bool outcome) =>
        !outcome
        && test.Operand is Term { Kind: TermKind.Length } or Symbol { IsCount: true, Sources: [] or [_], IsPart: true }
        && test is BelowTest or EqualTest { Constant.Number: 0 };

    /// <summary>Returns the text whose content a test compares with white space.</summary>
    private static Value? IsBlank(Test test) =>
        test is EqualTest { Constant.Content: true, Operand: Term { Kind: TermKind.Application, Member: IMethodSymbol { Name: nameof(string.IsNullOrWhiteSpace) }, Operands: [var text] } } ? text : null;

    private bool IsAboutText =>
        Method is { ContainingType.SpecialType: SpecialType.System_String, Name: "StartsWith" or "EndsWith" or "Contains" } && Arguments is [Constant { Content: char or string { Length: > 0 } }, ..];

    /// <summary>Gets the key that a dictionary is searched for.</summary>
    private string? Key =>
        Method is { Name: "ContainsKey" or "TryGetValue", ContainingType.Name: var type } && type.IndexOf("Dictionary", StringComparison.Ordinal) >= 0 && Arguments is [Constant { Content: string key }, ..] ? key : null;

    private bool IsAboutFlag => Method is { Name: nameof(Enum.HasFlag), ContainingType.SpecialType: SpecialType.System_Enum };

    /// <summary>Determines whether one question does not influence another with other constants. A positive answer can: a text has only one start.</summary>
    private static bool AreIndependent(Question question, bool outcome, Question other, bool answer) =>
        question.Asked.Equals(other.Asked)
        && (AreOfOtherKeys(question, other) || AreOfOtherConstants(question, outcome, other, answer));

    /// <summary>Determines whether a dictionary is searched for two keys that are not equal for any comparer.</summary>
    private static bool AreOfOtherKeys(Question question, Question other) =>
        question.Key is { } key && other.Key is { } otherKey && !string.Equals(key, otherKey, StringComparison.OrdinalIgnoreCase);

    private static bool AreOfOtherConstants(Question question, bool outcome, Question other, bool answer) =>
        Array.TrueForAll(question.Arguments, static argument => argument is Constant)
        && Array.TrueForAll(other.Arguments, static argument => argument is Constant)
        && !question.Arguments.SequenceEqual(other.Arguments)
        && (SymbolEqualityComparer.Default.Equals(question.Method, other.Method) ? question.IsAboutFlag || (!outcome && !answer) : question.IsAboutText && other.IsAboutText && !outcome && !answer);

    private static Question? Of(Test test) => test switch
    {
        not EqualTest { Constant.Content: true } => null,
        { Operand: Term { Kind: TermKind.Application, Member: IMethodSymbol { IsStatic: false } method, Operands: [var asked, ..] and var operands } } => new Question(method, asked, [.. operands.Skip(1)]),
        { Operand: Symbol { Origin: Place { Kind: PlaceKind.Answer, Receiver: { } asked, Member: IMethodSymbol method, Arguments: var arguments } } } => new Question(method, asked, [.. arguments.Where(static argument => !argument.IsNothing)]),
        _ => null,
    };
}
