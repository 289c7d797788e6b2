// Marked builder programs: conditions that are equal or exclude each other, and twins that overlap or leave a gap
// A line with //! must carry that diagnostic with exactly those members; a line with //~ may; every other line must carry none.

namespace EqualConditionsCases;

public partial class EqualConditions
{
    // ---- Numbers
    void relational(int n) { var b = NoId(); if (n >= 10) b.WithAppId("many"); if (n < 10) b.WithAppId("few"); _ = b.Build(); }
    void relational_gap(int n) { var b = NoId(); if (n > 10) b.WithAppId("many"); if (n < 10) b.WithAppId("few"); _ = b.Build(); } //! AMPG1002 AppId
    void relational_overlap(int n) { var b = NoId(); if (n >= 5) b.WithAppId("many"); if (n <= 7) b.WithAppId("few"); _ = b.Build(); }
    void relational_swapped(int n) { var b = NoId(); if (10 > n) b.WithAppId("few"); if (10 <= n) b.WithAppId("many"); _ = b.Build(); }
    void relational_swapped_gap(int n) { var b = NoId(); if (10 > n) b.WithAppId("few"); if (10 < n) b.WithAppId("many"); _ = b.Build(); } //! AMPG1002 AppId
    void relational_long(long n) { var b = NoId(); if (n > 0L) b.WithAppId("p"); if (n <= 0L) b.WithAppId("n"); _ = b.Build(); }
    void relational_double(double x) { var b = NoId(); if (x > 0) b.WithAppId("p"); if (x <= 0) b.WithAppId("n"); _ = b.Build(); } //~ AMPG1002
    void relational_double_not(double x) { var b = NoId(); if (x > 0) b.WithAppId("p"); if (!(x > 0)) b.WithAppId("n"); _ = b.Build(); }
    void ladder_of_doubles(double s) { var b = NoId(); switch (s) { case > 0.9: b.WithAppId("a"); break; case > 0.5: b.WithAppId("b"); break; default: b.WithAppId("c"); break; } _ = b.Build(); }
    void ladder_of_doubles_gap(double s) { var b = NoId(); if (s > 0.9) b.WithAppId("a"); else if (s > 0.5) b.WithAppId("b"); _ = b.Build(); } //! AMPG1002 AppId
    void ladder_of_doubles_twisted(double s) { if (!(s > 1.0)) return; var b = NoId(); if (s > 0.5) b.WithAppId("a"); _ = b.Build(); }
    void ladder_of_doubles_never(double s) { if (s > 1.0) return; var b = NoId(); if (s > 2.0) Log("never"); else b.WithAppId("a"); _ = b.Build(); }
    void ladder_of_doubles_not_nan(double s) { if (!(s >= 0)) return; var b = NoId(); if (s < 0.5) b.WithAppId("a"); if (s >= 0.5) b.WithAppId("b"); _ = b.Build(); }
    void relational_decimal(decimal x) { var b = NoId(); if (x > 0m) b.WithAppId("p"); if (x <= 0m) b.WithAppId("n"); _ = b.Build(); }
    void relational_two(int n, int m) { var b = NoId(); if (n < m) b.WithAppId("1"); if (n == m) b.WithAppId("2"); if (n > m) b.WithAppId("3"); _ = b.Build(); }
    void relational_two_gap(int n, int m) { var b = NoId(); if (n < m) b.WithAppId("1"); if (n > m) b.WithAppId("3"); _ = b.Build(); } //! AMPG1002 AppId
    void relational_two_swapped(int n, int m) { var b = NoId(); if (n < m) b.WithAppId("1"); if (m <= n) b.WithAppId("2"); _ = b.Build(); }
    void relational_offset(int n) { var b = NoId(); if (n + 1 > 5) b.WithAppId("1"); if (n + 1 <= 5) b.WithAppId("2"); _ = b.Build(); }
    void parity(int n) { var b = NoId(); if (n % 2 == 0) b.WithAppId("even"); if (n % 2 != 0) b.WithAppId("odd"); _ = b.Build(); }
    void parity_wrong(int n) { var b = NoId(); if (n % 2 == 0) b.WithAppId("even"); if (n % 2 == 1) b.WithAppId("odd"); _ = b.Build(); } //! AMPG1002 AppId
    void unsigned(uint n) { var b = NoId(); if (n > 0) b.WithAppId("1"); if (n == 0) b.WithAppId("0"); _ = b.Build(); }
    void unsigned_signed_gap(int n) { var b = NoId(); if (n > 0) b.WithAppId("1"); if (n == 0) b.WithAppId("0"); _ = b.Build(); } //! AMPG1002 AppId
    void byte_all(byte n) { var b = NoId(); if (n < 128) b.WithAppId("low"); else if (n <= 255) b.WithAppId("high"); _ = b.Build(); }
    void sign(int n) { var b = NoId(); switch (Math.Sign(n)) { case -1: b.WithAppId("n"); break; case 0: b.WithAppId("0"); break; case 1: b.WithAppId("p"); break; } _ = b.Build(); } //~ AMPG1002
    void compare_to(string x, string y) { var b = NoId(); var c = string.CompareOrdinal(x, y); if (c < 0) b.WithAppId(x); if (c >= 0) b.WithAppId(y); _ = b.Build(); }
    void bits(int flags) { var b = NoId(); if ((flags & 1) != 0) b.WithAppId("1"); if ((flags & 1) == 0) b.WithAppId("0"); _ = b.Build(); }
    void bits_other(int flags) { var b = NoId(); if ((flags & 1) != 0) b.WithAppId("1"); if ((flags & 2) == 0) b.WithAppId("0"); _ = b.Build(); } //~ AMPG1002
    void flags_enum(FileAccess a) { var b = NoId(); if (a.HasFlag(FileAccess.Read)) b.WithAppId("r"); if (!a.HasFlag(FileAccess.Read)) b.WithAppId("w"); _ = b.Build(); }
    void flags_enum_other(FileAccess a) { var b = NoId(); if (a.HasFlag(FileAccess.Read)) b.WithAppId("r"); if (a.HasFlag(FileAccess.Write)) b.WithAppId("w"); _ = b.Build(); } //! AMPG1002 AppId
    void bits_of_enum_gap(FileAccess a) { var b = NoId(); if ((a & FileAccess.Read) != 0) b.WithAppId("r"); if ((a & FileAccess.Write) != 0) b.WithAppId("w"); _ = b.Build(); } //! AMPG1002 AppId
    // ---- Patterns
    void or_pattern(int n) { var b = NoId(); if (n is 1 or 2) b.WithAppId("a"); if (n is not (1 or 2)) b.WithAppId("b"); _ = b.Build(); }
    void or_pattern_equals(int n) { var b = NoId(); if (n is 1 or 2) b.WithAppId("a"); if (n != 1 && n != 2) b.WithAppId("b"); _ = b.Build(); }
    void or_pattern_gap(int n) { var b = NoId(); if (n is 1 or 2) b.WithAppId("a"); if (n is < 1 or > 3) b.WithAppId("b"); _ = b.Build(); } //! AMPG1002 AppId
    void or_pattern_exact(int n) { var b = NoId(); if (n is 1 or 2) b.WithAppId("a"); if (n is < 1 or > 2) b.WithAppId("b"); _ = b.Build(); }
    void and_pattern(int n) { var b = NoId(); if (n is > 0 and < 10) b.WithAppId("a"); if (n is <= 0 or >= 10) b.WithAppId("b"); _ = b.Build(); }
    void and_pattern_gap(int n) { var b = NoId(); if (n is > 0 and < 10) b.WithAppId("a"); if (n is < 0 or >= 10) b.WithAppId("b"); _ = b.Build(); } //! AMPG1002 AppId
    void char_pattern(char c) { var b = NoId(); if (c is >= '0' and <= '9') b.WithAppId("d"); if (c < '0' || c > '9') b.WithAppId("o"); _ = b.Build(); }
    void char_is_digit(char c) { var b = NoId(); if (char.IsDigit(c)) b.WithAppId("d"); if (!char.IsDigit(c)) b.WithAppId("o"); _ = b.Build(); }
    void char_is_letter(char c) { var b = NoId(); if (char.IsDigit(c)) b.WithAppId("d"); if (char.IsLetter(c)) b.WithAppId("o"); _ = b.Build(); } //~ AMPG1002
    void switch_ranges(int n) { var b = NoId(); switch (n) { case < 0: b.WithAppId("n"); break; case 0: b.WithAppId("0"); break; case > 0: b.WithAppId("p"); break; } _ = b.Build(); }
    void switch_ranges_gap(int n) { var b = NoId(); switch (n) { case < 0: b.WithAppId("n"); break; case 0: b.WithAppId("0"); break; case > 1: b.WithAppId("p"); break; } _ = b.Build(); } //! AMPG1002 AppId
    void switch_bool(bool x) { var b = NoId(); switch (x) { case true: b.WithAppId("1"); break; case false: b.WithAppId("0"); break; } _ = b.Build(); }
    void switch_tuple(bool x, bool y) { var b = NoId(); switch (x, y) { case (true, _): b.WithAppId("1"); break; case (_, true): b.WithAppId("2"); break; case (false, false): b.WithAppId("3"); break; } _ = b.Build(); }
    void switch_tuple_gap(bool x, bool y) { var b = NoId(); switch (x, y) { case (true, true): b.WithAppId("1"); break; case (false, true): b.WithAppId("2"); break; case (false, false): b.WithAppId("3"); break; } _ = b.Build(); } //! AMPG1002 AppId
    void switch_when(int n, bool x) { var b = NoId(); switch (n) { case 0 when x: b.WithAppId("1"); break; case 0: b.WithAppId("2"); break; default: b.WithAppId("3"); break; } _ = b.Build(); }
    void switch_when_gap(int n, bool x) { var b = NoId(); switch (n) { case 0 when x: b.WithAppId("1"); break; case not 0: b.WithAppId("2"); break; } _ = b.Build(); } //! AMPG1002 AppId
    void list_patterns(int[] a) { var b = NoId(); if (a is []) b.WithAppId("0"); if (a is [_]) b.WithAppId("1"); if (a is [_, _, ..]) b.WithAppId("n"); _ = b.Build(); }
    void list_patterns_gap(int[] a) { var b = NoId(); if (a is []) b.WithAppId("0"); if (a is [_, _, ..]) b.WithAppId("n"); _ = b.Build(); } //! AMPG1002 AppId
    void list_pattern_and_length(int[] a) { var b = NoId(); if (a is [var first, ..]) b.WithAppId("n"); if (a.Length == 0) b.WithAppId("0"); _ = b.Build(); }
    void property_pattern(Order o) { var b = NoId(); if (o is { Total: > 0 }) b.WithAppId("1"); if (o.Total <= 0) b.WithAppId("2"); _ = b.Build(); }
    void property_pattern_null(Order? o) { var b = NoId(); if (o is { Total: > 0 }) b.WithAppId("1"); if (o is null) b.WithAppId("2"); if (o is { Total: <= 0 }) b.WithAppId("3"); _ = b.Build(); }
    void property_pattern_null_gap(Order? o) { var b = NoId(); if (o is { Total: > 0 }) b.WithAppId("1"); if (o is { Total: <= 0 }) b.WithAppId("3"); _ = b.Build(); } //! AMPG1002 AppId
    void property_pattern_nested(Order? o) { var b = NoId(); if (o?.Customer is { Name: { } name }) b.WithAppId(name); if (o?.Customer?.Name is null) b.WithAppId("none"); _ = b.Build(); }
    void positional_pattern(Range2 r) { var b = NoId(); if (r is (0, _)) b.WithAppId("1"); if (r.From != 0) b.WithAppId("2"); _ = b.Build(); }
    void type_patterns(object o) { var b = NoId(); switch (o) { case string s: b.WithAppId(s); break; case int: b.WithAppId("i"); break; case not (string or int): b.WithAppId("o"); break; } _ = b.Build(); }
    void type_patterns_gap(object? o) { var b = NoId(); switch (o) { case string s: b.WithAppId(s); break; case int: b.WithAppId("i"); break; case null: b.WithAppId("o"); break; } _ = b.Build(); } //! AMPG1002 AppId
    void type_base(Exception e) { var b = NoId(); if (e is not IOException) b.WithAppId("1"); if (e is IOException and FileNotFoundException) b.WithAppId("2"); else if (e is IOException) b.WithAppId("3"); _ = b.Build(); }
    void type_base_implied(Exception e) { var b = NoId(); if (e is not FileNotFoundException) return; if (e is IOException) b.WithAppId("1"); _ = b.Build(); }
    void type_base_not_implied(Exception e) { var b = NoId(); if (e is not IOException) return; if (e is FileNotFoundException) b.WithAppId("1"); _ = b.Build(); } //! AMPG1002 AppId
    void type_excluded(object o) { var b = NoId(); if (o is string) return; if (o is not string) b.WithAppId("1"); _ = b.Build(); }
    void type_get_type(object o) { var b = NoId(); if (o.GetType() == typeof(string)) b.WithAppId("1"); if (o is not string) b.WithAppId("2"); _ = b.Build(); }
    // ---- null and nullable
    void null_four_ways(string? s) { var b = NoId(); if (s == null) b.WithAppId("1"); if (s is not null) b.WithAppId("2"); _ = b.Build(); }
    void null_object_equals(string? s) { var b = NoId(); if (ReferenceEquals(s, null)) b.WithAppId("1"); if (s is object) b.WithAppId("2"); _ = b.Build(); }
    void null_coalesce_empty(string? s) { var b = NoId(); if ((s ?? "") == "") b.WithAppId("1"); if (!string.IsNullOrEmpty(s)) b.WithAppId(s); _ = b.Build(); }
    void null_or_empty_and_length(string? s) { var b = NoId(); if (string.IsNullOrEmpty(s)) b.WithAppId("1"); if (s is { Length: > 0 }) b.WithAppId(s); _ = b.Build(); }
    void null_or_empty_and_null(string? s) { var b = NoId(); if (!string.IsNullOrEmpty(s)) b.WithAppId(s); if (s is null) b.WithAppId("null"); _ = b.Build(); } //! AMPG1002 AppId
    void null_or_white_twice(string? s) { var b = NoId(); if (string.IsNullOrWhiteSpace(s)) b.WithAppId("1"); if (!string.IsNullOrWhiteSpace(s)) b.WithAppId(s); _ = b.Build(); }
    void null_or_white_implies_not_null(string? s) { var b = NoId(); if (string.IsNullOrWhiteSpace(s)) return; if (s != null) b.WithAppId(s); _ = b.Build(); }
    void nullable_has_value(int? n) { var b = NoId(); if (n.HasValue) b.WithAppId("1"); if (n == null) b.WithAppId("2"); _ = b.Build(); }
    void nullable_pattern(int? n) { var b = NoId(); if (n is { } v) b.WithAppId(v.ToString()); if (!n.HasValue) b.WithAppId("2"); _ = b.Build(); }
    void nullable_compared(int? n) { var b = NoId(); if (n > 0) b.WithAppId("1"); if (n <= 0) b.WithAppId("2"); if (n is null) b.WithAppId("3"); _ = b.Build(); }
    void nullable_compared_gap(int? n) { var b = NoId(); if (n > 0) b.WithAppId("1"); if (n <= 0) b.WithAppId("2"); _ = b.Build(); } //! AMPG1002 AppId
    void nullable_bool(bool? x) { var b = NoId(); if (x == true) b.WithAppId("1"); if (x != true) b.WithAppId("2"); _ = b.Build(); }
    void nullable_bool_gap(bool? x) { var b = NoId(); if (x == true) b.WithAppId("1"); if (x == false) b.WithAppId("2"); _ = b.Build(); } //! AMPG1002 AppId
    void nullable_bool_default(bool? x) { var b = NoId(); if (x ?? false) b.WithAppId("1"); if (x is not true) b.WithAppId("2"); _ = b.Build(); }
    void nullable_bool_get(bool? x) { var b = NoId(); if (x.GetValueOrDefault()) b.WithAppId("1"); if (x is null or false) b.WithAppId("2"); _ = b.Build(); }
    void nullable_lifted(int? n, int? m) { var b = NoId(); if (n is null || m is null) return; if (n < m) b.WithAppId("1"); if (n >= m) b.WithAppId("2"); _ = b.Build(); }
    // ---- Collections and text
    void any_and_count(List<string> ids) { var b = NoId(); if (ids.Any()) b.WithAppId(ids[0]); if (ids.Count == 0) b.WithAppId("none"); _ = b.Build(); }
    void any_and_length(string[] ids) { var b = NoId(); if (!ids.Any()) b.WithAppId("none"); if (ids.Length >= 1) b.WithAppId(ids[0]); _ = b.Build(); }
    void count_gap(List<string> ids) { var b = NoId(); if (ids.Count > 1) b.WithAppId(ids[0]); if (ids.Count == 0) b.WithAppId("none"); _ = b.Build(); } //! AMPG1002 AppId
    void count_extension(IEnumerable<string> ids) { var b = NoId(); var n = ids.Count(); if (n > 0) b.WithAppId("1"); if (n == 0) b.WithAppId("0"); _ = b.Build(); }
    void text_empty(string s) { var b = NoId(); if (s == "") b.WithAppId("e"); if (s.Length > 0) b.WithAppId(s); _ = b.Build(); }
    void text_empty_field(string s) { var b = NoId(); if (s == string.Empty) b.WithAppId("e"); if (s != "") b.WithAppId(s); _ = b.Build(); }
    void text_equals(string s) { var b = NoId(); if (s == "a") b.WithAppId("1"); if (!s.Equals("a")) b.WithAppId("2"); _ = b.Build(); }
    void text_equals_ordinal(string s) { var b = NoId(); if (string.Equals(s, "a", StringComparison.Ordinal)) b.WithAppId("1"); if (s != "a") b.WithAppId("2"); _ = b.Build(); }
    void text_equals_ignoring_case(string s) { var b = NoId(); if (string.Equals(s, "a", StringComparison.OrdinalIgnoreCase)) b.WithAppId("1"); if (s != "a") b.WithAppId("2"); _ = b.Build(); }
    void text_starts(string s) { var b = NoId(); if (s.StartsWith("a")) b.WithAppId("1"); if (!s.StartsWith("a")) b.WithAppId("2"); _ = b.Build(); }
    void text_starts_other(string s) { var b = NoId(); if (s.StartsWith("a")) b.WithAppId("1"); if (!s.StartsWith("b")) b.WithAppId("2"); _ = b.Build(); }
    void text_starts_gap(string s) { var b = NoId(); if (s.StartsWith("a")) b.WithAppId("1"); if (s.StartsWith("b")) b.WithAppId("2"); _ = b.Build(); } //! AMPG1002 AppId
    void text_index(string s) { var b = NoId(); var i = s.IndexOf(':'); if (i >= 0) b.WithAppId(s[..i]); if (i < 0) b.WithAppId(s); _ = b.Build(); }
    void text_index_minus_one(string s) { var b = NoId(); var i = s.IndexOf(':'); if (i != -1) b.WithAppId(s[..i]); if (i < 0) b.WithAppId(s); _ = b.Build(); } //~ AMPG1002
    void text_index_gap(string s) { var b = NoId(); var i = s.IndexOf(':'); if (i > 0) b.WithAppId(s[..i]); if (i < 0) b.WithAppId(s); _ = b.Build(); } //! AMPG1002 AppId
    // ---- Flags
    void flag_of_condition(int n) { var b = NoId(); var big = n > 10; if (big) b.WithAppId("1"); if (n <= 10) b.WithAppId("2"); _ = b.Build(); }
    void flag_of_flag(bool x, bool y) { var b = NoId(); var both = x && y; if (both) b.WithAppId("1"); if (!x || !y) b.WithAppId("2"); _ = b.Build(); }
    void flag_of_flag_gap(bool x, bool y) { var b = NoId(); var both = x && y; if (both) b.WithAppId("1"); if (!x && !y) b.WithAppId("2"); _ = b.Build(); } //! AMPG1002 AppId
    void flag_negated(bool x) { var b = NoId(); var off = !x; if (x) b.WithAppId("1"); if (off) b.WithAppId("2"); _ = b.Build(); }
    void flag_ternary(Msg? m) { var b = NoId(); var id = m is null ? null : "x"; if (m is null) b.WithAppId("none"); if (id is not null) b.WithAppId(id); _ = b.Build(); }
    void flag_ternary_wrong(Msg? m) { var b = NoId(); var id = m is null ? null : "x"; if (m is not null) b.WithAppId("none"); if (id is not null) b.WithAppId(id); _ = b.Build(); } //! AMPG1002 AppId //~ AMPG1005
    void flag_xor(bool x, bool y) { var b = NoId(); if (x ^ y) b.WithAppId("1"); if (x == y) b.WithAppId("2"); _ = b.Build(); }
    void flag_non_short(bool x, bool y) { var b = NoId(); if (x | y) b.WithAppId("1"); if (!x & !y) b.WithAppId("2"); _ = b.Build(); }
    void flag_in_loop(string[] ids) { var b = NoId(); var found = false; foreach (var id in ids) { if (id.Length > 3) { b.WithAppId(id); found = true; break; } } if (!found) b.WithAppId("none"); _ = b.Build(); }
    void flag_from_switch(int n) { var b = NoId(); var kind = n switch { 0 => "zero", 1 => "one", _ => null }; if (kind is null) b.WithAppId("many"); if (n is 0 or 1) b.WithAppId(kind!); _ = b.Build(); }
    void flag_from_switch_gap(int n) { var b = NoId(); var kind = n switch { 0 => "zero", 1 => null, _ => "many" }; if (kind is not null) b.WithAppId(kind); if (n == 0) b.WithAppId("0"); _ = b.Build(); } //! AMPG1002 AppId
    void enum_default(DayOfWeek d) { var b = NoId(); if (d == DayOfWeek.Sunday) b.WithAppId("1"); if (d != 0) b.WithAppId("2"); _ = b.Build(); }
    void enum_two(DayOfWeek d) { var b = NoId(); if (d is DayOfWeek.Sunday or DayOfWeek.Saturday) b.WithAppId("1"); if (d != DayOfWeek.Sunday && d != DayOfWeek.Saturday) b.WithAppId("2"); _ = b.Build(); }
    void smithy_enum(DeliveryMethod m) { var b = NoId(); if (m == DeliveryMethod.Email) b.WithAppId("1"); if (m != DeliveryMethod.Email) b.WithAppId("2"); _ = b.Build(); }
    void smithy_enum_gap(DeliveryMethod m) { var b = NoId(); if (m == DeliveryMethod.Email) b.WithAppId("1"); if (m == DeliveryMethod.Sms) b.WithAppId("2"); _ = b.Build(); } //! AMPG1002 AppId
    void record_equality(Range2 x, Range2 y) { var b = NoId(); if (x == y) b.WithAppId("1"); if (x != y) b.WithAppId("2"); _ = b.Build(); }
    void record_equality_created(Range3 x) { var b = NoId(); if (x == new Range3(1)) b.WithAppId("1"); if (x.From != 1) b.WithAppId("2"); _ = b.Build(); }
    private sealed record Range3(int From);
    void guid_empty(Guid g) { var b = NoId(); if (g == Guid.Empty) b.WithAppId("1"); if (g != Guid.Empty) b.WithAppId("2"); _ = b.Build(); }
    void date_default(DateTime d) { var b = NoId(); if (d == default) b.WithAppId("1"); if (d != default) b.WithAppId("2"); _ = b.Build(); }
    void date_compared(DateTime d, DateTime e) { var b = NoId(); if (d < e) b.WithAppId("1"); if (d >= e) b.WithAppId("2"); _ = b.Build(); }
    void time_span(TimeSpan t) { var b = NoId(); if (t > TimeSpan.Zero) b.WithAppId("1"); if (t <= TimeSpan.Zero) b.WithAppId("2"); _ = b.Build(); }
    void ten_flags(bool a, bool c, bool d, bool e, bool f, bool g, bool h, bool i, bool j, bool k) { var b = NoId(); if (a) b.WithResourceName("a"); if (c) b.WithResourceName("c"); if (d) b.WithResourceName("d"); if (e) b.WithResourceName("e"); if (f) b.WithResourceName("f"); if (g) b.WithResourceName("g"); if (h) b.WithResourceName("h"); if (i) b.WithResourceName("i"); if (j) b.WithAppId("j"); if (k) b.WithResourceName("k"); if (!j) b.WithAppId("n"); _ = b.Build(); }
    void ten_flags_gap(bool a, bool c, bool d, bool e, bool f, bool g, bool h, bool i, bool j, bool k) { var b = NoId(); if (a) b.WithResourceName("a"); if (c) b.WithResourceName("c"); if (d) b.WithResourceName("d"); if (e) b.WithResourceName("e"); if (f) b.WithResourceName("f"); if (g) b.WithResourceName("g"); if (h) b.WithResourceName("h"); if (i) b.WithResourceName("i"); if (j) b.WithAppId("j"); if (k) b.WithResourceName("k"); _ = b.Build(); } //! AMPG1002 AppId
    // ---- Constants that are computed
    void constant_byte_wraps() { var b = NoId(); byte n = 255; n++; if (n == 0) b.WithAppId("x"); _ = b.Build(); }
    void constant_int_wraps() { var b = NoId(); var n = int.MaxValue; unchecked { n++; } if (n < 0) b.WithAppId("x"); _ = b.Build(); }
    void constant_uint_wraps() { var b = NoId(); var n = 0u; unchecked { n--; } if (n > 0) b.WithAppId("x"); _ = b.Build(); }
    void constant_multiplied_wraps() { var b = NoId(); var n = 65536; n = unchecked(n * n); if (n == 0) b.WithAppId("x"); _ = b.Build(); }
    void constant_cast_cuts() { var b = NoId(); var n = 300; var m = unchecked((byte)n); if (m == 44) b.WithAppId("x"); _ = b.Build(); }
    void constant_cast_of_double() { var b = NoId(); var d = 3.9; if ((int)d == 3) b.WithAppId("x"); _ = b.Build(); }
    void constant_division() { var b = NoId(); var n = -7; if (n / 2 == -3) b.WithAppId("x"); _ = b.Build(); }
    void constant_remainder() { var b = NoId(); var n = -7; if (n % 3 == -1) b.WithAppId("x"); _ = b.Build(); }
    void constant_shift() { var b = NoId(); var n = 1; n <<= 33; if (n == 2) b.WithAppId("x"); _ = b.Build(); }
    void constant_unsigned_shift() { var b = NoId(); var n = -1; n >>>= 28; if (n == 15) b.WithAppId("x"); _ = b.Build(); }
    void constant_complement() { var b = NoId(); var n = 0; if (~n == -1) b.WithAppId("x"); _ = b.Build(); }
    void constant_char() { var b = NoId(); var c = 'a'; c++; if (c == 'b') b.WithAppId("x"); _ = b.Build(); }
    void constant_char_as_int() { var b = NoId(); int c = 'a'; if (c == 97) b.WithAppId("x"); _ = b.Build(); }
    void constant_text_concatenated() { var b = NoId(); var s = "a"; s += "b"; if (s == "ab") b.WithAppId("x"); _ = b.Build(); }
    void constant_text_interpolated() { var b = NoId(); var s = $"a{1}"; if (s == "a1") b.WithAppId("x"); _ = b.Build(); }
    void constant_text_length() { var b = NoId(); var s = "abc"; if (s.Length == 3) b.WithAppId("x"); _ = b.Build(); }
    void constant_text_character() { var b = NoId(); var s = "abc"; if (s[1] == 'b') b.WithAppId("x"); _ = b.Build(); }
    void constant_text_ignoring_case() { var b = NoId(); var s = "ABC"; if (s.Equals("abc", StringComparison.OrdinalIgnoreCase)) b.WithAppId("x"); _ = b.Build(); }
    void constant_text_upper() { var b = NoId(); var s = "abc"; if (s.ToUpperInvariant() == "ABC") b.WithAppId("x"); _ = b.Build(); }
    void constant_text_or_empty() { var b = NoId(); var s = ""; if (string.IsNullOrEmpty(s)) b.WithAppId("x"); _ = b.Build(); }
    void constant_text_white() { var b = NoId(); var s = " "; if (string.IsNullOrWhiteSpace(s)) b.WithAppId("x"); _ = b.Build(); }
    void constant_text_starts() { var b = NoId(); var s = "abc"; if (s.StartsWith("ab", StringComparison.Ordinal)) b.WithAppId("x"); _ = b.Build(); }
    void constant_nan() { var b = NoId(); var d = double.NaN; if (d != d) b.WithAppId("x"); _ = b.Build(); }
    void constant_nan_ordered() { var b = NoId(); var d = double.NaN; if (!(d > 0) && !(d <= 0)) b.WithAppId("x"); _ = b.Build(); }
    void constant_sum_of_doubles() { var b = NoId(); var d = 0.1; d += 0.2; if (d != 0.3) b.WithAppId("x"); _ = b.Build(); }
    void constant_float() { var b = NoId(); float f = 0.1f; double d = f; if (d != 0.1) b.WithAppId("x"); _ = b.Build(); }
    void constant_negative_zero() { var b = NoId(); var d = -0.0; if (d == 0.0) b.WithAppId("x"); _ = b.Build(); }
    void constant_decimal() { var b = NoId(); var m = 0.1m; m += 0.2m; if (m == 0.3m) b.WithAppId("x"); _ = b.Build(); }
    void constant_null_lifted() { var b = NoId(); int? n = null; if (!(n > 0)) b.WithAppId("x"); _ = b.Build(); }
    void constant_null_lifted_sum() { var b = NoId(); int? n = null; n += 1; if (n is null) b.WithAppId("x"); _ = b.Build(); }
    void constant_null_unequal() { var b = NoId(); int? n = null; if (n != 0) b.WithAppId("x"); _ = b.Build(); }
    void constant_boxed_equal() { var b = NoId(); object x = 1; if (x.Equals(1)) b.WithAppId("x"); _ = b.Build(); }
    void constant_boxed_same() { var b = NoId(); object x = 1, y = 1; if (x != y) b.WithAppId("x"); _ = b.Build(); }
    void constant_boxed_nullable() { var b = NoId(); int? n = 5; object? o = n; if (o is int) b.WithAppId("x"); _ = b.Build(); }
    void constant_boxed_enum() { var b = NoId(); object o = DayOfWeek.Monday; if (o is not int) b.WithAppId("x"); _ = b.Build(); }
    void constant_enum_number() { var b = NoId(); var d = DayOfWeek.Monday; if ((int)d == 1) b.WithAppId("x"); _ = b.Build(); }
    void constant_enum_sum() { var b = NoId(); var d = DayOfWeek.Sunday; d += 1; if (d == DayOfWeek.Monday) b.WithAppId("x"); _ = b.Build(); }
    void constant_enum_flags() { var b = NoId(); var a = FileAccess.Read; a |= FileAccess.Write; if (a == FileAccess.ReadWrite) b.WithAppId("x"); _ = b.Build(); }
    void constant_enum_alias() { var b = NoId(); var a = Alias.Second; if (a == Alias.SameAsSecond) b.WithAppId("x"); _ = b.Build(); }
    void constant_record_equal() { var b = NoId(); var x = new Customer("a"); var y = new Customer("a"); if (x == y) b.WithAppId("x"); _ = b.Build(); }
    void constant_class_equal() { var b = NoId(); var x = new Loose(); var y = new Loose(); if (x == y) b.WithAppId("x"); _ = b.Build(); }
    void constant_class_is_true() { var b = NoId(); var x = new Loose(); if (x) b.WithAppId("x"); _ = b.Build(); }
    void constant_class_equals_overridden() { var b = NoId(); object x = new Loose(); if (x.Equals("anything")) b.WithAppId("x"); _ = b.Build(); }
    void constant_loop_end() { var b = NoId(); var i = 0; while (i < 10) i += 3; if (i == 12) b.WithAppId("x"); _ = b.Build(); }
    void constant_loop_skips() { var b = NoId(); for (var i = 0; i < 6; i++) { if (i == 3) b.WithAppId("x"); i++; if (i == 3) b.WithAppId("y"); } _ = b.Build(); }
    void constant_default_of_type() { var b = NoId(); var n = default(int); DateTime d = default; if (n == 0) b.WithAppId("x"); _ = b.Build(); }
    void constant_array_covariant() { var b = NoId(); object o = new int[1]; if (o is uint[]) b.WithAppId("x"); _ = b.Build(); }
    void constant_interface_of_sealed(string s) { var b = NoId(); object o = s; if (o is IComparable) b.WithAppId("x"); _ = b.Build(); }
    void constant_variance(List<string> s) { var b = NoId(); object o = s; if (o is IEnumerable<object>) b.WithAppId("x"); _ = b.Build(); }
    void constant_two_interfaces(object o) { var b = NoId(); if (o is not IDisposable) return; if (o is IAsyncDisposable) b.WithAppId("1"); if (o is IDisposable) b.WithAppId("2"); _ = b.Build(); } //~ AMPG1005

