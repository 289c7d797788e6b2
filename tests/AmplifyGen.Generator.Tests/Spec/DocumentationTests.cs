using AmplifyGen.Generator.Model;
using AmplifyGen.Generator.Spec.Documentation;
using CsCheck;

namespace AmplifyGen.Generator.Tests.Spec;

/// <summary>Expectations show a paragraph as <c>[text]</c>, code as <c>`x`</c>, emphasis as <c>*x*</c>, a link as <c>x@target</c>, a list as <c>ul(-…)</c>.</summary>
public sealed class DocumentationTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("  \n ", "")]
    [InlineData("Plain text.", "[Plain text.]")]
    [InlineData("<p>One.</p><p>Two.</p>", "[One.][Two.]")]
    [InlineData("<p>One\n   line.</p>\n\n<p>Two.", "[One line.][Two.]")]
    [InlineData("One.\n\nTwo\nlines.\n \nThree.", "[One.][Two lines.][Three.]")]
    [InlineData("One.<br/>Two.", "[One.][Two.]")]
    [InlineData("a <b>bold</b> and <i>italic</i>, <em>so</em>", "[a *bold* and *italic*, *so*]")]
    [InlineData("a<b> bold </b>b", "[a *bold* b]")]
    [InlineData("<b>a</b> <i>b</i>", "[*a* *b*]")]
    [InlineData("Set <code>a  b</code>.", "[Set `a b`.]")]
    [InlineData("Set `x < y` or ``b``.", "[Set `x < y` or `b`.]")]
    [InlineData("It`s one.", "[It`s one.]")]
    [InlineData("<b>bold <code>code</code> bold</b>", "[*bold* `code` *bold*]")]
    [InlineData("See <a href=\"https://example.com/a?b=1&amp;c=2\">the <code>page</code></a>.", "[See the page@https://example.com/a?b=1&c=2.]")]
    [InlineData("<a href='http://example.com'>x</a>", "[x@http://example.com]")]
    [InlineData("<a href=\"javascript:alert(1)\">x</a> <a href=\"/relative\">y</a> <a>z</a>", "[x y z]")]
    [InlineData("<ul><li>a</li><li><p>b</p><p>c</p></li></ul>after", "ul(-[a]-[b][c])[after]")]
    [InlineData("<ol><li>a<ul><li>inner</li></ul></li><li>b</ol>", "ol(-[a]ul(-[inner])-[b])")]
    [InlineData("<li>alone", "ul(-[alone])")]
    [InlineData("<dl><dt>Term</dt><dd>Text.</dd><dt>Next</dt><dd>More.</dd></dl>", "ul(-[*Term*][Text.]-[*Next*][More.])")]
    [InlineData("<note><p>Mind.</p></note><p>Then.</p>", "[*Note:* Mind.][Then.]")]
    [InlineData("<important>Mind.</important>", "[*Important:* Mind.]")]
    [InlineData("<h3>Head</h3>Text", "[*Head*][Text]")]
    [InlineData("<fullname>Name</fullname><p>Text</p>", "[Name][Text]")]
    [InlineData("a &lt;b&gt; &amp;lt; &quot;c&quot;&nbsp;&#65;&#x42; &unknown; & &#; &#xD800;", "[a <b> &lt; \"c\" AB &unknown; & &#; \uFFFD]")]
    [InlineData("<unknown attribute=\"x\">text</unknown><!-- comment -->.", "[text.]")]
    [InlineData("a < b, a <b, <1>, <my_name> and <", "[a < b, a <b, <1>, <my_name> and <]")]
    [InlineData("<p>never <b>closed", "[never *closed*]")]
    [InlineData("</ul></b></a>odd", "[odd]")]
    [InlineData("<p>bold <b>here</p><p>not here</p>", "[bold *here*][not here]")]
    [InlineData("a\u0001b\u0085c\u2028d", "[a b c d]")]
    [InlineData("&#0;&#xD7FF;&#xDFFF;&#xE000;&#x10FFFF;&#x110000;", "[\uFFFD\uD7FF\uFFFD\uE000\U0010FFFF\uFFFD]")]
    [InlineData("a<b/>b<code/>c<a href='https://a.b'/>d", "[abcd]")]
    [InlineData("<a href=https://a.b/c>x</a> <a href=https://a.b/c target=x>y</a> <a href=\"https://a.b/c>z</a>", "[x@https://a.b/c y@https://a.b/c z@https://a.b/c]")]
    [InlineData("<a href=''>x</a> <a href=>y</a> <a href>z</a> <a href='https://a.b/&#x41;'>u</a>", "[x y z u@https://a.b/A]")]
    [InlineData("so\u00ADft \uFEFFte\u200Bx\uFE0F\uFE00t", "[soft text]")]
    [InlineData("<code>a\u200Bb</code> `c\u00ADd`", "[`a\u200Bb` `c\u00ADd`]")]
    [InlineData("left \u202Eright&#x202E;&#8238;", "[left \u202Eright\u202E\u202E]")]
    [InlineData("<a href='https://a.b/\u202Ec'>x</a>", "[x]")]
    [InlineData("<P>Big</P><UL><LI>tags</LI></UL>", "[Big]ul(-[tags])")]
    [InlineData("<pre>code</pre>", "[`code`]")]
    [InlineData("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>", "[a b][c]")]
    public void Markup_becomes_blocks(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("code tt kbd samp", '`')]
    [InlineData("b i em strong", '*')]
    public void A_tag_of_a_style_applies_up_to_its_end(string tags, char mark) =>
        Assert.All(tags.Split(' '), tag => Assert.Equal($"[a{mark}x{mark}b]", Read($"a<{tag}>x</{tag}>b")));

    [Fact]
    public void A_heading_is_an_emphasized_paragraph() =>
        Assert.All(Enumerable.Range(1, 6), static level => Assert.Equal("[a][*x*][b]", Read($"a<h{level}>x</h{level}>b")));

    [Fact]
    public void Code_in_lines_of_its_own_is_a_paragraph() => Assert.Equal("[a][`x`][b]", Read("a<pre>x</pre>b"));

    [Theory]
    [InlineData("p br div section fullname dd table tr caption title blockquote hr")]
    public void A_block_ends_the_paragraph_before_it_and_its_own(string tags) => Assert.All(tags.Split(' '), static tag =>
    {
        Assert.Equal("[a][b]", Read($"a<{tag}>b"));
        Assert.Equal("[a][b]", Read($"a</{tag}>b"));
    });

    [Theory]
    [InlineData("note important li dt pre h1 h2 h3 h4 h5 h6")]
    public void The_end_of_any_other_block_ends_its_paragraph(string tags) => Assert.All(tags.Split(' '), static tag => Assert.Equal("[a][b]", Read($"a</{tag}>b")));

    [Theory]
    [InlineData("ul", "ul")]
    [InlineData("ol", "ol")]
    [InlineData("dl", "ul")]
    public void The_end_of_a_list_ends_its_last_item(string tag, string kind) => Assert.Equal($"{kind}(-[x])[after]", Read($"<{tag}><li>x</{tag}>after"));

    [Fact]
    public void The_ends_of_lists_that_are_too_deep_end_no_other_list()
    {
        const int depth = 8;
        var text = string.Concat(Enumerable.Repeat("<ul><li>x", depth + 2)) + "</ul></ul>y" + string.Concat(Enumerable.Repeat("</ul>", depth)) + "after";

        Assert.Equal(string.Concat(Enumerable.Repeat("ul(-[x]", depth)) + "-[x]-[x][y]" + new string(')', depth) + "[after]", Read(text));
    }

    [Fact]
    public void Deep_lists_stay_shallow()
    {
        var blocks = DocumentationReader.Read(string.Concat(Enumerable.Repeat("<ul><li>x", 100_000)), CancellationToken.None).Blocks;

        Assert.True(Depth(blocks) <= 8);
    }

    [Theory]
    [InlineData("<")]
    [InlineData("<a")]
    [InlineData("`")]
    [InlineData("&")]
    [InlineData("<b>")]
    [InlineData("<!--")]
    public void Ends_that_are_missing_cost_little_time(string start) =>
        DocumentationReader.Read(string.Concat(Enumerable.Repeat(start, 100_000)), CancellationToken.None);

    [Fact]
    public void Any_text_is_read_into_clean_text() =>
        Gen.OneOf("<p>", "</p>", "<ul>", "</ul>", "<li>", "<ol>", "<b>", "</b>", "<code>", "</code>", "<a href=\"https://a.b\">", "</a>", "<dt>", "<note>",
            "`", "``", "&lt;", "&", " ", "\n", "\n\n", "text", "<", ">", "/", "\"", "\u2028", "<br/>", "<!--", "-->", "<pre>").List[0, 20].Sample(
            static pieces => DocumentationReader.Read(string.Concat(pieces), CancellationToken.None).Blocks.All(IsClean), iter: 50_000);

    private static string Read(string text) => string.Concat(DocumentationReader.Read(text, CancellationToken.None).Blocks.Select(Show));

    private static bool IsClean(DocumentationBlock block) => block switch
    {
        DocumentationBlock.Paragraph paragraph => IsClean(paragraph),
        DocumentationBlock.List list => list.Items.Count > 0 && list.Items.All(static item => item.Blocks.Count > 0 && item.Blocks.All(IsClean)),
        _ => false,
    };

    private static bool IsClean(DocumentationBlock.Paragraph paragraph)
    {
        var text = string.Concat(paragraph.Content.Select(static inline => inline switch
        {
            DocumentationInline.Text part => part.Value,
            DocumentationInline.Code part => part.Value,
            DocumentationInline.Emphasis part => part.Value,
            DocumentationInline.Link part => part.Value,
            _ => "",
        }));
        return text.Length > 0
            && text.Trim().Length == text.Length
            && !text.Contains("  ", StringComparison.Ordinal)
            && !text.Any(static character => character != ' ' && (char.IsWhiteSpace(character) || char.IsControl(character)));
    }

    private static int Depth(EquatableArray<DocumentationBlock> blocks) => blocks.OfType<DocumentationBlock.List>()
        .SelectMany(static list => list.Items)
        .Select(static item => 1 + Depth(item.Blocks))
        .DefaultIfEmpty(0)
        .Max();

    private static string Show(DocumentationBlock block) => block switch
    {
        DocumentationBlock.Paragraph paragraph => "[" + string.Concat(paragraph.Content.Select(Show)) + "]",
        DocumentationBlock.List list => (list.IsNumbered ? "ol(" : "ul(") + string.Concat(list.Items.Select(item => "-" + string.Concat(item.Blocks.Select(Show)))) + ")",
        _ => "",
    };

    private static string Show(DocumentationInline inline) => inline switch
    {
        DocumentationInline.Text text => text.Value,
        DocumentationInline.Code code => "`" + code.Value + "`",
        DocumentationInline.Emphasis emphasis => "*" + emphasis.Value + "*",
        DocumentationInline.Link link => link.Value + "@" + link.Target,
        _ => "",
    };
}
