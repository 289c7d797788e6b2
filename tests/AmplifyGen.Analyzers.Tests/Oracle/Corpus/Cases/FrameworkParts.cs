// Marked builder programs: properties of one object of .NET, of which one may follow from another
// A line with //! must carry that diagnostic with exactly those members; a line with //~ may; every other line must carry none.

namespace FrameworkPartsCases;

public class FrameworkParts
{
    // ---- Properties that are computed from the same object
    void status_after_success(HttpResponseMessage r) { if (!r.IsSuccessStatusCode) return; var b = NoId(); if ((int)r.StatusCode < 300) b.WithAppId("x"); _ = b.Build(); }
    void success_after_status(HttpResponseMessage r) { if (r.StatusCode is not System.Net.HttpStatusCode.OK) return; var b = NoId(); if (r.IsSuccessStatusCode) b.WithAppId("x"); _ = b.Build(); }
    void status_or_failure(HttpResponseMessage r) { var b = NoId(); switch ((int)r.StatusCode) { case >= 200 and < 300: b.WithAppId("x"); break; case var _ when !r.IsSuccessStatusCode: b.WithAppId("n"); break; } _ = b.Build(); }
    void status_twice(HttpResponseMessage r) { var b = NoId(); if (r.StatusCode == System.Net.HttpStatusCode.OK) b.WithAppId("x"); else if (r.StatusCode == System.Net.HttpStatusCode.NotFound) return; _ = b.Build(); } //! AMPG1002 AppId
    void success_only(HttpResponseMessage r) { var b = NoId(); if (r.IsSuccessStatusCode) b.WithAppId("x"); _ = b.Build(); } //! AMPG1002 AppId
    void scheme_of_file(Uri u) { var b = NoId(); if (u.IsFile) b.WithAppId("f"); if (u.Scheme != Uri.UriSchemeFile) b.WithAppId("n"); _ = b.Build(); }
    void scheme_only(Uri u) { var b = NoId(); if (u.IsAbsoluteUri && u.Scheme == "https") b.WithAppId(u.Host); _ = b.Build(); } //! AMPG1002 AppId
    void kinds_of_type(Type t) { var b = NoId(); if (t.IsValueType) b.WithAppId("v"); if (t.IsClass || t.IsInterface) b.WithAppId("c"); _ = b.Build(); }
    void exception_of_failed_task(Task t) { var b = NoId(); if (t.IsFaulted) b.WithAppId("f"); if (t.Exception is null) b.WithAppId("n"); _ = b.Build(); }
    void captures_of_group(System.Text.RegularExpressions.Group g) { var b = NoId(); if (g.Success) b.WithAppId(g.Value); if (g.Captures.Count == 0) b.WithAppId("n"); _ = b.Build(); }
    void file_by_other_means(FileInfo f) { var b = NoId(); if (f.Exists) b.WithAppId("x"); if (!File.Exists(f.FullName)) b.WithAppId("n"); _ = b.Build(); }
    void inner_exceptions(AggregateException e) { var b = NoId(); if (e.InnerExceptions.Count > 0) b.WithAppId("x"); if (e.InnerException is null) b.WithAppId("n"); _ = b.Build(); }
    void inner_exception_and_type(Exception e) { var b = NoId(); if (e is HttpRequestException { StatusCode: not null }) b.WithAppId("h"); else if (e.InnerException is not null) b.WithAppId("i"); _ = b.Build(); } //! AMPG1002 AppId
    void end_of_reader(StreamReader r) { var b = NoId(); while (!r.EndOfStream) b.WithAppId(r.ReadLine() ?? ""); if (r.Peek() < 0) b.WithAppId("e"); _ = b.Build(); } //~ AMPG1005
    void property_of_json(JsonElement e) { var b = NoId(); if (e.ValueKind == JsonValueKind.Object) { if (e.TryGetProperty("id", out var p)) b.WithAppId(p.ToString()); } else b.WithAppId("n"); _ = b.Build(); } //! AMPG1002 AppId
    void keys_of_map(Dictionary<string, string> d) { var b = NoId(); if (d.ContainsKey("x")) b.WithAppId("f"); if (!d.Keys.Contains("x")) b.WithAppId("n"); _ = b.Build(); }
    void two_properties_of_json(JsonElement e) { var b = NoId(); if (e.TryGetProperty("id", out var id)) b.WithAppId(id.ToString()); else if (e.TryGetProperty("Id", out id)) b.WithAppId(id.ToString()); _ = b.Build(); } //! AMPG1002 AppId
    void scheme_of_created(string a) { var u = new Uri(a); var b = NoId(); if (u.Scheme == "https") b.WithAppId("x"); _ = b.Build(); } //! AMPG1002 AppId
    void year_of_created() { var d = new DateTime(2021, 1, 1); var b = NoId(); if (d.Year == 2021) b.WithAppId("x"); _ = b.Build(); }
    void own_properties(Person p) { var b = NoId(); if (p.First is not null) b.WithAppId("a"); else if (p.Last is not null) b.WithAppId("b"); _ = b.Build(); } //! AMPG1002 AppId
    private sealed record Person(string? First, string? Last);
    // ---- Parts of dates and times
    void year_and_date(DateTime d) { var b = NoId(); if (d.Year > 2020) b.WithAppId("s"); if (d < new DateTime(2021, 1, 1)) b.WithAppId("n"); _ = b.Build(); }
    void month_and_day_of_year(DateTime d) { var b = NoId(); if (d.Month >= 2) b.WithAppId("s"); if (d.DayOfYear <= 31) b.WithAppId("n"); _ = b.Build(); }
    void hour_and_minute(DateTime d) { var b = NoId(); if (d.Hour < 12) b.WithAppId("am"); else if (d.Minute > 30) b.WithAppId("pm"); _ = b.Build(); } //! AMPG1002 AppId
    void major_and_minor(Version v) { var b = NoId(); if (v.Major > 2) b.WithAppId("x"); else if (v.Major == 2 && v.Minor > 1) b.WithAppId("y"); _ = b.Build(); } //! AMPG1002 AppId
    void ticks_and_zero(TimeSpan t) { var b = NoId(); if (t > TimeSpan.Zero) b.WithAppId("1"); if (t.Ticks <= 0) b.WithAppId("2"); _ = b.Build(); }
    void ticks_and_default(DateTime d) { var b = NoId(); if (d == default) b.WithAppId("1"); if (d.Ticks != 0) b.WithAppId("2"); _ = b.Build(); }
    void above_zero(TimeSpan t) { var b = NoId(); if (t > TimeSpan.Zero) b.WithAppId("x"); _ = b.Build(); } //! AMPG1002 AppId
    void minimum(DateTime d) { var b = NoId(); if (d == DateTime.MinValue) b.WithAppId("1"); if (d > DateTime.MinValue) b.WithAppId("2"); _ = b.Build(); }
    void maximum(DateTimeOffset d) { var b = NoId(); if (d >= DateTimeOffset.MaxValue) b.WithAppId("1"); else if (d != DateTimeOffset.MaxValue) b.WithAppId("2"); _ = b.Build(); }
    void yesterday() { var d = DateTime.UtcNow.AddDays(-1); var b = NoId(); if (d < DateTime.UtcNow) b.WithAppId("1"); _ = b.Build(); }
    void expired(DateTime at) { var b = NoId(); if (at < DateTime.UtcNow) b.WithAppId("x"); _ = b.Build(); } //! AMPG1002 AppId
    void polled_until(TimeSpan limit) { var b = NoId(); var until = DateTime.UtcNow + limit; while (DateTime.UtcNow < until) { if (Flip()) { b.WithAppId("x"); break; } } _ = b.Build(); } //! AMPG1002 AppId
    // ---- Tasks that have ended, and objects that .NET creates
    async Task awaited_field() { _pending ??= LoadAsync(); var id = await _pending; var b = NoId(); if (_pending.IsCompletedSuccessfully) b.WithAppId(id); _ = b.Build(); }
    async Task awaited_together(Task<string> x, Task<string> y) { await Task.WhenAll(x, y); var b = NoId(); if (x.IsCompletedSuccessfully) b.WithAppId(x.Result); _ = b.Build(); }
    async Task awaited_in_try(Task<string> x) { try { await x; } catch (Exception) { } var b = NoId(); if (x.IsCompleted) b.WithAppId("x"); _ = b.Build(); }
    async Task first_of_two(Task<string> t) { var b = NoId(); if (await Task.WhenAny(t, Task.Delay(10)) == t) b.WithAppId(await t); _ = b.Build(); } //! AMPG1002 AppId
    void not_awaited(Task<string> t) { var b = NoId(); if (t.IsFaulted) Log("x"); else if (t.IsCompletedSuccessfully) b.WithAppId(t.Result); _ = b.Build(); } //! AMPG1002 AppId
    void token_without_source() { var b = NoId(); if (!CancellationToken.None.IsCancellationRequested) b.WithAppId("x"); _ = b.Build(); }
    void watch_that_runs() { var w = Stopwatch.StartNew(); var b = NoId(); if (w.IsRunning) b.WithAppId("1"); _ = b.Build(); }
    void parsed_version() { var v = Version.Parse("2.0"); var b = NoId(); if (v.Major == 2) b.WithAppId("x"); _ = b.Build(); }
    void parsed_version_of_caller(string s) { var v = Version.Parse(s); var b = NoId(); if (v.Major == 2) b.WithAppId("x"); _ = b.Build(); } //! AMPG1002 AppId
    void created_channel() { var c = Channel.CreateUnbounded<string>(); c.Writer.TryWrite("x"); var b = NoId(); if (c.Reader.TryRead(out var x)) b.WithAppId(x); _ = b.Build(); }
    void created_request() { var m = new HttpRequestMessage(HttpMethod.Get, "/"); var b = NoId(); if (m.Method == HttpMethod.Get) b.WithAppId("x"); _ = b.Build(); }
    void set_item_of_immutable(ImmutableDictionary<string, string> d) { d = d.SetItem("a", "x"); var b = NoId(); if (d.TryGetValue("a", out var v)) b.WithAppId(v); _ = b.Build(); }
    void cleared_immutable(ImmutableList<string> l) { l = l.Clear(); var b = NoId(); if (l.IsEmpty) b.WithAppId("x"); _ = b.Build(); }
    // ---- Types
    void type_argument_twice<T>() { var b = NoId(); if (typeof(T) == typeof(int)) b.WithAppId("i"); else if (typeof(T) != typeof(int)) b.WithAppId("x"); _ = b.Build(); }
    void type_argument_half<T>() { var b = NoId(); if (typeof(T) == typeof(int)) b.WithAppId("i"); _ = b.Build(); } //! AMPG1002 AppId
    void type_argument_of_helper() { var b = NoId(); SetFor<int>(b); _ = b.Build(); }
    void type_argument_of_helper_other() { var b = NoId(); SetFor<long>(b); _ = b.Build(); } //~ AMPG1001 //~ AMPG1002
    void known_type() { var b = NoId(); if (typeof(string).IsClass) b.WithAppId("x"); _ = b.Build(); }
    static void SetFor<T>(Req.Builder b) { if (typeof(T) == typeof(int)) b.WithAppId("int"); else if (typeof(T) == typeof(string)) b.WithAppId("string"); }
    private Task<string>? _pending;
}
