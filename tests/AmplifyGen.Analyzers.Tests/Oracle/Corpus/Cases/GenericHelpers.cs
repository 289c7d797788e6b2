// Marked builder programs: generic types and methods of the program
// A line with //! must carry that diagnostic with exactly those members; a line with //~ may; every other line must carry none.

namespace GenericHelpersCases;

public sealed class GenericHelpers
{
    // ---- Members of generic types
    sealed record Result<T>(bool Ok, T? Value, string? Error) { public static Result<T> Success(T v) => new(true, v, null); public static Result<T> Fail(string e) => new(false, default, e); public bool Failed => !Ok; }
    static Result<string> Resolve(string? t) { if (t is null) return Result<string>.Fail("null"); if (t.Length > 20) return Result<string>.Fail("long"); return Result<string>.Success(t); }
    [DoesNotReturn] static void Fail(string m) => throw new InvalidOperationException(m);
    readonly struct Maybe<T> { private readonly T _v; public Maybe(T v) { _v = v; HasValue = true; } public bool HasValue { get; } public T Value => HasValue ? _v : throw new InvalidOperationException(); public T Or(T d) => HasValue ? _v : d; public bool TryGet([MaybeNullWhen(false)] out T v) { v = _v; return HasValue; } }
    sealed class MC<T> { public MC(T v, bool h) { HasValue = h; } public bool HasValue { get; } public bool Same() => HasValue; }
    void resolve_ok(string? t) { var r = Resolve(t); if (r.Failed) return; var b = NoId(); if (r.Value is { } v) b.WithAppId(v); _ = b.Build(); }
    void resolve_switch(string? t) { var b = NoId(); switch (Resolve(t)) { case (true, { } v, _): b.WithAppId(v); break; case (false, _, var e): Fail(e!); break; } _ = b.Build(); }
    void maybe_has(Maybe<string> m) { var b = NoId(); if (m.HasValue) b.WithAppId(m.Value); else if (!m.TryGet(out _)) b.WithAppId("none"); _ = b.Build(); }
    void maybe_value_read(Maybe<string> m) { Log(m.Value); var b = NoId(); if (m.HasValue) b.WithAppId(m.Value); _ = b.Build(); }
    void mc_same(MC<string> m) { var b = NoId(); if (m.HasValue) b.WithAppId("x"); else if (!m.Same()) b.WithAppId("n"); _ = b.Build(); }
    // ---- Generic methods
    static T OrDefault<T>(T? v, T d) where T : class => v ?? d;
    static T? OrNull<T>(T? v, bool x) where T : class => x ? v : null;
    static T FirstOf<T>(T? a, T? c, T d) where T : class => a ?? c ?? d;
    static T? Cast<T>(object? o) where T : class => o as T;
    static T Require<T>(T? value, string name) where T : class => value ?? throw new ArgumentNullException(name);
    static void NotEmpty<T>(IReadOnlyCollection<T> c) { if (c.Count == 0) throw new ArgumentException("empty"); }
    static void NeedList(IReadOnlyList<string> c) { if (c.Count == 0) throw new ArgumentException("c"); }
    void generic_or(string? s) { var b = NoId(); var v = OrDefault(s, "d"); if (v is not null) b.WithAppId(v); _ = b.Build(); }
    void generic_or_null(string s, bool x) { var b = NoId(); var v = OrNull(s, x); if (v is not null) b.WithAppId(v); if (!x) b.WithAppId("d"); _ = b.Build(); }
    void gen_first(string? a, string? c) { var id = FirstOf(a, c, "d"); var b = NoId(); if (id != null) b.WithAppId(id); _ = b.Build(); }
    void gen_cast(object? o) { if (o is not string) return; var b = NoId(); if (Cast<string>(o) is { } s) b.WithAppId(s); _ = b.Build(); }
    void need_list_array(string[] ids) { NeedList(ids); var b = NoId(); foreach (var id in ids) b.WithAppId(id); _ = b.Build(); }
    void required(string? id) { var v = Require(id, nameof(id)); var b = NoId(); if (id is not null) b.WithAppId(v); _ = b.Build(); }
    void not_empty_array(string[] ids) { NotEmpty(ids); var b = NoId(); foreach (var id in ids) b.WithAppId(id); _ = b.Build(); }
}
