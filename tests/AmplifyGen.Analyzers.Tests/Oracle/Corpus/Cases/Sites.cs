// Marked builder programs: a builder that the variable no longer holds
// A line with //! must carry that diagnostic with exactly those members; a line with //~ may; every other line must carry none.

namespace SitesCases;

public partial class Sites
{
    // ---- One branch fills, another replaces
    void replaced_in_else(bool x) { var b = Begun(); if (x) b.WithDeliveryMethod(DeliveryMethod.Email); else b = Msg.CreateBuilder().WithDeliveryMethod(DeliveryMethod.Sms); _ = b.Build(); } //~ AMPG1006
    void replaced_in_else_half(bool x) { var b = Begun(); if (x) b.WithDeliveryMethod(DeliveryMethod.Email); else b = Msg.CreateBuilder().WithSmsSettings(s => { }); _ = b.Build(); } //! AMPG1002 DeliveryMethod //~ AMPG1006
    void replaced_on_both(bool x) { var b = Msg.CreateBuilder(); if (x) b = Msg.CreateBuilder().WithDeliveryMethod(DeliveryMethod.Sms); else b = Msg.CreateBuilder().WithDeliveryMethod(DeliveryMethod.Email); _ = b.Build(); }
    void replaced_after_fill() { var b = Msg.CreateBuilder().WithDeliveryMethod(DeliveryMethod.Sms); _ = b.Build(); b = Msg.CreateBuilder(); _ = b.Build(); } //! AMPG1001 DeliveryMethod
    void replaced_before_fill() { var b = Msg.CreateBuilder(); b = Msg.CreateBuilder(); b.WithDeliveryMethod(DeliveryMethod.Sms); _ = b.Build(); }
    void ternary_two_full(bool x) { var l = Msg.CreateBuilder().WithDeliveryMethod(DeliveryMethod.Sms); var r = Msg.CreateBuilder().WithDeliveryMethod(DeliveryMethod.Email); _ = (x ? l : r).Build(); }
    void ternary_one_half(bool x) { var l = Msg.CreateBuilder().WithDeliveryMethod(DeliveryMethod.Sms); var r = Begun(); _ = (x ? l : r).Build(); } //! AMPG1002 DeliveryMethod
    void ternary_same_condition(bool x) { var l = Begun(); var r = Begun(); if (x) l.WithDeliveryMethod(DeliveryMethod.Sms); else r.WithDeliveryMethod(DeliveryMethod.Email); _ = (x ? l : r).Build(); }
    void ternary_other_way(bool x) { var l = Begun(); var r = Begun(); if (x) l.WithDeliveryMethod(DeliveryMethod.Sms); else r.WithDeliveryMethod(DeliveryMethod.Email); _ = (x ? r : l).Build(); } //! AMPG1001 DeliveryMethod
    void chosen_then_filled(bool x) { var l = Begun(); var r = Begun(); var b = x ? l : r; b.WithDeliveryMethod(DeliveryMethod.Sms); _ = b.Build(); }
    void chosen_then_other_built(bool x) { var l = Begun(); var r = Begun(); var b = x ? l : r; b.WithDeliveryMethod(DeliveryMethod.Sms); _ = l.Build(); } //! AMPG1002 DeliveryMethod //~ AMPG1006
    void coalesced(Msg? m) { var b = m?.ToBuilder() ?? Msg.CreateBuilder().WithDeliveryMethod(DeliveryMethod.Sms); _ = b.Build(); }
    void coalesced_half(Msg? m) { var b = m?.ToBuilder() ?? Msg.CreateBuilder(); _ = b.Build(); } //! AMPG1002 DeliveryMethod
    void coalesced_then_filled(Msg? m) { var b = m?.ToBuilder() ?? Msg.CreateBuilder(); if (m is null) b.WithDeliveryMethod(DeliveryMethod.Sms); _ = b.Build(); }
    void coalesced_then_filled_wrong(Msg? m) { var b = m?.ToBuilder() ?? Msg.CreateBuilder(); if (m is not null) b.WithDeliveryMethod(DeliveryMethod.Sms); _ = b.Build(); } //! AMPG1002 DeliveryMethod
    void coalesce_assigned(Msg.Builder? given) { given ??= Msg.CreateBuilder().WithDeliveryMethod(DeliveryMethod.Sms); _ = given.Build(); }
    void coalesce_assigned_local(bool x) { Msg.Builder? b = null; if (x) b = Begun(); b ??= Msg.CreateBuilder().WithDeliveryMethod(DeliveryMethod.Sms); _ = b.Build(); } //! AMPG1002 DeliveryMethod
    void switch_of_sites(int n) { var b = n switch { 0 => Msg.CreateBuilder().WithDeliveryMethod(DeliveryMethod.Sms), 1 => Msg.CreateBuilder().WithDeliveryMethod(DeliveryMethod.Email), _ => throw new ArgumentOutOfRangeException(nameof(n)) }; _ = b.Build(); }
    void switch_of_sites_half(int n) { var b = n switch { 0 => Msg.CreateBuilder().WithDeliveryMethod(DeliveryMethod.Sms), _ => Msg.CreateBuilder() }; _ = b.Build(); } //! AMPG1002 DeliveryMethod
    void switch_statement_sites(string kind)
    {
        Msg.Builder b;
        switch (kind)
        {
            case "mail": b = Msg.CreateBuilder().WithDeliveryMethod(DeliveryMethod.Email); break;
            case "sms": b = Msg.CreateBuilder().WithSmsSettings(s => { }); goto case "mail"; //! AMPG1006
            default: return;
        }
        _ = b.Build();
    } 
    // ---- try
    void replaced_in_catch() { var b = Begun(); try { b.WithDeliveryMethod(DeliveryMethod.Email); Log(Read()); } catch (IOException) { b = Msg.CreateBuilder(); b.WithDeliveryMethod(DeliveryMethod.Sms); } _ = b.Build(); }
    void replaced_in_catch_half() { var b = Begun(); try { b.WithDeliveryMethod(DeliveryMethod.Email); Log(Read()); } catch (IOException) { b = Msg.CreateBuilder(); } _ = b.Build(); } //! AMPG1002 DeliveryMethod
    void made_in_try_or_null() { Msg.Builder? b = null; try { b = NewFrom(Read()); } catch (IOException) { } b ??= Msg.CreateBuilder().WithDeliveryMethod(DeliveryMethod.Sms); _ = b.Build(); static Msg.Builder NewFrom(string s) => Msg.CreateBuilder().WithDeliveryMethod(s.Length > 3 ? DeliveryMethod.Sms : DeliveryMethod.Email); }
    void made_in_try_half() { Msg.Builder? b = null; try { b = Msg.CreateBuilder(); Log(Read()); b.WithDeliveryMethod(DeliveryMethod.Sms); } catch (IOException) { } b ??= Msg.CreateBuilder().WithDeliveryMethod(DeliveryMethod.Sms); _ = b.Build(); } //! AMPG1002 DeliveryMethod
    void replaced_in_finally() { var b = Begun(); try { Log(Read()); } finally { b = Msg.CreateBuilder().WithDeliveryMethod(DeliveryMethod.Sms); } _ = b.Build(); } //~ AMPG1006
    // ---- Loops
    void new_one_each_round(string[] ids) { foreach (var id in ids) { var b = NoId(); b.WithAppId(id); _ = b.Build(); } }
    void new_one_each_round_half(string[] ids) { foreach (var id in ids) { var b = NoId(); if (id.Length > 3) b.WithAppId(id); _ = b.Build(); } } //! AMPG1002 AppId
    void last_one_kept(string[] ids) { Req.Builder? last = null; foreach (var id in ids) last = NoId().WithAppId(id); if (last is not null) _ = last.Build(); }
    void last_one_or_default(string[] ids) { var last = NoId(); foreach (var id in ids) last = NoId().WithAppId(id); _ = last.Build(); } //! AMPG1002 AppId
    void previous_is_built(string[] ids) { Req.Builder? previous = null; foreach (var id in ids) { if (previous is not null) _ = previous.Build(); previous = NoId().WithAppId(id); } _ = previous?.Build(); }
    void previous_is_built_half(string[] ids) { Req.Builder? previous = null; foreach (var id in ids) { if (previous is not null) _ = previous.Build(); previous = NoId(); } } //! AMPG1001 AppId
    void renewed_after_build(string[] ids) { var b = NoId(); foreach (var id in ids) { b.WithAppId(id); _ = b.Build(); b = NoId(); } }
    void renewed_before_build(string[] ids) { var b = NoId(); foreach (var id in ids) { b.WithAppId(id); b = NoId(); _ = b.Build(); } } //! AMPG1001 AppId //~ AMPG1006
    void batch_of_builders(IEnumerable<string[]> pages)
    {
        Req.Builder? open = null;
        foreach (var page in pages)
        {
            open ??= NoId();
            foreach (var id in page) open.WithAppId(id);
            if (page.Length == 0) continue;
            _ = open.Build();
            open = null;
        }
    }
    // ---- Two variables
    void alias_filled() { var b = Msg.CreateBuilder(); var same = b; same.WithDeliveryMethod(DeliveryMethod.Sms); _ = b.Build(); }
    void alias_replaced() { var b = Msg.CreateBuilder(); var same = b; same = Msg.CreateBuilder(); same.WithDeliveryMethod(DeliveryMethod.Sms); _ = same.Build(); _ = b.Build(); } //! AMPG1001 DeliveryMethod
    void alias_then_original_replaced() { var b = Msg.CreateBuilder(); var first = b; b = Msg.CreateBuilder().WithDeliveryMethod(DeliveryMethod.Sms); first.WithDeliveryMethod(DeliveryMethod.Email); _ = first.Build(); _ = b.Build(); }
    void swapped() { var l = Msg.CreateBuilder().WithDeliveryMethod(DeliveryMethod.Sms); var r = Begun(); (l, r) = (r, l); _ = r.Build(); r = l; _ = r.Build(); } //! AMPG1001 DeliveryMethod
    void swapped_right() { var l = Begun(); var r = Msg.CreateBuilder().WithDeliveryMethod(DeliveryMethod.Sms); (l, r) = (r, l); _ = l.Build(); } //~ AMPG1006
    void tuple_deconstructed() { var (l, r) = (Msg.CreateBuilder().WithDeliveryMethod(DeliveryMethod.Sms), Msg.CreateBuilder()); _ = l.Build(); r.WithDeliveryMethod(DeliveryMethod.Email); _ = r.Build(); }
    void tuple_deconstructed_half() { var (l, r) = (Msg.CreateBuilder().WithDeliveryMethod(DeliveryMethod.Sms), Begun()); _ = l.Build(); _ = r.Build(); } //! AMPG1001 DeliveryMethod
    void tuple_kept() { var pair = (Left: Begun(), Right: Begun()); pair.Left.WithDeliveryMethod(DeliveryMethod.Sms); _ = pair.Left.Build(); } //~ AMPG1006
    void tuple_kept_replaced() { var pair = (Left: Begun(), N: 1); pair.Left = Msg.CreateBuilder().WithDeliveryMethod(DeliveryMethod.Sms); _ = pair.Left.Build(); } //~ AMPG1006
    void tuple_kept_half() { var pair = (Left: Begun(), N: 1); _ = pair.Left.Build(); } //~ AMPG1001
    void same_reference(bool x) { var l = Begun(); var r = x ? l : Msg.CreateBuilder().WithDeliveryMethod(DeliveryMethod.Sms); if (r == l) r.WithDeliveryMethod(DeliveryMethod.Email); _ = r.Build(); } //~ AMPG1006
    void same_reference_not(bool x) { var l = Begun(); var r = x ? l : Msg.CreateBuilder(); if (!ReferenceEquals(l, r)) r.WithDeliveryMethod(DeliveryMethod.Email); _ = r.Build(); } //! AMPG1002 DeliveryMethod //~ AMPG1006
    void null_or_filled(bool x) { Msg.Builder? b = x ? Begun() : null; b?.WithDeliveryMethod(DeliveryMethod.Sms); _ = b?.Build(); }
    void null_or_half(bool x) { Msg.Builder? b = x ? Begun() : null; _ = b?.Build(); } //! AMPG1001 DeliveryMethod
    void chosen_by_null_test(Msg? old) { Msg.Builder b; if (old == null) b = Msg.CreateBuilder(); else b = old.ToBuilder(); b.WithSmsSettings(s => { }); if (old == null) b.WithDeliveryMethod(DeliveryMethod.Sms); _ = b.Build(); }
    void copied_from_built() { var first = Msg.CreateBuilder().WithDeliveryMethod(DeliveryMethod.Sms).Build(); var b = first.ToBuilder(); _ = b.Build(); b = Msg.CreateBuilder(); _ = b.Build(); } //! AMPG1001 DeliveryMethod
    void shadowed_in_lambda() { var b = Msg.CreateBuilder(); Action act = () => { var c = Msg.CreateBuilder().WithDeliveryMethod(DeliveryMethod.Sms); _ = c.Build(); }; act(); b.WithDeliveryMethod(DeliveryMethod.Email); _ = b.Build(); }
    void replaced_in_lambda() { var b = Begun(); Action act = () => b = Msg.CreateBuilder().WithDeliveryMethod(DeliveryMethod.Sms); act(); _ = b.Build(); } //~ AMPG1006
    void replaced_in_local_function() { var b = Begun(); Renew(); _ = b.Build(); void Renew() => b = Msg.CreateBuilder().WithDeliveryMethod(DeliveryMethod.Sms); } //~ AMPG1006
    void replaced_in_local_function_half() { var b = Msg.CreateBuilder().WithDeliveryMethod(DeliveryMethod.Sms); Renew(); _ = b.Build(); void Renew() => b = Begun(); } //! AMPG1001 DeliveryMethod //~ AMPG1006
    void made_by_local_function(bool x) { var b = x ? Make(DeliveryMethod.Sms) : Make(null); _ = b.Build(); static Msg.Builder Make(DeliveryMethod? m) { var b = Begun(); if (m is { } method) b.WithDeliveryMethod(method); return b; } } //! AMPG1002 DeliveryMethod
    void made_by_local_function_full(bool x) { var b = x ? Make(DeliveryMethod.Sms) : Make(DeliveryMethod.Email); _ = b.Build(); static Msg.Builder Make(DeliveryMethod? m) { var b = Begun(); if (m is { } method) b.WithDeliveryMethod(method); return b; } }
    Msg made_by_state(int state)
    {
        Msg.Builder? b = null;
        while (true)
        {
            switch (state)
            {
                case 0: b = Msg.CreateBuilder(); state = 1; continue;
                case 1: b!.WithDeliveryMethod(DeliveryMethod.Email); state = 2; continue;
                default: return (b ?? Msg.CreateBuilder().WithDeliveryMethod(DeliveryMethod.Sms)).Build();
            }
        }
    }
    Msg made_by_state_half(int state) { Msg.Builder? b = null; while (true) { switch (state) { case 0: b = Begun(); state = 2; continue; case 1: state = 0; continue; default: return (b ?? Msg.CreateBuilder().WithDeliveryMethod(DeliveryMethod.Sms)).Build(); } } } //! AMPG1002 DeliveryMethod
    void discarded_pattern(object o) { var b = Msg.CreateBuilder(); if (o is Msg m) b = m.ToBuilder(); else b.WithDeliveryMethod(DeliveryMethod.Sms); _ = b.Build(); }
    void goto_renews(int n) { var b = Msg.CreateBuilder(); again: b.WithDeliveryMethod(DeliveryMethod.Sms); _ = b.Build(); b = Msg.CreateBuilder(); if (n-- > 0) goto again; b.WithDeliveryMethod(DeliveryMethod.Email); _ = b.Build(); }
    void goto_renews_half(int n) { var b = Msg.CreateBuilder().WithDeliveryMethod(DeliveryMethod.Sms); again: _ = b.Build(); b = Begun(); if (n-- > 0) goto again; _ = b.WithDeliveryMethod(DeliveryMethod.Email).Build(); } //! AMPG1002 DeliveryMethod
}
