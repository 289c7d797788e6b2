// Marked builder programs: texts, collections and numbers that .NET returns, of which some are never empty
// A line with //! must carry that diagnostic with exactly those members; a line with //~ may; every other line must carry none.

namespace FrameworkResultsCases;

public class FrameworkResults
{
    // ---- Results that have at least one element
    void parts_of_regex(string s) { var b = NoId(); foreach (var p in System.Text.RegularExpressions.Regex.Split(s, ",")) b.WithAppId(p); _ = b.Build(); }
    void groups_of_match(System.Text.RegularExpressions.Match m) { var b = NoId(); foreach (System.Text.RegularExpressions.Group g in m.Groups) b.WithAppId(g.Value); _ = b.Build(); }
    void parts_of_span(string s) { var b = NoId(); foreach (var r in s.AsSpan().Split(',')) b.WithAppId(s[r]); _ = b.Build(); }
    void parts_trimmed(string s) { var b = NoId(); foreach (var l in s.Split('\n', StringSplitOptions.TrimEntries)) b.WithAppId(l); _ = b.Build(); }
    void parts_at_most_two(string s) { var p = s.Split(':', 2); var b = NoId(); if (p.Length == 1) b.WithAppId("f"); if (p.Length == 2) b.WithAppId(p[1]); _ = b.Build(); }
    void parts_of_text_with_separator(string s) { if (!s.Contains(':')) return; var p = s.Split(':'); var b = NoId(); if (p.Length > 1) b.WithAppId(p[1]); _ = b.Build(); }
    void parts_of_unknown_text(string s) { var p = s.Split(':'); var b = NoId(); if (p.Length == 2) b.WithAppId(p[1]); _ = b.Build(); } //! AMPG1002 AppId
    void hash(byte[] d) { var b = NoId(); foreach (var x in System.Security.Cryptography.SHA256.HashData(d)) b.WithAppId(x.ToString()); _ = b.Build(); }
    void bytes_of_number(int n) { var b = NoId(); foreach (var x in BitConverter.GetBytes(n)) b.WithAppId(x.ToString()); _ = b.Build(); }
    void bytes_of_text(string s) { if (s == "") return; var b = NoId(); foreach (var x in Encoding.UTF8.GetBytes(s)) b.WithAppId(x.ToString()); _ = b.Build(); }
    void text_of_bytes(byte[] a) { var b = NoId(); var id = Encoding.UTF8.GetString(a); if (id != "") b.WithAppId(id); _ = b.Build(); } //! AMPG1002 AppId
    void cultures() { var b = NoId(); foreach (var d in CultureInfo.GetCultures(CultureTypes.AllCultures)) b.WithAppId(d.Name); _ = b.Build(); }
    void values_of_enum_type() { var b = NoId(); foreach (DayOfWeek d in Enum.GetValues(typeof(DayOfWeek))) b.WithAppId(d.ToString()); _ = b.Build(); }
    void segments(Uri u) { var b = NoId(); foreach (var d in u.Segments) b.WithAppId(d); _ = b.Build(); }
    void name_of_machine() { var b = NoId(); if (Environment.MachineName.Length > 0) b.WithAppId("x"); _ = b.Build(); }
    void interpolated_number(int n) { var b = NoId(); foreach (var c in $"{n}") b.WithAppId(c.ToString()); _ = b.Build(); }
    void interpolated_text(string s) { var b = NoId(); var id = $"{s}"; if (id.Length > 0) b.WithAppId(id); _ = b.Build(); } //! AMPG1002 AppId
    void concatenated_texts(string a, string c) { var b = NoId(); var id = a + c; if (id.Length > 0) b.WithAppId(id); _ = b.Build(); } //! AMPG1002 AppId
    void concatenated_after_guard(string a, string c) { if (a.Length == 0) return; var b = NoId(); var id = a + c; if (id.Length > 0) b.WithAppId(id); _ = b.Build(); }
    void formatted_date(DateTime d) { var s = d.ToString("yyyy", CultureInfo.InvariantCulture); var b = NoId(); if (s.Length == 4) b.WithAppId(s); _ = b.Build(); }
    void padded(string s) { var b = NoId(); foreach (var c in s.PadLeft(5)) b.WithAppId(c.ToString()); _ = b.Build(); }
    void repeated_character() { var b = NoId(); foreach (var c in new string('x', 3)) b.WithAppId(c.ToString()); _ = b.Build(); }
    void elements_of_parsed_text() { var b = NoId(); using var d = JsonDocument.Parse("[1]"); foreach (var e in d.RootElement.EnumerateArray()) b.WithAppId(e.ToString()); _ = b.Build(); }
    // ---- Results that can be empty
    void lines_of_file(string p) { var b = NoId(); foreach (var l in File.ReadAllLines(p)) { if (l.StartsWith("id=", StringComparison.Ordinal)) b.WithAppId(l[3..]); } _ = b.Build(); } //! AMPG1002 AppId
    void files(string p) { var b = NoId(); foreach (var x in Directory.GetFiles(p, "*.json")) b.WithAppId(x); _ = b.Build(); } //! AMPG1002 AppId
    void elements_of_json(JsonElement e) { var b = NoId(); foreach (var x in e.EnumerateArray()) b.WithAppId(x.ToString()); _ = b.Build(); } //! AMPG1002 AppId
    void deserialized(string json) { var b = NoId(); foreach (var x in JsonSerializer.Deserialize<List<string>>(json)!) b.WithAppId(x); _ = b.Build(); } //! AMPG1002 AppId
    void descendants_of_xml(string a) { var x = System.Xml.Linq.XDocument.Parse(a); var b = NoId(); foreach (var e in x.Descendants("id")) b.WithAppId(e.Value); _ = b.Build(); } //! AMPG1002 AppId
    void parsed_number(string s) { var n = int.Parse(s, CultureInfo.InvariantCulture); var b = NoId(); if (n > 3) b.WithAppId("x"); _ = b.Build(); } //! AMPG1002 AppId
    void matches(string s) { var b = NoId(); foreach (System.Text.RegularExpressions.Match m in System.Text.RegularExpressions.Regex.Matches(s, "x")) b.WithAppId(m.Value); _ = b.Build(); } //! AMPG1002 AppId
    void trimmed(string a) { var b = NoId(); var id = a.Trim(); if (id.Length > 0) b.WithAppId(id); _ = b.Build(); } //! AMPG1002 AppId
    void zipped(string[] a, string[] others) { if (a.Length == 0) return; var b = NoId(); foreach (var (x, y) in a.Zip(others)) b.WithAppId(x + y); _ = b.Build(); } //! AMPG1002 AppId
    async Task lines_of_response(HttpClient h, string p) { var b = NoId(); foreach (var id in (await h.GetStringAsync(p)).Split('\n')) { if (id.StartsWith('x')) b.WithAppId(id); } _ = b.Build(); } //! AMPG1002 AppId
    void copied_list(Source r, string x) { var b = NoId(); var all = r.GetAll(x).ToList(); foreach (var id in all) { if (id.StartsWith('x')) b.WithAppId(id); } _ = b.Build(); } //! AMPG1002 AppId
    // ---- Async streams
    async Task stream_with_token(IAsyncEnumerable<string> ids, CancellationToken ct) { var b = NoId(); await foreach (var id in ids.WithCancellation(ct)) { if (id.Length > 3) b.WithAppId(id); _ = b.Build(); } } //! AMPG1002 AppId
    async Task stream_configured(IAsyncEnumerable<string> ids) { var b = NoId(); await foreach (var id in ids.ConfigureAwait(false)) b.WithAppId(id); _ = b.Build(); } //! AMPG1002 AppId
    async Task stream_found(IAsyncEnumerable<string> ids, CancellationToken ct) { Req.Builder? b = null; await foreach (var id in ids.WithCancellation(ct).ConfigureAwait(false)) (b ??= NoId()).WithAppId(id); if (b is not null) _ = b.Build(); }
    async Task channel_read(Channel<string> c, CancellationToken ct) { var b = NoId(); await foreach (var id in c.Reader.ReadAllAsync(ct)) { if (id.Length > 3) b.WithAppId(id); _ = b.Build(); } } //! AMPG1002 AppId
    // ---- Elements that show that a list is not empty
    void first_of_list(IReadOnlyList<string> names) { var b = NoId(); if (names.FirstOrDefault() is null) return; Log("x"); foreach (var n in names) b.WithAppId(n); _ = b.Build(); }
    void entry_of_map(Dictionary<string, string> d) { var b = NoId(); Log(d["id"]); if (d.Count > 0) b.WithAppId("x"); _ = b.Build(); }
    void entry_of_view(IReadOnlyDictionary<string, string> d) { var b = NoId(); Log(d["id"]); foreach (var (k, v) in d) b.WithAppId(v); _ = b.Build(); }
    // ---- Numbers
    void size_of_array(int n) { var b = NoId(); var a = new string[n]; if (n >= 0) b.WithAppId("x"); _ = b.Build(); }
    void size_of_array_zero(int n) { var b = NoId(); var a = new string[n]; if (n > 0) b.WithAppId("x"); _ = b.Build(); } //! AMPG1002 AppId
    void size_of_table(int n) { if (n < 1) return; var b = NoId(); foreach (var x in new int[n, 2]) b.WithAppId("x"); _ = b.Build(); }
    void checked_to_unsigned(int n) { var b = NoId(); Log(checked((uint)n).ToString()); if (n >= 0) b.WithAppId("x"); _ = b.Build(); }
    void position_in_text(string s, int n) { var b = NoId(); Log(s.Substring(n)); if (n >= 0) b.WithAppId("x"); _ = b.Build(); }
    void count_of_range(int n) { var b = NoId(); foreach (var x in Enumerable.Range(0, n)) b.WithAppId("x"); _ = b.Build(); } //! AMPG1002 AppId
    void remainder_made_positive(int n) { n = ((n % 3) + 3) % 3; var b = NoId(); switch (n) { case 0: b.WithAppId("1"); break; case 1: b.WithAppId("2"); break; case 2: b.WithAppId("3"); break; } _ = b.Build(); }
    void remainder_without_sign(int n) { n = Math.Abs(n % 2); var b = NoId(); if (n == 0) b.WithAppId("1"); else if (n == 1) b.WithAppId("2"); _ = b.Build(); }
    void high_bits(uint n) { var b = NoId(); if (n >> 28 < 16) b.WithAppId("1"); _ = b.Build(); }
    void high_bits_set(uint n) { var b = NoId(); if (n >> 28 < 15) b.WithAppId("1"); _ = b.Build(); } //! AMPG1002 AppId
    void drawn(Random r) { var n = r.Next(1, 10); var b = NoId(); for (var i = 0; i < n; i++) b.WithAppId("0"); _ = b.Build(); }
    void drawn_from_zero(Random r) { var n = r.Next(10); var b = NoId(); for (var i = 0; i < n; i++) b.WithAppId("0"); _ = b.Build(); } //! AMPG1002 AppId
    void processors() { var b = NoId(); for (var i = 0; i < Environment.ProcessorCount; i++) b.WithAppId("x"); _ = b.Build(); }
    void difference(int from, int to) { if (from >= to) return; var n = to - from; var b = NoId(); for (var i = 0; i < n; i++) b.WithAppId("x"); _ = b.Build(); }
    public abstract class Source { public abstract IEnumerable<string> GetAll(string x); }
}
