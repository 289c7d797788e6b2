// Marked builder programs: Build() in loops and more than once
// A line with //! must carry that diagnostic with exactly those members; a line with //~ may; every other line must carry none.

namespace BuildInLoopsCases;

public partial class BuildInLoops
{
    // ---- Twice in a row
    void twice() { var b = Begun(); _ = b.Build(); _ = b.Build(); } //! AMPG1001 DeliveryMethod
    void twice_on_two_lines()
    {
        var b = Begun();
        _ = b.Build(); //! AMPG1001 DeliveryMethod
        _ = b.Build();
    }
    void twice_after_fill() { var b = Begun(); b.WithDeliveryMethod(DeliveryMethod.Sms); _ = b.Build(); _ = b.WithSmsSettings(s => { }).Build(); }
    void filled_too_late()
    {
        var b = Begun();
        var first = b.Build(); //! AMPG1001 DeliveryMethod
        var second = b.WithDeliveryMethod(DeliveryMethod.Sms).Build();
    }
    void first_is_conditional(bool x)
    {
        var b = NoId();
        if (x) b.WithAppId("x");
        if (x) _ = b.Build();
        b.WithAppId("y");
        _ = b.Build();
    }
    void first_is_conditional_wrong(bool x)
    {
        var b = NoId();
        if (!x) b.WithAppId("x");
        if (x) _ = b.Build(); //! AMPG1001 AppId
        _ = b.Build();
    }
    void either_or(bool x)
    {
        var b = NoId();
        if (x) { b.WithAppId("x"); _ = b.Build(); return; }
        _ = b.Build(); //! AMPG1001 AppId
    }
    void first_is_by_chance()
    {
        var b = NoId();
        if (Flip())
            _ = b.Build(); //! AMPG1001 AppId
        _ = b.Build(); //! AMPG1001 AppId
    }
    void first_is_by_chance_otherwise()
    {
        var b = NoId();
        if (Flip())
            _ = b.Build(); //! AMPG1001 AppId
        else
            Log("x");
        _ = b.Build(); //! AMPG1001 AppId
    }
    // ---- for
    void missing_in_for(int n) { var b = NoId(); for (var i = 0; i < n; i++) _ = b.Build(); } //! AMPG1001 AppId
    void missing_in_for_with_helper(int n) { var b = NoId(); for (var i = 0; i < n; i++) { _ = b.Build(); Rename(b); } } //! AMPG1001 AppId
    static void Rename(Req.Builder b) => b.WithResourceName("x");
    void missing_in_first_round(int n) { var b = NoId(); for (var i = 0; i < n; i++) { if (i > 0) b.WithAppId("a" + i); _ = b.Build(); } } //! AMPG1001 AppId
    void set_in_first_round(int n) { var b = NoId(); for (var i = 0; i < n; i++) { if (i == 0) b.WithAppId("first"); _ = b.Build(); } }
    void set_in_first_round_flag(string[] ids) { var b = NoId(); var first = true; foreach (var id in ids) { if (first) { b.WithAppId(id); first = false; } _ = b.Build(); } }
    void set_in_first_round_flag_wrong(string[] ids) { var b = NoId(); var first = false; foreach (var id in ids) { if (first) { b.WithAppId(id); first = false; } _ = b.Build(); } } //! AMPG1001 AppId
    void set_at_end_of_round(string[] ids) { var b = NoId(); foreach (var id in ids) { _ = b.Build(); b.WithAppId(id); } } //! AMPG1001 AppId
    void set_at_end_of_round_guarded(string[] ids) { var b = NoId(); var ready = false; foreach (var id in ids) { if (ready) _ = b.Build(); b.WithAppId(id); ready = true; } }
    void set_at_end_of_round_guarded_wrong(string[] ids) { var b = NoId(); var ready = false; foreach (var id in ids) { if (!ready) _ = b.Build(); b.WithAppId(id); ready = true; } } //! AMPG1001 AppId
    void set_before_loop(string[] ids) { var b = NoId().WithAppId("x"); foreach (var id in ids) { b.WithResourceName(id); _ = b.Build(); } }
    void set_every_second(int n) { var b = NoId(); for (var i = 0; i < n; i++) { if (i % 2 == 0) b.WithAppId("even"); _ = b.Build(); } }
    void set_every_odd(int n) { var b = NoId(); for (var i = 0; i < n; i++) { if (i % 2 == 1) b.WithAppId("odd"); _ = b.Build(); } } //! AMPG1001 AppId
    void set_by_random(int n) { var b = NoId(); for (var i = 0; i < n; i++) { if (Flip()) b.WithAppId("x"); _ = b.Build(); } } //! AMPG1002 AppId
    void only_those_that_match(string[] ids) { var b = NoId(); foreach (var id in ids) { if (!id.StartsWith("d", StringComparison.Ordinal)) continue; b.WithAppId(id); _ = b.Build(); } }
    void those_that_do_not_match(string[] ids) { var b = NoId(); foreach (var id in ids) { if (id.StartsWith("d", StringComparison.Ordinal)) { b.WithAppId(id); continue; } _ = b.Build(); } } //! AMPG1002 AppId
    void break_before_build(string[] ids) { var b = NoId(); foreach (var id in ids) { if (id.Length == 0) break; b.WithAppId(id); _ = b.Build(); } }
    void nested_loops(string[][] pages) { foreach (var page in pages) { var b = NoId(); foreach (var id in page) { b.WithAppId(id); _ = b.Build(); } } }
    void nested_loops_wrong(string[][] pages) { foreach (var page in pages) { var b = NoId(); foreach (var id in page) b.WithAppId(id); _ = b.Build(); } } //! AMPG1002 AppId
    void nested_loops_guarded(string[][] pages) { foreach (var page in pages) { if (page.Length == 0) continue; var b = NoId(); foreach (var id in page) b.WithAppId(id); _ = b.Build(); } }
    // ---- while, do, goto
    void do_while(TextReader r) { var b = NoId(); do { b.WithAppId("x"); _ = b.Build(); } while (r.Peek() >= 0); }
    void do_while_wrong(TextReader r) { var b = NoId(); do { _ = b.Build(); b.WithAppId("x"); } while (r.Peek() >= 0); } //! AMPG1001 AppId
    void do_while_after(TextReader r) { var b = NoId(); do b.WithAppId("x"); while (r.Peek() >= 0); _ = b.Build(); }
    void while_reading(TextReader r) { var b = NoId(); while (r.ReadLine() is { } id) { b.WithAppId(id); _ = b.Build(); } }
    void while_reading_after(TextReader r) { var b = NoId(); while (r.ReadLine() is { } id) b.WithAppId(id); _ = b.Build(); } //! AMPG1002 AppId
    void while_true(Queue<string> q) { var b = NoId(); while (true) { if (q.Count == 0) break; b.WithAppId(q.Dequeue()); _ = b.Build(); } }
    void while_true_until_set(TextReader r) { var b = NoId(); while (true) { var id = r.ReadLine(); if (string.IsNullOrEmpty(id)) continue; b.WithAppId(id); break; } _ = b.Build(); }
    void while_true_until_end(TextReader r) { var b = NoId(); while (true) { var id = r.ReadLine(); if (id is null) break; b.WithAppId(id); } _ = b.Build(); } //! AMPG1002 AppId
    void goto_loop(int n) { var b = NoId(); start: _ = b.Build(); if (--n > 0) goto start; } //! AMPG1001 AppId
    void goto_loop_set(int n) { var b = NoId(); b.WithAppId("x"); start: _ = b.Build(); if (--n > 0) goto start; }
    // ---- Pages and retries
    async Task pages(Func<string?, Task<string?>> next)
    {
        var b = NoId();
        string? token = null;
        do
        {
            token = await next(token);
            if (token is not null) b.WithAppId(token);
        }
        while (token is not null);
        _ = b.Build(); //! AMPG1002 AppId
    }
    async Task pages_each(Func<string?, Task<string?>> next)
    {
        var b = NoId();
        for (var token = await next(null); token is not null; token = await next(token))
        {
            b.WithAppId(token);
            _ = b.Build();
        }
    }
    async Task retries_build(int max) { var b = NoId(); for (var attempt = 1; ; attempt++) { try { b.WithAppId(await LoadAsync()); _ = b.Build(); return; } catch (HttpRequestException) when (attempt < max) { await Task.Delay(attempt); } } }
    async Task retries_build_half(int max) { var b = NoId(); for (var attempt = 1; ; attempt++) { try { Log(await LoadAsync()); _ = b.Build(); return; } catch (HttpRequestException) when (attempt < max) { await Task.Delay(attempt); } } } //! AMPG1001 AppId
    void build_in_catch() { var b = NoId(); try { b.WithAppId(Read()); } catch (IOException) { _ = b.Build(); } } //! AMPG1001 AppId
    void build_in_catch_set() { var b = NoId(); try { b.WithAppId(Read()); } catch (IOException) { _ = b.WithAppId("none").Build(); } }
    void build_in_finally() { var b = NoId(); try { b.WithAppId(Read()); } finally { _ = b.Build(); } } //! AMPG1002 AppId
    void build_in_finally_set() { var b = NoId().WithAppId("x"); try { b.WithAppId(Read()); } finally { _ = b.Build(); } }
    // ---- Iterators, lambdas, conditions
    IEnumerable<Req> yielded(IEnumerable<string> ids) { var b = NoId(); foreach (var id in ids) yield return b.WithAppId(id).Build(); }
    IEnumerable<Req> yielded_half(IEnumerable<string> ids) { var b = NoId(); foreach (var id in ids) yield return b.Build(); } //! AMPG1001 AppId
    IEnumerable<Req> yielded_then_last(IEnumerable<string> ids) { var b = NoId(); foreach (var id in ids) { b.WithAppId(id); yield return b.Build(); } yield return b.Build(); } //! AMPG1002 AppId
    async IAsyncEnumerable<Req> yielded_async(IAsyncEnumerable<string> ids) { var b = NoId(); await foreach (var id in ids) { b.WithAppId(id); yield return b.Build(); } }
    async IAsyncEnumerable<Req> yielded_async_half(IAsyncEnumerable<string> ids) { var b = NoId(); await foreach (var id in ids) { if (id.Length > 0) b.WithAppId(id); yield return b.Build(); } } //! AMPG1002 AppId
    void for_each_lambda(List<string> ids) => ids.ForEach(id => _ = NoId().WithAppId(id).Build());
    void for_each_lambda_half(List<string> ids) => ids.ForEach(id => _ = NoId().Build()); //! AMPG1001 AppId
    void built_while_condition(Queue<string> q) { var b = NoId().WithAppId("x"); while (b.Build().AppId.Length > 0 && q.Count > 0) b.WithAppId(q.Dequeue()); }
    void built_while_condition_half(Queue<string> q) { var b = NoId(); while (b.Build().AppId.Length > 0 && q.Count > 0) b.WithAppId(q.Dequeue()); } //! AMPG1001 AppId
    void built_in_for_increment(int n) { var b = NoId(); for (var i = 0; i < n; i += b.Build().AppId.Length) b.WithAppId("x"); }
    void built_twice_in_expression() { var b = NoId(); var pair = (b.Build(), b.WithAppId("x").Build()); } //! AMPG1001 AppId
    void built_in_order() { var b = NoId(); var pair = (b.WithAppId("x").Build(), b.Build()); }
    void copied_in_loop(string[] ids) { var all = NoId().WithAppId("x").Build(); foreach (var id in ids) all = all.ToBuilder().WithResourceName(id).Build(); }
    void checkpoint(string[] ids) { var b = NoId(); var open = 0; foreach (var id in ids) { b.WithAppId(id); if (++open == 10) { _ = b.Build(); open = 0; } } if (open > 0) _ = b.Build(); }
    void checkpoint_wrong(string[] ids) { var b = NoId(); var open = 0; foreach (var id in ids) { b.WithAppId(id); open++; } if (open == 0) _ = b.Build(); } //~ AMPG1001 //~ AMPG1002
    void chunked(string[] ids) { foreach (var chunk in ids.Chunk(10)) { var b = NoId(); foreach (var id in chunk) b.WithAppId(id); _ = b.Build(); } } //~ AMPG1002
    void grouped(string[] ids) { foreach (var group in ids.GroupBy(id => id.Length)) { var b = NoId(); foreach (var id in group) b.WithAppId(id); _ = b.Build(); } } //~ AMPG1002
    void recursion_builds(int n) { var b = NoId(); Step(n); void Step(int left) { if (left == 0) { b.WithAppId("x"); _ = b.Build(); return; } Step(left - 1); } }
    void recursion_builds_half(int n) { var b = NoId(); Step(n); void Step(int left) { if (left == 0) { _ = b.Build(); return; } Step(left - 1); } } //! AMPG1001 AppId
    void nullable_reset(string[] ids) { Req.Builder? b = null; foreach (var id in ids) { b ??= NoId(); b.WithAppId(id); if (id.EndsWith('!')) { _ = b.Build(); b = null; } } _ = b?.Build(); }
    void nullable_reset_half(string[] ids) { Req.Builder? b = null; foreach (var id in ids) { b ??= NoId(); if (id.EndsWith('!')) { _ = b.Build(); b = null; } else b.WithAppId(id); } } //! AMPG1002 AppId
}
