// Marked builder programs: what leads from a try to its handlers
// A line with //! must carry that diagnostic with exactly those members; a line with //~ may; every other line must carry none.

namespace ExceptionEdgesCases;

public partial class ExceptionEdges
{
    // ---- What cannot throw
    void set_first() { var b = NoId(); try { b.WithAppId("x"); Log(Read()); } catch (IOException) { Log("io"); } _ = b.Build(); }
    void set_last() { var b = NoId(); try { Log(Read()); b.WithAppId("x"); } catch (IOException) { Log("io"); } _ = b.Build(); } //! AMPG1002 AppId
    void locals_first(string id) { var b = NoId(); try { var copy = id; var n = 3; b.WithAppId(copy); Log(Read()); } catch { } _ = b.Build(); }
    void counter_first(string id) { var b = NoId(); var tries = 0; try { tries++; b.WithAppId(id); Log(Read()); } catch { } _ = b.Build(); }
    void flag_first() { var b = NoId(); var started = false; try { started = true; b.WithAppId("x"); Log(Read()); } catch (IOException) when (started) { } _ = b.Build(); }
    void nested_try_first() { var b = NoId(); try { try { b.WithAppId("x"); Log(Read()); } finally { Log("f"); } } catch (IOException) { } _ = b.Build(); }
    void enum_value_first() { var b = Msg.CreateBuilder(); try { b.WithDeliveryMethod(DeliveryMethod.Sms); Log(Read()); } catch (Exception e) when (e is IOException or TimeoutException) { } _ = b.Build(); }
    void conditional_first(bool x) { var b = Msg.CreateBuilder(); try { b.WithDeliveryMethod(x ? DeliveryMethod.Sms : DeliveryMethod.Email); Log(Read()); } catch (IOException) { } _ = b.Build(); }
    void if_first(bool x) { var b = Msg.CreateBuilder(); try { if (x) b.WithDeliveryMethod(DeliveryMethod.Sms); else b.WithDeliveryMethod(DeliveryMethod.Email); Log(Read()); } catch (IOException) { } _ = b.Build(); }
    void chain_first() { Req.Builder b; try { b = Req.CreateBuilder().WithAppId("a").WithResourceName("r"); Log(Read()); } catch (IOException) { return; } b.WithBackendEnvironmentName("dev").WithResourceConfig(FullCfg()); _ = b.Build(); }
    void constant_text_first() { const string Id = "x"; var b = NoId(); try { b.WithAppId(Id + "-1"); Log(Read()); } catch (IOException) { } _ = b.Build(); }
    void name_of_first(string id) { var b = NoId(); try { b.WithAppId(nameof(id)); Log(Read()); } catch (IOException) { } _ = b.Build(); }
    void nothing_but_set() { var b = NoId(); try { b.WithAppId("x"); } catch (Exception) { Log("never"); } _ = b.Build(); }
    async Task await_after_set() { var b = NoId(); try { b.WithAppId("x"); await Task.Delay(5); } catch (TaskCanceledException) { } _ = b.Build(); }
    async Task await_before_set(CancellationToken ct) { var b = NoId(); try { await Task.Delay(5, ct); b.WithAppId("x"); } catch (OperationCanceledException) { } _ = b.Build(); } //! AMPG1002 AppId
    async Task await_value(CancellationToken ct) { var b = NoId(); try { b.WithAppId(await LoadAsync().WaitAsync(ct)); } catch (OperationCanceledException) { } _ = b.Build(); } //! AMPG1002 AppId
    async Task await_value_fallback(CancellationToken ct) { var b = NoId(); try { b.WithAppId(await LoadAsync().WaitAsync(ct)); } catch (OperationCanceledException) { b.WithAppId("late"); } _ = b.Build(); }
    // ---- What can throw
    void parsed(string text) { var b = NoId(); try { b.WithAppId(int.Parse(text).ToString()); } catch (FormatException) { } _ = b.Build(); } //! AMPG1002 AppId
    void parsed_other_handler(string text) { var b = NoId(); try { b.WithAppId(int.Parse(text).ToString()); } catch (IOException) { } _ = b.Build(); }
    void parsed_fallback(string text) { var b = NoId(); try { b.WithAppId(int.Parse(text).ToString()); } catch (Exception e) when (e is FormatException or OverflowException) { b.WithAppId("0"); } _ = b.Build(); }
    void indexed(string[] ids) { var b = NoId(); try { b.WithAppId(ids[0]); } catch (IndexOutOfRangeException) { } _ = b.Build(); } //! AMPG1002 AppId
    void indexed_other_handler(string[] ids) { var b = NoId(); try { b.WithAppId(ids[0]); } catch (FileNotFoundException) { } _ = b.Build(); }
    void looked_up(Dictionary<string, string> map) { var b = NoId(); try { b.WithAppId(map["id"]); } catch (KeyNotFoundException) { b.WithAppId("none"); } _ = b.Build(); }
    void looked_up_lost(Dictionary<string, string> map) { var b = NoId(); try { b.WithAppId(map["id"]); } catch (KeyNotFoundException) { Log("none"); } _ = b.Build(); } //! AMPG1002 AppId
    void divided(int n, int d) { var b = NoId(); try { b.WithAppId((n / d).ToString()); } catch (DivideByZeroException) { } _ = b.Build(); } //! AMPG1002 AppId
    void divided_by_constant(int n) { var b = NoId(); try { b.WithAppId((n / 2).ToString()); } catch (DivideByZeroException) { } _ = b.Build(); }
    void cast(object o) { var b = NoId(); try { b.WithAppId((string)o); } catch (InvalidCastException) { } _ = b.Build(); } //! AMPG1002 AppId
    void checked_sum(int n) { var b = NoId(); try { var m = checked(n + 1); b.WithAppId("x"); } catch (OverflowException) { } _ = b.Build(); } //! AMPG1002 AppId
    void unchecked_sum(int n) { var b = NoId(); try { var m = unchecked(n + 1); b.WithAppId("x"); } catch (OverflowException) { } _ = b.Build(); }
    void single(IEnumerable<string> ids) { var b = NoId(); try { b.WithAppId(ids.Single()); } catch (InvalidOperationException) { } _ = b.Build(); } //! AMPG1002 AppId
    void thrown_here(bool x) { var b = NoId(); try { if (x) throw new InvalidOperationException(); b.WithAppId("x"); } catch (InvalidOperationException) { } _ = b.Build(); } //! AMPG1002 AppId
    void thrown_here_other_type(bool x) { var b = NoId(); try { if (x) throw new InvalidOperationException(); b.WithAppId("x"); } catch (IOException) { } _ = b.Build(); }
    void thrown_here_base_type(bool x) { var b = NoId(); try { if (x) throw new FileNotFoundException(); b.WithAppId("x"); } catch (IOException) { } _ = b.Build(); } //! AMPG1002 AppId
    void thrown_after_set(bool x) { var b = NoId(); try { b.WithAppId("x"); if (x) throw new InvalidOperationException(); } catch (InvalidOperationException) { } _ = b.Build(); }
    void thrown_by_coalesce(string? id) { var b = NoId(); try { b.WithAppId(id ?? throw new ArgumentException("id")); } catch (ArgumentException) { b.WithAppId("none"); } _ = b.Build(); }
    void thrown_by_coalesce_lost(string? id) { var b = NoId(); try { b.WithAppId(id ?? throw new ArgumentException("id")); } catch (ArgumentException) { } _ = b.Build(); } //! AMPG1002 AppId
    // ---- Handlers
    void handler_returns() { var b = NoId(); try { b.WithAppId(Read()); } catch (IOException e) { Log(e.Message); return; } _ = b.Build(); }
    void handler_rethrows() { var b = NoId(); try { b.WithAppId(Read()); } catch (IOException) { Log("x"); throw; } _ = b.Build(); }
    void handler_wraps() { var b = NoId(); try { b.WithAppId(Read()); } catch (Exception e) { throw new InvalidOperationException("wrapped", e); } _ = b.Build(); }
    void handler_captured() { var b = NoId(); try { b.WithAppId(Read()); } catch (Exception e) { ExceptionDispatchInfo.Capture(e).Throw(); } _ = b.Build(); }
    void handler_rethrows_some() { var b = NoId(); try { b.WithAppId(Read()); } catch (IOException e) { if (e is FileNotFoundException) throw; } _ = b.Build(); } //! AMPG1002 AppId
    void handler_sets() { var b = NoId(); try { b.WithAppId(Read()); } catch (FileNotFoundException) { b.WithAppId("1"); } catch (IOException) { b.WithAppId("2"); } _ = b.Build(); }
    void one_handler_forgets() { var b = NoId(); try { b.WithAppId(Read()); } catch (FileNotFoundException) { b.WithAppId("1"); } catch (IOException) { Log("2"); } _ = b.Build(); } //! AMPG1002 AppId
    void first_handler_catches_all() { var b = NoId(); try { b.WithAppId(Read()); } catch (Exception e) when (e.Message.Length >= 0) { b.WithAppId("x"); } _ = b.Build(); }
    void filter_true_first() { var b = NoId(); try { b.WithAppId(Read()); } catch (IOException) when (true) { b.WithAppId("x"); } catch (Exception) { throw; } _ = b.Build(); }
    void handler_flag() { var b = NoId(); var failed = false; try { b.WithAppId(Read()); } catch (IOException) { failed = true; } if (failed) b.WithAppId("x"); _ = b.Build(); }
    void handler_flag_wrong() { var b = NoId(); var failed = false; try { b.WithAppId(Read()); } catch (IOException) { failed = true; } if (!failed) b.WithAppId("x"); _ = b.Build(); } //! AMPG1002 AppId
    void handler_keeps_exception() { var b = NoId(); Exception? error = null; try { b.WithAppId(Read()); } catch (IOException e) { error = e; } if (error is not null) throw new InvalidOperationException("failed", error); _ = b.Build(); }
    void handler_keeps_exception_ignored() { var b = NoId(); Exception? error = null; try { b.WithAppId(Read()); } catch (IOException e) { error = e; } if (error is not null) Log(error.Message); _ = b.Build(); } //! AMPG1002 AppId
    void success_flag() { var b = NoId(); var ok = false; try { b.WithAppId(Read()); ok = true; } catch (IOException) { } if (!ok) return; _ = b.Build(); }
    void success_flag_too_early() { var b = NoId(); var ok = false; try { ok = true; b.WithAppId(Read()); } catch (IOException) { } if (!ok) return; _ = b.Build(); } //! AMPG1002 AppId
    void value_read_in_try() { var b = NoId(); string? id = null; try { id = Read(); } catch (IOException) { } b.WithAppId(id ?? "none"); _ = b.Build(); }
    void value_read_in_try_lost() { var b = NoId(); string? id = null; try { id = Read(); } catch (IOException) { } if (id is not null) b.WithAppId(id); _ = b.Build(); } //! AMPG1002 AppId
    void filter_takes_type() { var b = NoId(); try { try { b.WithAppId(Read()); } catch (Exception e) when (e is IOException or TimeoutException) { b.WithAppId("x"); } } catch (IOException) { } _ = b.Build(); }
    void filter_takes_one_of_two() { var b = NoId(); try { b.WithAppId(Read()); } catch (Exception e) when (e is IOException) { b.WithAppId("x"); } catch (IOException) { } _ = b.Build(); }
    void filter_leaves_others() { var b = NoId(); try { b.WithAppId(Read()); } catch (Exception e) when (e is TimeoutException) { b.WithAppId("x"); } catch (IOException) { } _ = b.Build(); } //! AMPG1002 AppId
    void filter_that_refuses(int n) { var b = NoId(); try { if (n > 0) throw new IOException(); b.WithAppId("x"); } catch (Exception e) when (e is TimeoutException) { b.WithAppId("y"); } catch (IOException) { } _ = b.Build(); } //! AMPG1002 AppId
    void filter_asks_more(bool x) { var b = NoId(); try { b.WithAppId(Read()); } catch (Exception e) when (e is IOException && x) { b.WithAppId("y"); } catch (IOException) { } _ = b.Build(); } //! AMPG1002 AppId
    void empty_stream() { var b = NoId(); try { using var s = new MemoryStream(); b.WithAppId("x"); } catch (Exception) { } _ = b.Build(); }
    void empty_text() { var b = NoId(); try { var s = new StringBuilder(); b.WithAppId("x"); Log(s.ToString()); } catch (Exception) { } _ = b.Build(); }
    void opened_file(string path) { var b = NoId(); try { using var s = new FileStream(path, FileMode.Open); b.WithAppId("x"); } catch (Exception) { } _ = b.Build(); } //! AMPG1002 AppId
    // ---- Helpers that throw, and elements that are not there
    static void SetThenLog(Req.Builder b) { b.WithAppId("x"); Log(Read()); }
    static void LogThenSet(Req.Builder b) { Log(Read()); b.WithAppId("x"); }
    static void SetInFinally(Req.Builder b) { try { Log(Read()); } finally { b.WithAppId("x"); } }
    static void Deep(Req.Builder b) { SetThenLog(b); Log(Read()); }
    static Req.Builder Fluent(Req.Builder b) { b.WithAppId("x"); Log(Read()); return b; }
    void helper_sets_then_throws() { var b = NoId(); try { SetThenLog(b); } catch (IOException) { } _ = b.Build(); }
    void helper_throws_then_sets() { var b = NoId(); try { LogThenSet(b); } catch (IOException) { } _ = b.Build(); } //! AMPG1002 AppId
    void helper_sets_in_finally() { var b = NoId(); try { SetInFinally(b); } catch (IOException) { } _ = b.Build(); }
    void helper_of_helper_sets_then_throws() { var b = NoId(); try { Deep(b); } catch (IOException) { } _ = b.Build(); }
    void fluent_helper_sets_then_throws() { var b = NoId(); try { b = Fluent(b); } catch (IOException) { } _ = b.Build(); }
    void helper_in_branch_sets_then_throws(bool x) { var b = NoId(); try { if (x) SetThenLog(b); else b.WithAppId("y"); } catch (IOException) { } _ = b.Build(); }
    void missing_key_is_no_wrong_state(Dictionary<string, bool> map) { var b = NoId(); try { if (map["a"]) Debug.WriteLine("x"); b.WithAppId("x"); } catch (InvalidOperationException) { } _ = b.Build(); }
    void missing_key(Dictionary<string, bool> map) { var b = NoId(); try { if (map["a"]) Debug.WriteLine("x"); b.WithAppId("x"); } catch (KeyNotFoundException) { } _ = b.Build(); } //! AMPG1002 AppId
    void first_element_in_loop(string[] a) { var b = NoId(); try { foreach (var x in a) b.WithAppId(a[0]); b.WithAppId("y"); } catch { } _ = b.Build(); } //~ AMPG1005
    void first_element(string[] a) { var b = NoId(); try { b.WithAppId(a[0]); } catch { } _ = b.Build(); } //! AMPG1002 AppId
    void element_within_bounds(List<string> a) { var b = NoId(); if (a.Count < 2) return; try { b.WithAppId(a[1]); } catch (ArgumentOutOfRangeException) { } _ = b.Build(); }
    // ---- finally, using, lock
    void finally_sets() { var b = NoId(); try { Log(Read()); } catch (IOException) { } finally { b.WithAppId("x"); } _ = b.Build(); }
    void finally_sets_if(bool x) { var b = NoId(); try { Log(Read()); } catch (IOException) { } finally { if (x) b.WithAppId("x"); } _ = b.Build(); } //! AMPG1002 AppId
    void finally_without_catch() { var b = NoId(); try { b.WithAppId(Read()); } finally { Log("done"); } _ = b.Build(); }
    void finally_with_flag() { var b = NoId(); var ok = false; try { b.WithAppId(Read()); ok = true; } finally { if (!ok) Log("failed"); } _ = b.Build(); }
    Req? finally_and_return() { var b = NoId(); try { b.WithAppId(Read()); return b.Build(); } catch (IOException) { return null; } finally { Log("done"); } }
    Req finally_and_return_wrong() { var b = NoId(); try { b.WithAppId(Read()); } catch (IOException) { } finally { Log("done"); } return b.Build(); } //! AMPG1002 AppId
    void using_block() { var b = NoId(); using (var r = new StringReader("x")) b.WithAppId(r.ReadToEnd()); _ = b.Build(); }
    void using_in_try(string path) { var b = NoId(); try { using var r = new StreamReader(path); b.WithAppId(r.ReadToEnd()); } catch (IOException) { } _ = b.Build(); } //! AMPG1002 AppId
    void using_in_try_fallback(string path) { var b = NoId(); try { using var r = new StreamReader(path); b.WithAppId(r.ReadToEnd()); } catch (Exception e) when (e is IOException or UnauthorizedAccessException) { b.WithAppId("none"); } _ = b.Build(); }
    async Task await_using(IAsyncDisposable d) { var b = NoId(); await using (d) b.WithAppId("x"); _ = b.Build(); }
    void lock_block() { var b = NoId(); lock (_gate) { b.WithAppId("x"); } _ = b.Build(); }
    void lock_of_system() { var b = NoId(); using (_lock.EnterScope()) { b.WithAppId("x"); } _ = b.Build(); }
    void lock_maybe(bool x) { var b = NoId(); lock (_gate) { if (x) b.WithAppId("x"); } _ = b.Build(); } //! AMPG1002 AppId
    void monitor_try_enter() { var b = NoId(); if (Monitor.TryEnter(_gate)) { try { b.WithAppId("x"); } finally { Monitor.Exit(_gate); } } _ = b.Build(); } //! AMPG1002 AppId
    void monitor_enter() { var b = NoId(); Monitor.Enter(_gate); try { b.WithAppId("x"); } finally { Monitor.Exit(_gate); } _ = b.Build(); }
    void loop_in_try(string[] ids) { var b = NoId(); b.WithAppId("x"); try { foreach (var id in ids) b.WithAppId(id); Log(Read()); } catch (IOException) { } _ = b.Build(); }
    void try_in_loop(string[] ids) { var b = NoId(); foreach (var id in ids) { try { b.WithAppId(Read()); } catch (IOException) { continue; } _ = b.Build(); } }
    void try_in_loop_wrong(string[] ids) { var b = NoId(); foreach (var id in ids) { try { b.WithAppId(Read()); } catch (IOException) { Log(id); } _ = b.Build(); } } //! AMPG1002 AppId
    void nested_catch() { var b = NoId(); try { try { b.WithAppId(Read()); } catch (IOException) { b.WithAppId(Read()); } } catch (IOException) { b.WithAppId("x"); } _ = b.Build(); }
    void nested_catch_wrong() { var b = NoId(); try { try { b.WithAppId(Read()); } catch (IOException) { b.WithAppId(Read()); } } catch (IOException) { } _ = b.Build(); } //! AMPG1002 AppId
    void aggregate(Task[] tasks) { var b = NoId(); try { Task.WaitAll(tasks); b.WithAppId("x"); } catch (AggregateException e) { e.Handle(x => x is IOException); b.WithAppId("y"); } _ = b.Build(); }
    void interpolated(int n) { var b = NoId(); try { b.WithAppId($"app-{n}"); Log(Read()); } catch (IOException) { } _ = b.Build(); }
    void property_of_record(Msg m) { var b = Msg.CreateBuilder(); try { b.WithDeliveryMethod(m.DeliveryMethod); Log(Read()); } catch (IOException) { } _ = b.Build(); }
    void new_guid() { var b = NoId(); try { b.WithAppId(Guid.NewGuid().ToString()); Log(Read()); } catch (IOException) { } _ = b.Build(); }
    void configured_in_try() { var b = Cfg.CreateBuilder().WithService(Service.Cognito).WithAuthResources(AuthResources.UserPoolOnly); try { b.WithUserPoolConfigs(u => u.WithMfa(m => m.WithMFAMode(MFAMode.On))); Log(Read()); } catch (IOException) { } _ = b.Build(); }
    void configured_in_try_throws() { var b = Cfg.CreateBuilder().WithService(Service.Cognito).WithAuthResources(AuthResources.UserPoolOnly); try { b.WithUserPoolConfigs(u => Log(Read())); } catch (IOException) { } _ = b.Build(); } //! AMPG1002 UserPoolConfigs
    // ---- More of both
    void text_methods(string text) { var b = NoId(); try { b.WithAppId(text.Trim().ToLowerInvariant()); Log(Read()); } catch (IOException) { } _ = b.Build(); }
    void text_substring(string text) { var b = NoId(); try { b.WithAppId(text.Substring(5)); } catch (ArgumentOutOfRangeException) { b.WithAppId(text); } _ = b.Build(); }
    void text_substring_lost(string text) { var b = NoId(); try { b.WithAppId(text.Substring(5)); } catch (ArgumentOutOfRangeException) { } _ = b.Build(); } //! AMPG1002 AppId
    void text_range_lost(string text) { var b = NoId(); try { b.WithAppId(text[5..]); } catch (ArgumentException) { } _ = b.Build(); } //! AMPG1002 AppId
    void json_parsed(string json) { var b = NoId(); try { using var doc = JsonDocument.Parse(json); b.WithAppId(doc.RootElement.GetProperty("id").GetString()!); } catch (JsonException) { return; } _ = b.Build(); }
    void json_parsed_lost(string json) { var b = NoId(); try { using var doc = JsonDocument.Parse(json); b.WithAppId(doc.RootElement.GetProperty("id").GetString()!); } catch (JsonException) { Log("bad"); } _ = b.Build(); } //! AMPG1002 AppId
    void file_read(string path) { var b = NoId(); try { b.WithAppId(File.ReadAllText(path)); } catch (Exception e) when (e is not OutOfMemoryException) { b.WithAppId("none"); } _ = b.Build(); }
    void file_read_lost(string path) { var b = NoId(); try { b.WithAppId(File.ReadAllText(path)); } catch (FileNotFoundException) { } _ = b.Build(); } //! AMPG1002 AppId
    void file_exists(string path) { var b = NoId(); if (File.Exists(path)) b.WithAppId(File.ReadAllText(path)); else b.WithAppId("none"); _ = b.Build(); }
    async Task http(HttpClient client) { var b = NoId(); try { b.WithAppId(await client.GetStringAsync("/id")); } catch (HttpRequestException e) when (e.StatusCode is System.Net.HttpStatusCode.NotFound) { b.WithAppId("none"); } _ = b.Build(); }
    async Task http_lost(HttpClient client) { var b = NoId(); try { b.WithAppId(await client.GetStringAsync("/id")); } catch (HttpRequestException e) when (e.StatusCode is System.Net.HttpStatusCode.NotFound) { } _ = b.Build(); } //! AMPG1002 AppId
    async Task timed_out(CancellationToken ct) { var b = NoId(); using var cts = CancellationTokenSource.CreateLinkedTokenSource(ct); cts.CancelAfter(100); try { b.WithAppId(await LoadAsync().WaitAsync(cts.Token)); } catch (OperationCanceledException) when (!ct.IsCancellationRequested) { b.WithAppId("timeout"); } _ = b.Build(); }
    void log_before(string id) { var b = NoId(); try { Log("start"); b.WithAppId(id); } catch (IOException) { return; } _ = b.Build(); }
    void boolean_before(string id, bool x) { var b = NoId(); try { if (x && id.Length > 3) b.WithAppId("long"); else b.WithAppId(id); Log(Read()); } catch (IOException) { } _ = b.Build(); }
    void arithmetic_before(int n) { var b = NoId(); try { var m = n * 2 + 1; b.WithAppId("x"); Log(Read()); } catch (OverflowException) { } _ = b.Build(); }
    void new_object_before(string id) { var b = NoId(); try { var list = new List<string>(); b.WithAppId(id); Log(Read()); } catch (IOException) { } _ = b.Build(); }
    void array_before(string id) { var b = NoId(); try { var all = new[] { id }; b.WithAppId(id); Log(Read()); } catch (IOException) { } _ = b.Build(); }
    void lambda_before(string id) { var b = NoId(); try { Func<string> f = () => id; b.WithAppId(id); Log(f() + Read()); } catch (IOException) { } _ = b.Build(); }
    void tuple_before(string id) { var b = NoId(); try { var (x, y) = (id, 1); b.WithAppId(x); Log(Read()); } catch (IOException) { } _ = b.Build(); }
    void switch_before(int n) { var b = NoId(); try { b.WithAppId(n switch { 0 => "zero", 1 => "one", _ => "many" }); Log(Read()); } catch (IOException) { } _ = b.Build(); }
    void switch_before_unmatched(int n) { var b = NoId(); try { b.WithAppId(n switch { 0 => "zero", 1 => "one" }); Log(Read()); } catch (SwitchExpressionException) { } _ = b.Build(); } //! AMPG1002 AppId
    void field_before() { var b = NoId(); try { _count++; b.WithAppId("x"); Log(Read()); } catch (IOException) { } _ = b.Build(); }
    void coalesce_before(string? id) { var b = NoId(); try { b.WithAppId(id ?? "none"); Log(Read()); } catch (IOException) { } _ = b.Build(); }
    void own_pure_helper_before(int n) { var b = NoId(); try { b.WithAppId(Name(n)); Log(Read()); } catch (IOException) { } _ = b.Build(); static string Name(int n) => n > 0 ? "p" : "n"; }
    void own_setter_before() { var b = NoId(); try { SetId(b); Log(Read()); } catch (IOException) { } _ = b.Build(); static void SetId(Req.Builder b) => b.WithAppId("x"); }
    void own_setter_after_throw() { var b = NoId(); try { SetId(b); } catch (IOException) { } _ = b.Build(); static void SetId(Req.Builder b) { Log(Read()); b.WithAppId("x"); } } //! AMPG1002 AppId
    void own_setter_before_throw() { var b = NoId(); try { SetId(b); } catch (IOException) { } _ = b.Build(); static void SetId(Req.Builder b) { b.WithAppId("x"); Log(Read()); } }
    void own_exception() { var b = NoId(); try { throw new OwnException(); } catch (OwnException) { b.WithAppId("x"); } _ = b.Build(); }
    void own_exception_other(bool x) { var b = NoId(); try { if (x) throw new OwnException(); b.WithAppId("x"); } catch (ArgumentException) { } _ = b.Build(); }
    void own_exception_base(bool x) { var b = NoId(); try { if (x) throw new OwnException(); b.WithAppId("x"); } catch (InvalidOperationException) { } _ = b.Build(); } //! AMPG1002 AppId
    void filter_on_own_flag(bool x) { var b = NoId(); try { b.WithAppId(Read()); } catch (IOException) when (x) { b.WithAppId("x"); } catch (IOException) when (!x) { b.WithAppId("y"); } _ = b.Build(); }
    void filter_on_own_flag_gap(bool x) { var b = NoId(); try { b.WithAppId(Read()); } catch (IOException) when (x) { b.WithAppId("x"); } catch (IOException) { Log("y"); } _ = b.Build(); } //! AMPG1002 AppId
    void finally_resets(bool x) { var b = NoId(); var busy = true; try { b.WithAppId("x"); Log(Read()); } catch (IOException) { } finally { busy = false; } if (!busy) _ = b.Build(); }
    void finally_resets_half(bool x) { var b = NoId(); var busy = true; try { Log(Read()); b.WithAppId("x"); } catch (IOException) { } finally { busy = false; } if (!busy) _ = b.Build(); } //! AMPG1002 AppId
    void outer_catches() { var b = NoId(); try { try { Log(Read()); } finally { b.WithAppId("x"); } } catch (IOException) { } _ = b.Build(); }
    void outer_catches_half() { var b = NoId(); try { try { Log(Read()); } finally { Log("f"); } b.WithAppId("x"); } catch (IOException) { } _ = b.Build(); } //! AMPG1002 AppId
    void break_out_of_try(string[] ids) { var b = NoId(); foreach (var id in ids) { try { b.WithAppId(Read()); break; } catch (IOException) { } finally { Log(id); } } _ = b.Build(); } //! AMPG1002 AppId
    void continue_in_catch() { var b = NoId(); while (true) { try { b.WithAppId(Read()); } catch (IOException) { continue; } break; } _ = b.Build(); }
    void retry_goto() { var b = NoId(); again: try { b.WithAppId(Read()); } catch (IOException) { goto again; } _ = b.Build(); }

    private int _count;
    private sealed class OwnException : InvalidOperationException;
    private readonly object _gate = new();
    private readonly Lock _lock = new();
}