    private enum Alias { First, Second, SameAsSecond = 1 }
    private sealed class Loose { public static bool operator ==(Loose? x, Loose? y) => true; public static bool operator !=(Loose? x, Loose? y) => false; public static bool operator true(Loose x) => true; public static bool operator false(Loose x) => false; public override bool Equals(object? o) => true; public override int GetHashCode() => 0; }
    private sealed record Order(int Total, Customer? Customer);
    private sealed record Customer(string? Name);
    private readonly record struct Range2(int From, int To);
    // ---- Questions to a dictionary for other keys
    void dict_key_other(Dictionary<string, string> d) { if (!d.ContainsKey("env")) return; var b = NoId(); if (d.ContainsKey("app")) b.WithAppId("y"); _ = b.Build(); } //! AMPG1002 AppId
    // ---- More combinations than are kept apart: what depends on them is left open, and all else is said
    void many_builders(bool x, bool p1, bool p2, bool p3, bool p4, bool p5, bool p6, bool p7, bool p8, bool p9, bool p10, bool p11, bool p12, bool p13, bool p14)
    {
        _ = NoId().Build(); //! AMPG1001 AppId
        var b = NoId();
        if (x) b.WithAppId("x");
        var b1 = NoId(); var b2 = NoId(); var b3 = NoId(); var b4 = NoId(); var b5 = NoId();
        var b6 = NoId(); var b7 = NoId(); var b8 = NoId(); var b9 = NoId(); var b10 = NoId();
        var b11 = NoId(); var b12 = NoId(); var b13 = NoId(); var b14 = NoId();
        if (p1) b1.WithAppId("x"); if (p2) b2.WithAppId("x"); if (p3) b3.WithAppId("x"); if (p4) b4.WithAppId("x"); if (p5) b5.WithAppId("x");
        if (p6) b6.WithAppId("x"); if (p7) b7.WithAppId("x"); if (p8) b8.WithAppId("x"); if (p9) b9.WithAppId("x"); if (p10) b10.WithAppId("x");
        if (p11) b11.WithAppId("x"); if (p12) b12.WithAppId("x"); if (p13) b13.WithAppId("x"); if (p14) b14.WithAppId("x");
        if (!x) return;
        _ = b.Build();
        if (!p1) b1.WithAppId("y"); if (!p2) b2.WithAppId("y"); if (!p3) b3.WithAppId("y"); if (!p4) b4.WithAppId("y"); if (!p5) b5.WithAppId("y");
        if (!p6) b6.WithAppId("y"); if (!p7) b7.WithAppId("y"); if (!p8) b8.WithAppId("y"); if (!p9) b9.WithAppId("y"); if (!p10) b10.WithAppId("y");
        if (!p11) b11.WithAppId("y"); if (!p12) b12.WithAppId("y"); if (!p13) b13.WithAppId("y"); if (!p14) b14.WithAppId("y");
        _ = b1.Build(); _ = b2.Build(); _ = b3.Build(); _ = b4.Build(); _ = b5.Build();
        _ = b6.Build(); _ = b7.Build(); _ = b8.Build(); _ = b9.Build(); _ = b10.Build();
        _ = b11.Build(); _ = b12.Build(); _ = b13.Build(); _ = b14.Build();
    }
    void many_variables(bool x, bool p1, bool p2, bool p3, bool p4, bool p5, bool p6, bool p7, bool p8, bool p9, bool p10, bool p11, bool p12, bool p13, bool p14)
    {
        _ = NoId().Build(); //! AMPG1001 AppId
        var b = NoId();
        if (x) b.WithAppId("x");
        var n1 = 0; var n2 = 0; var n3 = 0; var n4 = 0; var n5 = 0;
        var n6 = 0; var n7 = 0; var n8 = 0; var n9 = 0; var n10 = 0;
        var n11 = 0; var n12 = 0; var n13 = 0; var n14 = 0;
        if (p1) n1 = 1; if (p2) n2 = 1; if (p3) n3 = 1; if (p4) n4 = 1; if (p5) n5 = 1;
        if (p6) n6 = 1; if (p7) n7 = 1; if (p8) n8 = 1; if (p9) n9 = 1; if (p10) n10 = 1;
        if (p11) n11 = 1; if (p12) n12 = 1; if (p13) n13 = 1; if (p14) n14 = 1;
        if (!x) return;
        _ = b.Build();
        b = NoId();
        if (n1 == 1) b.WithAppId("y"); if (n2 == 1) b.WithAppId("y"); if (n3 == 1) b.WithAppId("y"); if (n4 == 1) b.WithAppId("y"); if (n5 == 1) b.WithAppId("y");
        if (n6 == 1) b.WithAppId("y"); if (n7 == 1) b.WithAppId("y"); if (n8 == 1) b.WithAppId("y"); if (n9 == 1) b.WithAppId("y"); if (n10 == 1) b.WithAppId("y");
        if (n11 == 1) b.WithAppId("y"); if (n12 == 1) b.WithAppId("y"); if (n13 == 1) b.WithAppId("y"); if (n14 == 1) b.WithAppId("y");
        _ = b.Build(); //~ AMPG1002
    }
    private int _n1, _n2, _n3, _n4, _n5, _n6, _n7, _n8, _n9, _n10, _n11, _n12, _n13, _n14;
    void many_fields(bool x, bool p1, bool p2, bool p3, bool p4, bool p5, bool p6, bool p7, bool p8, bool p9, bool p10, bool p11, bool p12, bool p13, bool p14)
    {
        _ = NoId().Build(); //! AMPG1001 AppId
        var b = NoId();
        if (x) b.WithAppId("x");
        _n1 = 0; _n2 = 0; _n3 = 0; _n4 = 0; _n5 = 0;
        _n6 = 0; _n7 = 0; _n8 = 0; _n9 = 0; _n10 = 0;
        _n11 = 0; _n12 = 0; _n13 = 0; _n14 = 0;
        if (p1) _n1 = 1; if (p2) _n2 = 1; if (p3) _n3 = 1; if (p4) _n4 = 1; if (p5) _n5 = 1;
        if (p6) _n6 = 1; if (p7) _n7 = 1; if (p8) _n8 = 1; if (p9) _n9 = 1; if (p10) _n10 = 1;
        if (p11) _n11 = 1; if (p12) _n12 = 1; if (p13) _n13 = 1; if (p14) _n14 = 1;
        if (!x) return;
        _ = b.Build();
        b = NoId();
        if (_n1 == 1) b.WithAppId("y"); if (_n2 == 1) b.WithAppId("y"); if (_n3 == 1) b.WithAppId("y"); if (_n4 == 1) b.WithAppId("y"); if (_n5 == 1) b.WithAppId("y");
        if (_n6 == 1) b.WithAppId("y"); if (_n7 == 1) b.WithAppId("y"); if (_n8 == 1) b.WithAppId("y"); if (_n9 == 1) b.WithAppId("y"); if (_n10 == 1) b.WithAppId("y");
        if (_n11 == 1) b.WithAppId("y"); if (_n12 == 1) b.WithAppId("y"); if (_n13 == 1) b.WithAppId("y"); if (_n14 == 1) b.WithAppId("y");
        _ = b.Build(); //~ AMPG1002
    }
}
