namespace AmplifyGen.Generator.Tests.Spec.C2j;

/// <summary>What breaks the format is reported on its own characters, and the rest is read.</summary>
public sealed class C2jProblemTests
{
    private const string Ns = C2jText.Namespace;

    [Theory]
    [InlineData("\"metadata\": «1», \"operations\": {}", "'metadata' of 'the model' must be an object, but is 1")]
    [InlineData("\"metadata\": {}, \"operations\": «[]»", "'operations' of 'the model' must be an object, but is an array")]
    [InlineData("\"metadata\": {}, \"operations\": {}, \"shapes\": «null»", "'shapes' of 'the model' must be an object, but is null")]
    [InlineData("\"metadata\": «{}», \"operations\": {}", "'metadata' needs a 'serviceId': add it")]
    [InlineData("\"metadata\": {\"serviceId\": «1»}, \"operations\": {}", "'serviceId' of 'metadata' must be a string, but is 1", "'metadata' needs a 'serviceId': add it")]
    [InlineData("\"metadata\": {\"serviceId\": \"«!»\"}, \"operations\": {}", "'serviceId' of 'metadata' must be a name with letters or digits, but is the string '!'")]
    [InlineData("\"metadata\": «{\"serviceId\": \"S\"}», \"operations\": {}", "'metadata' needs a 'protocol': add it")]
    [InlineData("\"metadata\": {\"serviceId\": \"S\", \"protocol\": \"«soap»\"}, \"operations\": {}", "'protocol' of 'metadata' must be a protocol of AWS, such as \"rest-json\", but is the string 'soap'")]
    [InlineData("\"metadata\": {\"serviceId\": \"S\", \"protocols\": [«1»]}, \"operations\": {}", "'protocols' of 'metadata' must be a string, but is 1")]
    public void A_file_whose_service_cannot_be_read_is_left_out(string model, string message, string? further = null)
    {
        var start = model.IndexOf('«', StringComparison.Ordinal) + 1;
        var length = model.IndexOf('»', StringComparison.Ordinal) - start;

        var result = SpecText.Read("{" + model + "}");

        Assert.Empty(result.Services);
        Assert.All(result.Problems, static problem => Assert.Equal("AMPG0002", problem.Id));
        Assert.Equal(further is null ? [message] : [message, further], result.Problems.Select(static problem => problem.Message).OrderByDescending(text => string.Equals(text, message, StringComparison.Ordinal)).ToArray());
        var problem = result.Problems.Single(problem => string.Equals(problem.Message, message, StringComparison.Ordinal));
        Assert.Equal((start, length), (problem.Start, problem.Length));
    }

