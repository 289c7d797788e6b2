// Marked builder programs: methods that never return
// A line with //! must carry that diagnostic with exactly those members; a line with //~ may; every other line must carry none.

namespace NeverReturningCases;

public partial class NeverReturning
{
    // ---- Throw helpers
    void helper_throws(string? id) { var b = NoId(); if (id is null) ThrowMissing(nameof(id)); else b.WithAppId(id); _ = b.Build(); }
    void helper_only_logs(string? id) { var b = NoId(); if (id is null) LogMissing(nameof(id)); else b.WithAppId(id); _ = b.Build(); } //! AMPG1002 AppId
    void helper_throws_sometimes(string? id, bool strict) { var b = NoId(); if (id is null) ThrowIf(strict); else b.WithAppId(id); _ = b.Build(); } //! AMPG1002 AppId
    void helper_throws_sometimes_true(string? id) { var b = NoId(); if (id is null) ThrowIf(true); else b.WithAppId(id); _ = b.Build(); }
    void helper_of_helper(string? id) { var b = NoId(); if (id is null) Outer(nameof(id)); else b.WithAppId(id); _ = b.Build(); }
    void helper_attribute(string? id) { var b = NoId(); if (id is null) Abstracted.Throw(); else b.WithAppId(id); _ = b.Build(); }
    void helper_generic(string? id) { var b = NoId(); b.WithAppId(id ?? ThrowFor<string>("id")); _ = b.Build(); }
    void helper_generic_statement(string? id) { var b = NoId(); if (id is null) _ = ThrowFor<string>("id"); else b.WithAppId(id); _ = b.Build(); }
    void helper_generic_assigned(string? id) { var b = NoId(); string value; if (id is null) value = ThrowFor<string>("id"); else { value = id; b.WithAppId(value); } _ = b.Build(); }
    void helper_switch(int n) { var b = NoId(); switch (n) { case 0: b.WithAppId("0"); break; case 1: b.WithAppId("1"); break; default: ThrowMissing("n"); break; } _ = b.Build(); }
    void helper_switch_logs(int n) { var b = NoId(); switch (n) { case 0: b.WithAppId("0"); break; case 1: b.WithAppId("1"); break; default: LogMissing("n"); break; } _ = b.Build(); } //! AMPG1002 AppId
    void helper_switch_expression(int n) { var b = Msg.CreateBuilder(); _ = n switch { 0 => b.WithDeliveryMethod(DeliveryMethod.Sms), 1 => b.WithDeliveryMethod(DeliveryMethod.Email), _ => ThrowFor<Msg.Builder>("n") }; _ = b.Build(); }
    void helper_returns_exception(string? id) { var b = NoId(); if (id is null) throw Missing("id"); b.WithAppId(id); _ = b.Build(); }
    void helper_returns_exception_unthrown(string? id) { var b = NoId(); if (id is null) _ = Missing("id"); else b.WithAppId(id); _ = b.Build(); } //! AMPG1002 AppId
    void helper_local(string? id) { var b = NoId(); if (id is null) Stop(); else b.WithAppId(id); _ = b.Build(); void Stop() { Log("stop"); throw new InvalidOperationException(); } }
    void helper_local_not(string? id) { var b = NoId(); if (id is null) Stop(); else b.WithAppId(id); _ = b.Build(); void Stop() { Log("stop"); } } //! AMPG1002 AppId
    void helper_delegate_unknown(string? id, Action stop) { var b = NoId(); if (id is null) stop(); else b.WithAppId(id); _ = b.Build(); } //~ AMPG1002
    void helper_extension(string? id) { var b = NoId(); if (id is null) b.Refuse(); else b.WithAppId(id); _ = b.Build(); }
    void helper_on_builder(string? id) { var b = NoId(); if (id is null) Reject(b); else b.WithAppId(id); _ = b.Build(); }
    void helper_on_builder_not(string? id) { var b = NoId(); if (id is null) Inspect(b); else b.WithAppId(id); _ = b.Build(); } //! AMPG1002 AppId
    void helper_instance(string? id) { var b = NoId(); if (id is null) _errors.Fail("id"); else b.WithAppId(id); _ = b.Build(); }
    void helper_virtual(string? id) { var b = NoId(); if (id is null) FailVirtual(); else b.WithAppId(id); _ = b.Build(); } //~ AMPG1002
    void helper_of_sealed(string? id, SealedErrors errors) { var b = NoId(); if (id is null) errors.Fail(); else b.WithAppId(id); _ = b.Build(); }
    void helper_property(string? id) { var b = NoId(); b.WithAppId(id ?? Unreachable); _ = b.Build(); }
    void helper_property_statement(string? id) { var b = NoId(); if (id is null) _ = Unreachable; else b.WithAppId(id); _ = b.Build(); }
    void helper_constructor(string? id) { var b = NoId(); if (id is null) _ = new Bomb(); else b.WithAppId(id); _ = b.Build(); }
    void helper_operator(string? id) { var b = NoId(); if (id is null) _ = !_errors; else b.WithAppId(id); _ = b.Build(); }
    void helper_with_using(string? id) { var b = NoId(); if (id is null) FailUsing(); else b.WithAppId(id); _ = b.Build(); }
    void helper_with_lock(string? id) { var b = NoId(); if (id is null) FailLocked(); else b.WithAppId(id); _ = b.Build(); }
    void helper_with_switch(string? id, int n) { var b = NoId(); if (id is null) FailSwitch(n); else b.WithAppId(id); _ = b.Build(); }
    void helper_with_switch_gap(string? id, int n) { var b = NoId(); if (id is null) FailSwitchGap(n); else b.WithAppId(id); _ = b.Build(); } //! AMPG1002 AppId
    void helper_with_if_else(string? id, int n) { var b = NoId(); if (id is null) FailIf(n); else b.WithAppId(id); _ = b.Build(); }
    void helper_with_try(string? id) { var b = NoId(); if (id is null) FailTry(); else b.WithAppId(id); _ = b.Build(); }
    void helper_with_swallow(string? id) { var b = NoId(); if (id is null) FailSwallowed(); else b.WithAppId(id); _ = b.Build(); } //! AMPG1002 AppId
    void helper_loops_forever(string? id) { var b = NoId(); if (id is null) Spin(); else b.WithAppId(id); _ = b.Build(); }
    void helper_for_forever(string? id) { var b = NoId(); if (id is null) SpinFor(); else b.WithAppId(id); _ = b.Build(); }
    void helper_loop_breaks(string? id) { var b = NoId(); if (id is null) SpinUntil(); else b.WithAppId(id); _ = b.Build(); } //! AMPG1002 AppId
    void helper_recursive(string? id) { var b = NoId(); if (id is null) FailAfter(3); else b.WithAppId(id); _ = b.Build(); }
    void helper_returns_early(string? id) { var b = NoId(); if (id is null) FailUnlessQuiet(); else b.WithAppId(id); _ = b.Build(); } //! AMPG1002 AppId
    void helper_return_throws(string? id) { var b = NoId(); if (id is null) _ = ReturnsThrow("id"); else b.WithAppId(id); _ = b.Build(); }
    void helper_goto(string? id) { var b = NoId(); if (id is null) FailGoto(); else b.WithAppId(id); _ = b.Build(); }
    void helper_iterator(string? id) { var b = NoId(); if (id is null) FailLater(); else b.WithAppId(id); _ = b.Build(); } //! AMPG1002 AppId
    // ---- async
    async Task async_awaited(string? id) { var b = NoId(); if (id is null) await FailAsync(); else b.WithAppId(id); _ = b.Build(); }
    async Task async_not_awaited(string? id) { var b = NoId(); if (id is null) _ = FailAsync(); else b.WithAppId(id); _ = b.Build(); } //! AMPG1002 AppId
    async Task async_configured(string? id) { var b = NoId(); if (id is null) await FailAsync().ConfigureAwait(false); else b.WithAppId(id); _ = b.Build(); }
    void async_waited(string? id) { var b = NoId(); if (id is null) FailAsync().Wait(); else b.WithAppId(id); _ = b.Build(); }
    void async_get_result(string? id) { var b = NoId(); if (id is null) FailAsync().GetAwaiter().GetResult(); else b.WithAppId(id); _ = b.Build(); }
    async Task async_value(string? id) { var b = NoId(); if (id is null) b.WithAppId(await FailValueAsync()); else b.WithAppId(id); _ = b.Build(); }
    async Task from_exception(string? id) { var b = NoId(); if (id is null) await Task.FromException(new IOException()); else b.WithAppId(id); _ = b.Build(); }
    async Task infinite_delay(string? id) { var b = NoId(); if (id is null) await Task.Delay(Timeout.Infinite); else b.WithAppId(id); _ = b.Build(); } //~ AMPG1002
    // ---- .NET
    void exits(string? id) { var b = NoId(); if (id is null) Environment.Exit(1); else b.WithAppId(id); _ = b.Build(); }
    void exit_code_only(string? id) { var b = NoId(); if (id is null) Environment.ExitCode = 1; else b.WithAppId(id); _ = b.Build(); } //! AMPG1002 AppId
    void exits_in_helper(string? id) { var b = NoId(); if (id is null) Usage(); else b.WithAppId(id); _ = b.Build(); }
    void fails_fast(string? id) { var b = NoId(); if (id is null) Environment.FailFast("no id"); else b.WithAppId(id); _ = b.Build(); }
    void debug_fail(string? id) { var b = NoId(); if (id is null) Debug.Fail("no id"); else b.WithAppId(id); _ = b.Build(); } //~ AMPG1002
    void trace_fail(string? id) { var b = NoId(); if (id is null) Trace.Fail("no id"); else b.WithAppId(id); _ = b.Build(); } //~ AMPG1002
    void unreachable(bool x, bool y) { var b = NoId(); if (x) b.WithAppId("x"); else if (y) b.WithAppId("y"); else throw new UnreachableException(); _ = b.Build(); }
    void dispatch_throw(string? id, Exception e) { var b = NoId(); if (id is null) ExceptionDispatchInfo.Throw(e); else b.WithAppId(id); _ = b.Build(); }
    void dispatch_capture(string? id, Exception e) { var b = NoId(); if (id is null) ExceptionDispatchInfo.Capture(e).Throw(); else b.WithAppId(id); _ = b.Build(); }
    void dispatch_capture_only(string? id, Exception e) { var b = NoId(); if (id is null) ExceptionDispatchInfo.Capture(e); else b.WithAppId(id); _ = b.Build(); } //! AMPG1002 AppId
    void throw_if_null_of_null(string? id) { var b = NoId(); if (id is null) ArgumentNullException.ThrowIfNull(id); else b.WithAppId(id); _ = b.Build(); }
    void throw_if_true(string? id) { var b = NoId(); ObjectDisposedException.ThrowIf(id is null, this); if (id is not null) b.WithAppId(id); _ = b.Build(); }
    void throw_if_negative(int n) { var b = NoId(); ArgumentOutOfRangeException.ThrowIfNegative(n); if (n >= 0) b.WithAppId("x"); _ = b.Build(); }
    void throw_if_negative_wrong(int n) { var b = NoId(); ArgumentOutOfRangeException.ThrowIfNegative(n); if (n > 0) b.WithAppId("x"); _ = b.Build(); } //! AMPG1002 AppId
    void ensure_success(HttpResponseMessage r) { var b = NoId(); r.EnsureSuccessStatusCode(); if (r.IsSuccessStatusCode) b.WithAppId("x"); _ = b.Build(); }

