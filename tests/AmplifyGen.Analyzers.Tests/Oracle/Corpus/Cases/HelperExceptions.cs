// Marked builder programs: helpers that throw
// A line with //! must carry that diagnostic with exactly those members; a line with //~ may; every other line must carry none.

namespace HelperExceptionsCases;

public sealed class HelperExceptions
{
    // ---- What a helper throws, and when
    static void Check(string? s) { if (s is null) throw new ArgumentNullException(nameof(s)); if (s.Length == 0) throw new ArgumentException("s"); }
    static void SetThenThrow(Req.Builder b, bool p) { if (p) throw new InvalidOperationException(); b.WithAppId("x"); throw new InvalidOperationException(); }
    static void SetOrThrow(Req.Builder b, bool p) { if (p) throw new InvalidOperationException(); b.WithAppId("x"); }
    static void Thrown(bool x) { if (x) throw new InvalidOperationException("x"); }
    static void Thrown2(int n) { ArgumentOutOfRangeException.ThrowIfNegative(n); }
    static int Arg(int n) => n < 0 ? throw new ArgumentException("n") : n;
    void helper_throws_other(string? s) { var b = NoId(); try { Check(s); b.WithAppId("x"); } catch (IOException) { } _ = b.Build(); }
    void helper_throws_this(string? s) { var b = NoId(); try { Check(s); b.WithAppId("x"); } catch (ArgumentException) { } _ = b.Build(); } //! AMPG1002 AppId
    void helper_throws_proves(string? s) { var b = NoId(); try { Check(s); b.WithAppId("x"); } catch (ArgumentNullException) { if (s is null) b.WithAppId("d"); } _ = b.Build(); }
    void helper_throws_proves_either(string? s) { var b = NoId(); try { Check(s); b.WithAppId("x"); } catch (ArgumentException) { if (s is null || s.Length == 0) b.WithAppId("d"); } _ = b.Build(); }
    void helper_cannot_throw() { var b = NoId(); try { Check("a"); b.WithAppId("x"); } catch (ArgumentException) { } _ = b.Build(); }
    void sets_then_throws(bool p) { var b = NoId(); try { SetThenThrow(b, p); } catch (InvalidOperationException) { } _ = b.Build(); } //! AMPG1002 AppId
    void sets_then_throws_const() { var b = NoId(); try { SetThenThrow(b, false); } catch (InvalidOperationException) { } _ = b.Build(); }
    void set_or_throw(bool p) { var b = NoId(); try { SetOrThrow(b, p); } catch (InvalidOperationException) { if (p) b.WithAppId("y"); } _ = b.Build(); }
    void thrown_other(bool x) { var b = NoId(); try { Thrown(x); b.WithAppId("x"); } catch (FormatException) { } _ = b.Build(); }
    void thrown_last(bool x) { var b = NoId(); try { Thrown(x); b.WithAppId("x"); } catch (TimeoutException) { Log("t"); } _ = b.Build(); }
    void thrown2_other(int n) { var b = NoId(); try { Thrown2(n); b.WithAppId("x"); } catch (IOException) { } _ = b.Build(); }
    void arg_other(int n) { var b = NoId(); try { b.WithAppId("a" + Arg(n)); } catch (IOException) { } _ = b.Build(); }
    void thrown_known_guard(bool x) { var b = NoId(); if (x) return; try { Thrown(x); b.WithAppId("x"); } catch (InvalidOperationException) { } _ = b.Build(); }
    // ---- Exceptions of the program
    sealed class PlainFault : Exception { public PlainFault(string m) : base(m) { } }
    sealed class BareFault : Exception { }
    sealed class CodeFault : Exception { public CodeFault(int code) : base("code") { Code = code; } public int Code { get; } }
    sealed class AppFault(string m) : IOException(m);
    sealed class OtherFault(string m) : Exception(m);
    static void ThrowsOther(bool x) { if (x) throw new OtherFault("x"); }
    static void Plain(bool x) { if (x) throw new PlainFault("x"); }
    static void Bare(bool x) { if (x) throw new BareFault(); }
    static void Coded(bool x) { if (x) throw new CodeFault(3); }
    void plain_fault_inline(bool x) { var b = NoId(); try { if (x) throw new PlainFault("x"); b.WithAppId("x"); } catch (IOException) { } _ = b.Build(); }
    void wrapped_constant() { var b = NoId(); try { try { b.WithAppId(Read()); } catch (IOException) { throw new PlainFault("x"); } } catch (IOException) { } _ = b.Build(); }
    void nested_wrapped() { var b = NoId(); try { try { b.WithAppId(Read()); } catch (IOException e) { throw new OtherFault(e.Message); } } catch (IOException) { } _ = b.Build(); }
    void own_fault_other_handler(bool x) { var b = NoId(); try { ThrowsOther(x); b.WithAppId("x"); } catch (AppFault) { } _ = b.Build(); }
    void plain_fault(bool x) { var b = NoId(); try { Plain(x); b.WithAppId("x"); } catch (IOException) { } _ = b.Build(); }
    void bare_fault(bool x) { var b = NoId(); try { Bare(x); b.WithAppId("x"); } catch (IOException) { } _ = b.Build(); }
    void coded_fault(bool x) { var b = NoId(); try { Coded(x); b.WithAppId("x"); } catch (IOException) { } _ = b.Build(); }
    // ---- What an exception proves to its handler
    void throw_in_try(string? s) { var b = NoId(); try { ArgumentNullException.ThrowIfNull(s); b.WithAppId(s); } catch (ArgumentNullException) { if (s is null) b.WithAppId("d"); } _ = b.Build(); }
    void first_in_try(List<string> l) { var b = NoId(); try { b.WithAppId(l.First()); } catch (InvalidOperationException) { if (l.Count == 0) b.WithAppId("d"); } _ = b.Build(); }
    void value_in_try(int? n) { var b = NoId(); try { var v = n.Value; b.WithAppId("x"); } catch (InvalidOperationException) { if (n is null) b.WithAppId("d"); } _ = b.Build(); }
    void cast_in_try(object o) { var b = NoId(); try { var v = (string)o; b.WithAppId(v); } catch (InvalidCastException) { if (o is not string) b.WithAppId("d"); } _ = b.Build(); }
    void index_in_try(List<string> l) { var b = NoId(); try { b.WithAppId(l[0]); } catch (ArgumentOutOfRangeException) { if (l.Count == 0) b.WithAppId("d"); } _ = b.Build(); }
    void entry_is_there(Dictionary<string, bool> map) { var b = NoId(); map["a"] = true; try { b.WithAppId(map["a"] ? "a" : "b"); } catch (Exception) { } _ = b.Build(); }
    // ---- Builders that a helper builds
    static void Finish(Msg.Builder b) { b.Build(); }
    void loop_helper_builds(int n) { var b = Msg.CreateBuilder(); for (var i = 0; i <= n; i++) { b.WithDeliveryMethod(DeliveryMethod.Sms); Finish(b); } b.Build(); } //! AMPG1002 DeliveryMethod
    void if_helper_builds(bool x) { var b = Msg.CreateBuilder(); if (x) { b.WithDeliveryMethod(DeliveryMethod.Sms); Finish(b); } b.Build(); } //! AMPG1002 DeliveryMethod
    void if_builds(bool x) { var b = Msg.CreateBuilder(); if (x) { b.WithDeliveryMethod(DeliveryMethod.Sms); b.Build(); } b.Build(); } //! AMPG1002 DeliveryMethod

    // ---- Helpers that refuse through a method that only throws
    static string? s_on;
    static void Fail() => throw new InvalidOperationException();
    static Req.Builder Checked(Req.Builder b, string? p) { if (!string.IsNullOrEmpty(p)) Fail(); return b; }
    void refuses() { var b = NoId(); Checked(b, s_on); if (string.IsNullOrEmpty(s_on)) b.WithAppId("a"); _ = b.Build(); }
    void refuses_argument(string? s) { var b = NoId(); Checked(b, s); if (s is null || s.Length == 0) b.WithAppId("a"); _ = b.Build(); }
}
