using AmplifyGen.Generator.Spec.Naming;
using CsCheck;
using Microsoft.CodeAnalysis.CSharp;

namespace AmplifyGen.Generator.Tests.Spec;

public sealed class NamingTests
{
    [Theory]
    [InlineData("MFAMode", "MFAMode")]
    [InlineData("client_id", "Client_id")]
    [InlineData("__string", "String")]
    [InlineData("__listOf__string", "ListOf__string")]
    [InlineData("operator", "Operator")]
    [InlineData("Amplify Backend", "AmplifyBackend")]
    [InlineData("API Gateway", "APIGateway")]
    [InlineData("a-b.c", "ABC")]
    [InlineData("3des", "_3des")]
    [InlineData("_3des", "_3des")]
    [InlineData("", "_")]
    [InlineData("___", "_")]
    [InlineData("*", "_")]
    [InlineData("übung", "Übung")]
    [InlineData("名前", "名前")]
    [InlineData("a\u200Db", "AB")]
    [InlineData("a😀b", "AB")]
    [InlineData("\u0301a", "_\u0301a")]
    public void A_name_stays_as_the_model_has_it_but_for_its_first_letter(string name, string expected) =>
        Assert.Equal(expected, CSharpNames.ToPascal(name));

    [Theory]
    [InlineData("USER_POOL_ONLY", "UserPoolOnly")]
    [InlineData("AWS_COGNITO_SIGNIN_USER_ADMIN", "AwsCognitoSigninUserAdmin")]
    [InlineData("ON", "On")]
    [InlineData("Cognito", "Cognito")]
    [InlineData("phoneNumber", "PhoneNumber")]
    [InlineData("HTTPServer", "HttpServer")]
    [InlineData("text/plain", "TextPlain")]
    [InlineData("application/ld+json", "ApplicationLdPlusJson")]
    [InlineData("1.2", "_1_2")]
    [InlineData("python3.10", "Python3_10")]
    [InlineData("python3.1", "Python3_1")]
    [InlineData("nodejs18.x", "Nodejs18X")]
    [InlineData("x86_64", "X86_64")]
    [InlineData("SHA256", "Sha256")]
    [InlineData("EC2INSTANCE", "Ec2Instance")]
    [InlineData("m5.8xlarge", "M5_8Xlarge")]
    [InlineData("2012-10-17", "_2012_10_17")]
    [InlineData("-1", "Minus1")]
    [InlineData("*", "Asterisk")]
    [InlineData("s3:*", "S3Asterisk")]
    [InlineData("<=", "LessThanEqual")]
    [InlineData("-", "Minus")]
    [InlineData("/", "Slash")]
    [InlineData(" ", "Space")]
    [InlineData("", "_")]
    [InlineData("\u0001", "_")]
    [InlineData("😀", "_")]
    [InlineData("größe", "Größe")]
    public void An_enum_value_is_written_in_words(string value, string expected) => Assert.Equal(expected, EnumValueNames.ToPascal(value));

    [Theory]
    [InlineData("+<>=%#&@!?^~|$*", "Plus LessThan GreaterThan Equal Percent Number And At Not Question Caret Tilde Bar Dollar Asterisk")]
    public void A_sign_with_a_meaning_is_a_word_in_every_value(string signs, string words) => Assert.Equal(
        words.Split(' ').Select(static word => "A" + word + "B"), signs.Select(static sign => EnumValueNames.ToPascal($"a{sign}b")), StringComparer.Ordinal);

    [Theory]
    [InlineData(" -.,:;/\\_'\"`()[]{}", "Space Minus Dot Comma Colon Semicolon Slash Backslash Underscore Apostrophe Quote Backtick LeftParenthesis RightParenthesis LeftBracket RightBracket LeftBrace RightBrace")]
    public void A_separator_is_a_word_only_in_a_value_that_has_nothing_else(string signs, string words)
    {
        Assert.Equal(words.Split(' '), signs.Select(static sign => EnumValueNames.ToPascal(sign.ToString())), StringComparer.Ordinal);
        Assert.All(signs, static sign => Assert.Equal("AB", EnumValueNames.ToPascal($"a{sign}b")));
    }