    [DoesNotReturn] private static void ThrowMissing(string name) => throw new ArgumentException("missing", name);
    private static void LogMissing(string name) => Log("missing " + name);
    private static void ThrowIf(bool strict) { if (strict) throw new InvalidOperationException(); }
    private static void Outer(string name) { Log(name); ThrowPlain(name); }
    private static void ThrowPlain(string name) => throw new ArgumentException("missing", name);
    private static T ThrowFor<T>(string name) => throw new ArgumentException("missing", name);
    private static Exception Missing(string name) => new ArgumentException("missing", name);
    private static void Reject(Req.Builder b) { Log(b.ToString() ?? ""); throw new InvalidOperationException(); }
    private static void Inspect(Req.Builder b) { if (Flip()) throw new InvalidOperationException(); }
    protected virtual void FailVirtual() => throw new InvalidOperationException();
    private static string Unreachable => throw new UnreachableException();
    private static void FailUsing() { using var r = new StringReader("x"); throw new InvalidOperationException(r.ReadToEnd()); }
    private void FailLocked() { lock (_errors) { throw new InvalidOperationException(); } }
    private static void FailSwitch(int n) { switch (n) { case 0: throw new ArgumentException("0"); case 1: ThrowPlain("1"); break; default: throw new InvalidOperationException(); } }
    private static void FailSwitchGap(int n) { switch (n) { case 0: throw new ArgumentException("0"); case 1: throw new ArgumentException("1"); } }
    private static void FailIf(int n) { if (n > 0) throw new ArgumentException("0"); else { Log("x"); ThrowPlain("n"); } }
    private static void FailTry() { try { Log(Read()); } catch (IOException e) { throw new InvalidOperationException("x", e); } throw new InvalidOperationException(); }
    private static void FailSwallowed() { try { throw new IOException(); } catch (IOException) { Log("x"); } }
    private static void Spin() { while (true) Thread.Sleep(1000); }
    private static void SpinFor() { for (; ; ) { Thread.Sleep(1000); } }
    private static void SpinUntil() { while (true) { if (Flip()) break; } }
    private static void FailAfter(int n) { if (n > 0) FailAfter(n - 1); else throw new InvalidOperationException(); }
    private static void FailUnlessQuiet() { if (Flip()) return; throw new InvalidOperationException(); }
    private static string ReturnsThrow(string name) { return ThrowFor<string>(name); }
    private static void FailGoto() { goto end; end: throw new InvalidOperationException(); }
    private static IEnumerable<int> FailLater() { throw new InvalidOperationException(); yield break; }
    private static async Task FailAsync() { await Task.Yield(); throw new InvalidOperationException(); }
    private static async Task<string> FailValueAsync() { await Task.Yield(); throw new InvalidOperationException(); }
    private static void Usage() { Console.WriteLine("usage"); Environment.Exit(2); }
    private readonly Errors _errors = new();
}

public sealed class Errors { public void Fail(string name) { Console.WriteLine(name); throw new ArgumentException(name); } public static bool operator !(Errors e) => throw new InvalidOperationException(); }
public abstract class BaseErrors { public abstract void Fail(); }
public sealed class SealedErrors : BaseErrors { public override void Fail() => throw new InvalidOperationException(); }
public sealed class Bomb { public Bomb() => throw new InvalidOperationException(); }
public abstract class Abstracted { [DoesNotReturn] public static void Throw() => throw new InvalidOperationException(); }
internal static class Refusing { public static void Refuse(this Req.Builder b) => throw new InvalidOperationException(b.ToString()); }
