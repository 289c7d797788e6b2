namespace AmplifyGen.Client;

/// <summary>Builds the headers of the canonical request: lower-case names, sorted, with folded values.</summary>
/// <remarks>One instance is kept per thread. Do not use it after it is disposed.</remarks>
internal sealed class CanonicalHeaders : IDisposable
{
    [ThreadStatic]
    private static CanonicalHeaders? _kept;

    private SignedHeader[] _headers = new SignedHeader[16];
    private int _count;
    private bool _hasHost;
    private bool _isSorted;

    private CanonicalHeaders()
    {
    }

    public static CanonicalHeaders Rent()
    {
        var headers = _kept ?? new CanonicalHeaders();
        _kept = null;
        return headers;
    }

    /// <summary>Adds a header, unless it is never signed. Headers with the same name are joined with commas, in the order in which they were added.</summary>
    public void Add(string name, string value)
    {
        SigningChecks.HeaderName(name);
        if (!HeaderNames.IsSigned(name))
            return;

        if (_count == _headers.Length)
            Array.Resize(ref _headers, _count * 2);

        _hasHost |= name.Equals(HeaderNames.Host, StringComparison.OrdinalIgnoreCase);
        _isSorted = false;
        _headers[_count] = new SignedHeader(name, value, _count);
        _count++;
    }

    /// <summary>Adds the headers of a message as <see cref="HttpClient"/> sends them: several values on one line, between the separators of that header.</summary>
    public void Add(HttpRequestMessage message, Uri uri)
    {
        foreach (var (name, values) in message.Headers.NonValidated)
            Add(name, values.ToString());

        if (message.Content is { } content)
            Add(content, hasLength: message.Headers.TransferEncodingChunked != true);

        AddHost(uri);
    }

    /// <summary>Adds the host, unless a header sets another one.</summary>
    public void AddHost(Uri uri, string prefix = "")
    {
        if (!_hasHost)
            Add(HeaderNames.Host, UriParts.Host(uri, prefix));
    }

    /// <summary>Appends one line for each header.</summary>
    public void AppendLines(SigningBuffer buffer)
    {
        var headers = Sorted();
        for (var i = 0; i < headers.Length; i++)
        {
            if (i > 0 && IsRepeated(i))
            {
                buffer.Append((byte)',');
            }
            else
            {
                if (i > 0)
                    buffer.Append((byte)'\n');
                buffer.AppendLowerCase(headers[i].Name);
                buffer.Append((byte)':');
            }

            FoldedValue.Append(buffer, headers[i]);
        }

        buffer.Append((byte)'\n');
    }

    /// <summary>Appends the names, separated by semicolons.</summary>
    public void AppendNames(SigningBuffer buffer)
    {
        var headers = Sorted();
        for (var i = 0; i < headers.Length; i++)
        {
            if (i > 0 && IsRepeated(i))
                continue;

            if (i > 0)
                buffer.Append((byte)';');
            buffer.AppendLowerCase(headers[i].Name);
        }
    }

    /// <summary>Clears the headers, which may contain secrets, and keeps the memory.</summary>
    public void Dispose()
    {
        _headers.AsSpan(0, _count).Clear();
        _count = 0;
        _hasHost = false;
        _kept = this;
    }

    private void Add(HttpContent content, bool hasLength)
    {
        foreach (var (name, values) in content.Headers.NonValidated)
        {
            // Content-Length is not sent if the body uses the chunked encoding of HTTP.
            if (hasLength || !name.Equals(HeaderNames.ContentLength, StringComparison.OrdinalIgnoreCase))
                Add(name, values.ToString());
        }
    }

    private ReadOnlySpan<SignedHeader> Sorted()
    {
        if (!_isSorted)
            _headers.AsSpan(0, _count).Sort(SignedHeader.Compare);

        _isSorted = true;
        return _headers.AsSpan(0, _count);
    }

    private bool IsRepeated(int index) => _headers[index].Name.Equals(_headers[index - 1].Name, StringComparison.OrdinalIgnoreCase);
}
