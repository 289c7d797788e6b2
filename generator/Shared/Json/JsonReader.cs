namespace AmplifyGen.Generator.Json;

/// <summary>
/// Reads RFC 8259 text strictly, every value with its span. Its rules decide whether it rejects duplicate names in an object and text that
/// is not valid Unicode (an unpaired surrogate), and the maximum depth.
/// </summary>
internal sealed partial class JsonReader
{
    private const char ByteOrderMark = '\uFEFF';

    private readonly string _text;
    private readonly JsonRules _rules;
    private readonly CancellationToken _token;
    private readonly JsonNameTable _names = new();

    // Containers collect their content here, above that of the containers around them, so they need no separate lists.
    private readonly List<JsonMember> _members = [];
    private readonly List<JsonValue> _items = [];

    private int _position;
    private JsonFault? _fault;

    private JsonReader(string text, JsonRules rules, CancellationToken token)
    {
        _text = text;
        _rules = rules;
        _token = token;
    }

    public static JsonReadResult Read(string text, CancellationToken token) => Read(text, JsonRules.Spec, token);

    public static JsonReadResult Read(string text, JsonRules rules, CancellationToken token) => new JsonReader(text, rules, token).ReadDocument();

    private JsonReadResult ReadDocument()
    {
        if (_text.Length > 0 && _text[0] == ByteOrderMark)
            _position = 1;

        SkipWhiteSpace();
        var root = ReadValue(depth: 0);
        if (root is not null)
        {
            SkipWhiteSpace();
            if (_position < _text.Length)
                Fail("expected the end of the text after the top value");
        }

        return _fault is null ? new JsonReadResult.Success(root!) : new JsonReadResult.Failure(_fault);
    }

    private JsonValue? ReadValue(int depth)
    {
        _token.ThrowIfCancellationRequested();
        switch (Current)
        {
            case '{':
                return CanNest(depth) ? ReadObject(depth + 1) : null;
            case '[':
                return CanNest(depth) ? ReadArray(depth + 1) : null;
            case '"':
                return ReadString();
            case '-' or (>= '0' and <= '9'):
                return ReadNumber();
            case 't' when TryReadWord("true", out var span):
                return new JsonBoolean(value: true, span);
            case 'f' when TryReadWord("false", out var span):
                return new JsonBoolean(value: false, span);
            case 'n' when TryReadWord("null", out var span):
                return new JsonNull(span);
            default:
                return FailAt<JsonValue>("expected a value");
        }
    }

    private bool CanNest(int depth)
    {
        if (depth < _rules.MaxDepth)
            return true;

        Fail(new JsonSpan(_position, 1), $"expected at most {_rules.MaxDepth} levels of nesting but found one more");
        return false;
    }

    private JsonObject? ReadObject(int depth)
    {
        var start = _position++;
        var first = _members.Count;
        SkipWhiteSpace();
        if (Current == '}')
            return EndObject(start, first);

        while (true)
        {
            if (ReadMember(depth) is not { } member)
                return null;

            _members.Add(member);
            SkipWhiteSpace();
            switch (Current)
            {
                case ',':
                    _position++;
                    SkipWhiteSpace();
                    break;
                case '}':
                    return EndObject(start, first);
                default:
                    return FailAt<JsonObject>("expected ',' or '}' after a member");
            }
        }
    }

    private JsonMember? ReadMember(int depth)
    {
        if (Current != '"')
            return FailAt<JsonMember>("expected a member name in double quotes");

        if (ReadName(out var nameSpan) is not { } name)
            return null;

        SkipWhiteSpace();
        if (Current != ':')
            return FailAt<JsonMember>("expected ':' after a member name");

        _position++;
        SkipWhiteSpace();
        return ReadValue(depth) is { } value ? new JsonMember(name, nameSpan, value) : null;
    }

    private JsonObject? EndObject(int start, int first)
    {
        _position++;
        var members = TakeFrom(_members, first);
        var span = new JsonSpan(start, _position - start);
        if (_rules.TakesRepeatedNames)
            return JsonObject.Of(span, members);

        var result = JsonObject.TryCreate(members, span, out var duplicate);
        if (duplicate is not null)
            Fail(duplicate.NameSpan, "expected each member name once but found it again");

        return result;
    }

    private JsonArray? ReadArray(int depth)
    {
        var start = _position++;
        var first = _items.Count;
        SkipWhiteSpace();
        if (Current == ']')
            return EndArray(start, first);

        while (true)
        {
            if (ReadValue(depth) is not { } item)
                return null;

            _items.Add(item);
            SkipWhiteSpace();
            switch (Current)
            {
                case ',':
                    _position++;
                    SkipWhiteSpace();
                    break;
                case ']':
                    return EndArray(start, first);
                default:
                    return FailAt<JsonArray>("expected ',' or ']' after an array element");
            }
        }
    }

    private JsonArray EndArray(int start, int first)
    {
        _position++;
        return new JsonArray(TakeFrom(_items, first), new JsonSpan(start, _position - start));
    }

    private static T[] TakeFrom<T>(List<T> list, int first)
    {
        if (list.Count == first)
            return [];

        var taken = new T[list.Count - first];
        list.CopyTo(first, taken, 0, taken.Length);
        list.RemoveRange(first, taken.Length);
        return taken;
    }
}