    [Theory]
    [InlineData("\"Bad\": «1»", "'Bad' of 'shapes' must be an object, but is 1")]
    [InlineData("\"«Bad»\": {}", "'" + Ns + "Bad' needs a 'type': add it")]
    [InlineData("\"Bad\": {\"type\": «1»}", "'type' of '" + Ns + "Bad' must be a string, but is 1")]
    [InlineData("\"Bad\": {\"type\": \"«strng»\"}", "'type' of '" + Ns + "Bad' must be a type of shape that C2J defines, but is the string 'strng'")]
    [InlineData("\"«a#b»\": {\"type\": \"string\"}", "'a#b' is not a name of a shape or operation: write letters, digits and underscores")]
    [InlineData("\"«a$b»\": {\"type\": \"string\"}", "'a$b' is not a name of a shape or operation: write letters, digits and underscores")]
    [InlineData("\"Bad\": {\"type\": \"string\", \"min\": \"«1»\"}", "'min' of '" + Ns + "Bad' must be a number, but is the string '1'")]
    [InlineData("\"Bad\": {\"type\": \"string\", \"sensitive\": \"«true»\"}", "'sensitive' of '" + Ns + "Bad' must be true or false, but is the string 'true'")]
    [InlineData("\"Bad\": {\"type\": \"string\", \"pattern\": «1»}", "'pattern' of '" + Ns + "Bad' must be a string, but is 1")]
    [InlineData("\"Bad\": {\"type\": \"string\", \"documentation\": «{}»}", "'documentation' of '" + Ns + "Bad' must be a string, but is an object")]
    [InlineData("\"Bad\": {\"type\": \"string\", \"deprecated\": true, \"deprecatedMessage\": «1»}", "'deprecatedMessage' of '" + Ns + "Bad' must be a string, but is 1")]
    [InlineData("\"Bad\": {\"type\": \"string\", \"enum\": «{}»}", "'enum' of '" + Ns + "Bad' must be an array, but is an object")]
    [InlineData("\"Bad\": {\"type\": \"string\", \"enum\": [\"A\", «2»]}", "'enum' of '" + Ns + "Bad' must be a string, but is 2")]
    [InlineData("\"Bad\": {\"type\": \"timestamp\", \"timestampFormat\": \"«iso»\"}", "'timestampFormat' of '" + Ns + "Bad' must be \"iso8601\", \"unixTimestamp\" or \"rfc822\", but is the string 'iso'")]
    [InlineData("\"Bad\": {\"type\": \"structure\", \"members\": «[]»}", "'members' of '" + Ns + "Bad' must be an object, but is an array")]
    [InlineData("\"Bad\": {\"type\": \"structure\", \"members\": {\"m\": «\"In\"»}}", "'m' of '" + Ns + "Bad' must be an object, but is the string 'In'")]
    [InlineData("\"Bad\": {\"type\": \"structure\", \"members\": {\"m\": «{}»}}", "'m' of '" + Ns + "Bad' needs a 'shape': add it")]
    [InlineData("\"Bad\": {\"type\": \"structure\", \"members\": {\"m\": {\"shape\": «1»}}}", "'shape' of '" + Ns + "Bad$m' must be a string, but is 1")]
    [InlineData("\"Bad\": {\"type\": \"structure\", \"members\": {\"m\": {\"shape\": \"In\", \"location\": \"«body»\"}}}", "'location' of '" + Ns + "Bad$m' must be \"uri\", \"querystring\", \"header\", \"headers\" or \"statusCode\", but is the string 'body'")]
    [InlineData("\"Bad\": {\"type\": \"structure\", \"members\": {\"m\": {\"shape\": \"In\", \"locationName\": «1»}}}", "'locationName' of '" + Ns + "Bad$m' must be a string, but is 1")]
    [InlineData("\"Bad\": {\"type\": \"structure\", \"members\": {\"m\": {\"shape\": \"In\", \"location\": «1»}}}", "'location' of '" + Ns + "Bad$m' must be a string, but is 1")]
    [InlineData("\"Bad\": {\"type\": \"structure\", \"members\": {\"m\": {\"shape\": \"In\", \"idempotencyToken\": «0»}}}", "'idempotencyToken' of '" + Ns + "Bad$m' must be true or false, but is 0")]
    [InlineData("\"Bad\": {\"type\": \"structure\", \"required\": «true»}", "'required' of '" + Ns + "Bad' must be an array, but is true")]
    [InlineData("\"Bad\": {\"type\": \"structure\", \"exception\": true, \"error\": «404»}", "'error' of '" + Ns + "Bad' must be an object, but is 404")]
    [InlineData("\"Bad\": {\"type\": \"structure\", \"exception\": true, \"retryable\": «1»}", "'retryable' of '" + Ns + "Bad' must be an object, but is 1")]
    public void A_faulty_shape_is_reported_and_hinders_nothing_else(string shape, string message)
    {
        var marked = shape.Replace("«\"In\"»", "\"«In»\"", StringComparison.Ordinal);

        var result = SpecText.Expect("AMPG0002", message, C2jText.Members("", marked));

        Assert.Single(result.Services);
    }