    [Fact]
    public void Every_keyword_of_the_language_is_known() => Assert.Equal(
        SyntaxFacts.GetReservedKeywordKinds().Select(static kind => SyntaxFacts.GetText(kind)).Where(static text => !text.StartsWith("__", StringComparison.Ordinal)).Order(StringComparer.Ordinal),
        ReservedNames.Keywords.Order(StringComparer.Ordinal),
        StringComparer.Ordinal);

    [Fact]
    public void A_reserved_name_gets_a_suffix()
    {
        var names = MemberNames.OfStructure("DomainName");

        Assert.Equal("DomainNameMember EqualsMember BuilderMember Message _Member", string.Join(' ', Take(names, "DomainName", "Equals", "Builder", "Message", "_")));
        Assert.Equal("MessageMember StatusCodeMember", string.Join(' ', Take(MemberNames.OfError("X"), "Message", "StatusCode")));
        Assert.Equal("ValueValue IsKnownValue StatusCode", string.Join(' ', Take(MemberNames.OfEnum("X"), "Value", "IsKnown", "StatusCode")));
    }

    [Fact]
    public void A_name_that_is_taken_gets_the_smallest_number_that_is_free() =>
        Assert.Equal("Foo Foo2 Foo22 Foo3 foo", string.Join(' ', Take(MemberNames.OfStructure("X"), "Foo", "Foo", "Foo2", "Foo", "foo")));

    [Fact]
    public void A_number_or_suffix_does_not_lead_to_the_name_of_the_type()
    {
        Assert.Equal("Foo Foo3", string.Join(' ', Take(MemberNames.OfStructure("Foo2"), "Foo", "Foo")));
        Assert.Equal("DataMember2", string.Join(' ', Take(MemberNames.OfError("DataMember"), "Data")));
    }

    [Theory]
    [InlineData("Acme", true)]
    [InlineData("Acme.Aws_1._x", true)]
    [InlineData("Acme.Größe", true)]
    [InlineData("", false)]
    [InlineData("Acme.", false)]
    [InlineData(".Acme", false)]
    [InlineData("Acme..Aws", false)]
    [InlineData("Acme.class", false)]
    [InlineData("1Acme", false)]
    [InlineData("Acme Aws", false)]
    [InlineData("Acme\u200D", false)]
    [InlineData("Acme;", false)]
    public void A_namespace_is_identifiers_joined_by_dots(string text, bool expected) => Assert.Equal(expected, CSharpNames.IsNamespace(text));

    [Fact]
    public void Every_name_is_an_identifier_that_needs_no_at_sign() => Gen.String.Sample(
        static text => IsPlainIdentifier(CSharpNames.ToPascal(text)) && IsPlainIdentifier(EnumValueNames.ToPascal(text)), iter: 20_000);

    [Fact]
    public void Names_of_siblings_differ_and_are_never_reserved() =>
        Gen.OneOf("a", "A", "a2", "A22", "_a", "builder", "BuilderMember", "type", "equals", "", "_").List[0, 12].Sample(static texts =>
        {
            var names = MemberNames.OfStructure("Type");
            var taken = texts.ConvertAll(text => names.Take(CSharpNames.ToPascal(text)));
            return taken.Distinct(StringComparer.Ordinal).Count() == taken.Count
                && !taken.Exists(static name => ReservedNames.InStructure.Contains(name) || name is "Type");
        });

    private static bool IsPlainIdentifier(string name) =>
        SyntaxFacts.IsValidIdentifier(name) && SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None;

    private static List<string> Take(MemberNames names, params string[] texts) => [.. texts.Select(names.Take)];
}
