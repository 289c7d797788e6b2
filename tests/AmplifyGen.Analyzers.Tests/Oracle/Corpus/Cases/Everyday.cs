// Marked builder programs: longer methods as applications contain them
// A line with //! must carry that diagnostic with exactly those members; a line with //~ may; every other line must carry none.

namespace EverydayCases;

public partial class Everyday
{
    // ---- Reads options, falls back to the environment, caches
    async Task<Req> from_options(AppOptions options, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(options);
        var b = Req.CreateBuilder().WithBackendEnvironmentName(options.Environment ?? "dev").WithResourceName("auth");
        if (_appId is null)
        {
            _appId = options.AppId ?? Environment.GetEnvironmentVariable("APP_ID");
            if (_appId is null)
            {
                _appId = await LoadAsync().WaitAsync(ct).ConfigureAwait(false);
            }
        }
        b.WithAppId(_appId);
        b.WithResourceConfig(c => c.WithService(Service.Cognito).WithAuthResources(AuthResources.UserPoolOnly).WithUserPoolConfigs(u => { }));
        return b.Build();
    }
    async Task<Req> from_options_half(AppOptions options, CancellationToken ct)
    {
        var b = Req.CreateBuilder().WithBackendEnvironmentName(options.Environment ?? "dev");
        var id = options.AppId ?? Environment.GetEnvironmentVariable("APP_ID");
        if (!string.IsNullOrEmpty(id))
            b.WithAppId(id).WithResourceName("auth-" + id);
        else if (options.AllowAnonymous)
            b.WithResourceName("auth");
        else
            throw new InvalidOperationException("No id.");
        await Task.Delay(1, ct);
        b.WithResourceConfig(FullCfg());
        return b.Build(); //! AMPG1002 AppId
    }
    // ---- Pages
    async Task<List<Req>> all_pages(HttpClient http, CancellationToken ct)
    {
        var found = new List<Req>();
        string? token = null;
        do
        {
            using var response = await http.GetAsync("/apps?token=" + token, ct);
            response.EnsureSuccessStatusCode();
            using var json = JsonDocument.Parse(await response.Content.ReadAsStringAsync(ct));
            foreach (var app in json.RootElement.GetProperty("apps").EnumerateArray())
            {
                if (!app.TryGetProperty("id", out var id) || id.GetString() is not { Length: > 0 } text)
                    continue;
                var b = NoId();
                b.WithAppId(text);
                if (app.TryGetProperty("env", out var env))
                    b.WithResourceName(env.GetString() ?? "r");
                found.Add(b.Build());
            }
            token = json.RootElement.TryGetProperty("next", out var next) ? next.GetString() : null;
        }
        while (token is not null);
        return found;
    }
    List<Req> parsed_lines(TextReader reader)
    {
        var found = new List<Req>();
        Req.Builder? current = null;
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('['))
            {
                if (current is not null) found.Add(current.Build()); //! AMPG1002 AppId
                current = NoId();
                continue;
            }
            var parts = line.Split('=', 2);
            if (current is null || parts.Length != 2)
                throw new FormatException(line);
            switch (parts[0].Trim())
            {
                case "id": current.WithAppId(parts[1]); break;
                case "name": current.WithResourceName(parts[1]); break;
                default: Log("unknown " + parts[0]); break;
            }
        }
        return found;
    }
    List<Req> parsed_lines_checked(TextReader reader)
    {
        var found = new List<Req>();
        Req.Builder? current = null;
        var hasId = false;
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('['))
            {
                if (current is not null && hasId) found.Add(current.Build());
                current = NoId();
                hasId = false;
                continue;
            }
            if (current is null) continue;
            if (line.StartsWith("id=", StringComparison.Ordinal))
            {
                current.WithAppId(line[3..]);
                hasId = true;
            }
        }
        if (current is not null && hasId) found.Add(current.Build());
        return found;
    }
    // ---- Retries
    async Task<Req?> with_retries(Func<CancellationToken, Task<string>> fetch, int attempts, CancellationToken ct)
    {
        var b = NoId();
        var watch = Stopwatch.StartNew();
        for (var attempt = 1; attempt <= attempts; attempt++)
        {
            ct.ThrowIfCancellationRequested();
            try
            {
                b.WithAppId(await fetch(ct));
                return b.Build();
            }
            catch (HttpRequestException e) when (attempt < attempts)
            {
                Log($"attempt {attempt} after {watch.Elapsed}: {e.Message}");
                await Task.Delay(TimeSpan.FromMilliseconds(100 * attempt), ct);
            }
        }
        return null;
    }
    async Task<Req> with_retries_half(Func<Task<string>> fetch)
    {
        var b = NoId();
        for (var delay = 10; delay < 1000; )
        {
            try { b.WithAppId(await fetch()); break; }
            catch (TimeoutException) { delay *= 2; await Task.Delay(delay); }
        }
        return b.Build(); //! AMPG1002 AppId
    }
    // ---- Dispatch
    Msg for_channel(Channel channel, string? text, bool html)
    {
        var b = Msg.CreateBuilder();
        switch (channel)
        {
            case Channel.Email when text is not null:
                b.WithEmailSettings(e => { e.WithEmailMessage(text); if (html) e.WithEmailSubject("html"); });
                goto case Channel.Email;
            case Channel.Email: b.WithDeliveryMethod(DeliveryMethod.Email); break;
            case Channel.Sms:
                b.WithDeliveryMethod(DeliveryMethod.Sms).WithSmsSettings(s => s.WithSmsMessage(text ?? "{####}"));
                break;
            default: throw new NotSupportedException(channel.ToString());
        }
        return b.Build();
    }
    Msg for_channel_half(Channel channel, string? text)
    {
        var b = channel switch
        {
            Channel.Email => Msg.CreateBuilder().WithDeliveryMethod(DeliveryMethod.Email),
            Channel.Sms when text is { Length: <= 140 } => Msg.CreateBuilder().WithDeliveryMethod(DeliveryMethod.Sms),
            _ => Msg.CreateBuilder(),
        };
        if (text is not null)
            b.WithSmsSettings(s => s.WithSmsMessage(text));
        return b.Build(); //! AMPG1002 DeliveryMethod
    }
    // ---- Arguments of a command line
    int command_line(string[] args)
    {
        if (args is not [var command, .. var rest]) { Console.Error.WriteLine("usage"); return 2; }
        var b = Req.CreateBuilder().WithResourceConfig(FullCfg()).WithResourceName(command);
        string? id = null, env = null;
        for (var i = 0; i < rest.Length; i++)
        {
            switch (rest[i])
            {
                case "--id" when i + 1 < rest.Length: id = rest[++i]; break;
                case "--env" when i + 1 < rest.Length: env = rest[++i]; break;
                case ['-', ..]: return 2;
                default: id ??= rest[i]; break;
            }
        }
        if (id is null || env is null) return 2;
        if (id is not null) b.WithAppId(id);
        if (env is not null) b.WithBackendEnvironmentName(env);
        Log(b.Build().AppId);
        return 0;
    }
    int command_line_half(string[] args)
    {
        var b = Req.CreateBuilder().WithResourceConfig(FullCfg()).WithResourceName("r");
        string? id = null, env = null;
        foreach (var arg in args)
        {
            if (arg.StartsWith("--env=", StringComparison.Ordinal)) env = arg[6..];
            else id = arg;
        }
        if (id is null && env is null) return 2;
        if (id is not null) b.WithAppId(id);
        if (env is not null) b.WithBackendEnvironmentName(env);
        Log(b.Build().AppId); //! AMPG1002 AppId,BackendEnvironmentName
        return 0;
    }
    // ---- Locks, caches, queues
    Msg cached(string key)
    {
        lock (_cache)
        {
            if (_cache.TryGetValue(key, out var known)) return known;
            var b = Msg.CreateBuilder();
            b.WithDeliveryMethod(key.Contains('@') ? DeliveryMethod.Email : DeliveryMethod.Sms);
            if (_cache.Count > 100) _cache.Clear();
            return _cache[key] = b.Build();
        }
    }
    async Task consume(System.Threading.Channels.Channel<string> channel, CancellationToken ct)
    {
        Req.Builder? batch = null;
        var size = 0;
        await foreach (var id in channel.Reader.ReadAllAsync(ct))
        {
            batch ??= NoId();
            batch.WithAppId(id);
            if (++size < 10) continue;
            Log(batch.Build().AppId);
            (batch, size) = (null, 0);
        }
        if (size > 0) Log(batch!.Build().AppId);
    }
    void grouped_by_length(IEnumerable<string> ids)
    {
        var groups = new Dictionary<int, Req.Builder>();
        foreach (var id in ids)
        {
            if (!groups.TryGetValue(id.Length, out var b)) groups[id.Length] = b = NoId();
            b.WithAppId(id);
        }
        foreach (var (length, b) in groups.OrderBy(g => g.Key)) Log($"{length}: {b.Build().AppId}");
    }
    Req? merge(Req? old, string? id, string? name)
    {
        if (old is null && id is null) return null;
        var b = old?.ToBuilder() ?? NoId();
        if (id is not null) b.WithAppId(id);
        if (!string.IsNullOrWhiteSpace(name)) b.WithResourceName(name.Trim());
        return b.Build();
    }
    Req? merge_half(Req? old, string? id, string? name)
    {
        if (old is null && name is null) return null;
        var b = old?.ToBuilder() ?? NoId();
        if (id is not null) b.WithAppId(id);
        return b.Build(); //! AMPG1002 AppId
    }

    private enum Channel { Email, Sms, Push }
    private sealed class AppOptions { public string? AppId { get; init; } public string? Environment { get; set; } public bool AllowAnonymous { get; init; } }
    private readonly Dictionary<string, Msg> _cache = [];
    private string? _appId;
}