    [Theory]
    [InlineData("\"required\": [\"«Nam»\"]", "'" + Ns + "Bad' has no member 'Nam'. Did you mean 'Name'?")]
    [InlineData("\"payload\": \"«Completely»\"", "'" + Ns + "Bad' has no member 'Completely': add it or name one that exists")]
    public void A_member_that_does_not_exist_is_reported(string part, string message) => SpecText.Expect(
        "AMPG0003", message, C2jText.Members("", "\"Bad\": {\"type\": \"structure\", " + part + ", \"members\": {\"Name\": {\"shape\": \"In\"}}}"));

    [Theory]
    [InlineData("\"Op\": «1»", "'Op' of 'operations' must be an object, but is 1")]
    [InlineData("\"«O$p»\": {\"http\": {\"method\": \"GET\", \"requestUri\": \"/\"}}", "'O$p' is not a name of a shape or operation: write letters, digits and underscores")]
    [InlineData("\"«Op»\": {}", "The operation '" + Ns + "Op' needs a 'http': add it")]
    [InlineData("\"Op\": {\"http\": «1»}", "'http' of '" + Ns + "Op' must be an object, but is 1")]
    [InlineData("\"Op\": {\"http\": «{\"method\": \"GET\"}»}", "'http' of '" + Ns + "Op' needs a 'requestUri': add it")]
    [InlineData("\"Op\": {\"http\": {\"method\": «1», \"requestUri\": \"/\"}}", "'method' of '" + Ns + "Op' must be a string, but is 1")]
    [InlineData("\"Op\": {\"http\": {\"method\": \"«get»\", \"requestUri\": \"/\"}}", "'method' of '" + Ns + "Op' must be an HTTP method in capital letters, but is the string 'get'")]
    [InlineData("\"Op\": {\"http\": {\"method\": \"GET\", \"requestUri\": \"/\", \"responseCode\": «99»}}", "'code' of '" + Ns + "Op' must be an HTTP status code, but is 99")]
    [InlineData("\"Op\": {\"http\": {\"method\": \"GET\", \"requestUri\": \"/\"}, \"input\": «1»}", "'input' of '" + Ns + "Op' must be an object, but is 1")]
    [InlineData("\"Op\": {\"http\": {\"method\": \"GET\", \"requestUri\": \"/\"}, \"output\": «{}»}", "'output' of '" + Ns + "Op' needs a 'shape': add it")]
    [InlineData("\"Op\": {\"http\": {\"method\": \"GET\", \"requestUri\": \"/\"}, \"errors\": «{}»}", "'errors' of '" + Ns + "Op' must be an array, but is an object")]
    [InlineData("\"Op\": {\"http\": {\"method\": \"GET\", \"requestUri\": \"/\"}, \"errors\": [«1»]}", "'errors' of '" + Ns + "Op' must be an object, but is 1")]
    [InlineData("\"Op\": {\"http\": {\"method\": \"GET\", \"requestUri\": \"/\"}, \"auth\": «1»}", "'auth' of '" + Ns + "Op' must be an array, but is 1")]
    [InlineData("\"Op\": {\"http\": {\"method\": \"GET\", \"requestUri\": \"/\"}, \"endpoint\": «\"x\"»}", "'endpoint' of '" + Ns + "Op' must be an object, but is the string 'x'")]
    public void A_faulty_operation_is_left_out(string operation, string message)
    {
        var marked = operation.Replace("«\"x\"»", "\"«x»\"", StringComparison.Ordinal);
        var good = "\"Good\": {\"http\": {\"method\": \"GET\", \"requestUri\": \"/good\"}}";

        var result = SpecText.Expect("AMPG0002", message, C2jText.Model(C2jText.Metadata, marked + ", " + good));

        Assert.Equal("Good", Assert.Single(Assert.Single(result.Services).Operations).Name);
    }

    [Theory]
    [InlineData("/a/{«other»}/{id}", "The URI of '" + Ns + "Op' has the label 'other', to which the input binds no member: name a required member of the input that has smithy.api#httpLabel")]
    [InlineData("/{id}/«{»x", "The URI of '" + Ns + "Op' has '{' in a literal segment: a label takes the whole of a segment, as in '/{name}'")]
    [InlineData("/{id}/{«id»}", "The URI of '" + Ns + "Op' has the label 'Identifier' twice: give each label once")]
    [InlineData("«a»/{id}", "The URI of '" + Ns + "Op' does not start with '/': write the path from its root")]
    public void A_fault_of_a_URI_is_placed_in_the_text_of_the_file(string uri, string message) => SpecText.Expect(
        "AMPG0002",
        message,
        C2jText.Members(""" "Identifier": {"shape": "S", "location": "uri", "locationName": "id"} """, """ "S": {"type": "string"} """)
            .Replace("\"/op\"", "\"" + uri + "\"", StringComparison.Ordinal));

    [Fact]
    public void A_member_without_its_label_is_reported_where_it_is_bound() => SpecText.Expect(
        "AMPG0002",
        "The member 'Identifier' is bound to a label that is not in the URI of '" + Ns + "Op': add '{Identifier}' to the URI or remove smithy.api#httpLabel",
        C2jText.Members(""" "Identifier": {"shape": "S", "location": "«uri»", "locationName": "id"} """, """ "S": {"type": "string"} """));

    [Fact]
    public void A_fault_of_a_URI_with_escapes_is_placed_on_all_of_it() => SpecText.Expect(
        "AMPG0002",
        "The URI of '" + Ns + "Op' has the label 'Identifier' twice: give each label once",
        C2jText.Members(""" "Identifier": {"shape": "S", "location": "uri", "locationName": "id"} """, """ "S": {"type": "string"} """)
            .Replace("\"/op\"", @"""«\/{id}\/{id}»""", StringComparison.Ordinal));

    [Theory]
    [InlineData("\"input\": {\"shape\": \"«Inn»\"}")]
    [InlineData("\"output\": {\"shape\": \"«Inn»\"}")]
    [InlineData("\"errors\": [{\"shape\": \"«Inn»\"}]")]
    public void A_shape_that_does_not_exist_is_reported_where_it_is_named(string part) => SpecText.Expect(
        "AMPG0003", "The shape '" + Ns + "Inn' does not exist. Did you mean '" + Ns + "In'?", C2jText.OperationWith(part, "\"In\": {\"type\": \"structure\"}"));

    [Fact]
    public void An_error_that_is_none_is_reported() => SpecText.Expect(
        "AMPG0002",
        "An error of '" + Ns + "Op' must be a structure with smithy.api#error, but is a shape of type structure: name another shape",
        C2jText.OperationWith("\"errors\": [{\"shape\": \"«In»\"}]", "\"In\": {\"type\": \"structure\"}"));

    [Fact]
    public void Bounds_without_a_value_between_them_are_reported() => SpecText.Expect(
        "AMPG0002",
        "'smithy.api#length' of '" + Ns + "S' has a minimum above its maximum, so no value fits: swap or correct them",
        C2jText.Members(""" "m": {"shape": "S"} """, """ "S": {"type": "string", "min": «5», "max": 2} """));

    [Fact]
    public void An_enum_value_that_stands_twice_is_reported() => SpecText.Expect(
        "AMPG0002",
        "The enum '" + Ns + "E' has the value 'A' twice: remove one of them",
        C2jText.Members(""" "m": {"shape": "E"} """, """ "E": {"type": "string", "enum": ["A", "«A»"]} """));

    [Fact]
    public void What_is_not_supported_is_placed_where_the_file_says_it() => SpecText.Expect(
        "AMPG0005",
        "The operation 'Op' is left out, because AmplifyGen does not support event streams. No operation of the service '" + Ns + "TestService' is left, so nothing is generated for it",
        C2jText.Members(""" "m": {"shape": "T"} """, """ "T": {"type": "structure", "eventstream": true} """).Replace("\"Op\": {", "\"«Op»\": {", StringComparison.Ordinal));
}
