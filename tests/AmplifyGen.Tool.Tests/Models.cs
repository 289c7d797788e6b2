namespace AmplifyGen.Tool.Tests;

/// <summary>A small service in both formats, with everything that decides which part of a model an operation needs.</summary>
internal static class Models
{
    public const string Smithy = """
        {
          "smithy": "2.0",
          "metadata": { "suppressions": [] },
          "shapes": {
            "org.example.books#Books": {
              "type": "service",
              "version": "2026-01-01",
              "operations": [{ "target": "org.example.books#FindBooks" }],
              "resources": [{ "target": "org.example.books#Book" }],
              "errors": [{ "target": "org.example.books#Busy" }],
              "rename": { "org.example.books#Unused": "Other" },
              "traits": {
                "aws.api#service": { "sdkId": "Books" },
                "aws.protocols#restJson1": {},
                "smithy.rules#endpointTests": { "version": "1.0", "testCases": [] }
              }
            },
            "org.example.books#Book": {
              "type": "resource",
              "identifiers": { "Id": { "target": "org.example.books#BookId" } },
              "read": { "target": "org.example.books#GetBook" },
              "resources": [{ "target": "org.example.books#Loan" }]
            },
            "org.example.books#Loan": { "type": "resource", "operations": [{ "target": "org.example.books#LendBook" }] },
            "org.example.books#FindBooks": {
              "type": "operation",
              "input": { "target": "org.example.books#FindBooksRequest" },
              "output": { "target": "smithy.api#Unit" },
              "traits": { "smithy.api#http": { "method": "POST", "uri": "/books", "code": 200 } }
            },
            "org.example.books#GetBook": {
              "type": "operation",
              "input": { "target": "org.example.books#GetBookRequest" },
              "output": { "target": "smithy.api#Unit" },
              "traits": { "smithy.api#http": { "method": "GET", "uri": "/books/{Id}", "code": 200 } }
            },
            "org.example.books#LendBook": {
              "type": "operation",
              "input": { "target": "org.example.books#LendBookRequest" },
              "output": { "target": "smithy.api#Unit" },
              "traits": { "smithy.api#http": { "method": "POST", "uri": "/books/{Id}/loans", "code": 201 } }
            },
            "org.example.books#FindBooksRequest": {
              "type": "structure",
              "members": { "Subject": { "target": "smithy.api#String", "traits": { "smithy.api#required": {}, "smithy.api#documentation": "The subject: <b>\"läsa\"</b>." } } }
            },
            "org.example.books#GetBookRequest": { "type": "structure", "mixins": [{ "target": "org.example.books#WithId" }], "members": {} },
            "org.example.books#LendBookRequest": {
              "type": "structure",
              "mixins": [{ "target": "org.example.books#WithId" }],
              "members": { "Reader": { "target": "org.example.books#Reader" } }
            },
            "org.example.books#WithId": {
              "type": "structure",
              "members": { "Id": { "target": "org.example.books#BookId", "traits": { "smithy.api#httpLabel": {}, "smithy.api#required": {} } } },
              "traits": { "smithy.api#mixin": {} }
            },
            "org.example.books#BookId": { "type": "string", "traits": { "org.example.books#isbn": {} } },
            "org.example.books#isbn": { "type": "structure", "members": {}, "traits": { "smithy.api#trait": {} } },
            "org.example.books#Reader": {
              "type": "structure",
              "members": {
                "Name": { "target": "smithy.api#String", "traits": { "smithy.api#required": {} } },
                "Sponsor": { "target": "org.example.books#Reader" }
              }
            },
            "org.example.books#Reader$Name": { "type": "apply", "traits": { "smithy.api#sensitive": {} } },
            "org.example.books#Busy": { "type": "structure", "members": {}, "traits": { "smithy.api#error": "server" } },
            "org.example.books#Unused": { "type": "string" }
          }
        }
        """;

    public const string C2j = """
        {
          "version": "2.0",
          "metadata": { "apiVersion": "2026-01-01", "endpointPrefix": "books", "protocol": "rest-json", "serviceFullName": "Books", "serviceId": "Books", "signatureVersion": "v4", "uid": "books-2026-01-01" },
          "operations": {
            "FindBooks": { "name": "FindBooks", "http": { "method": "POST", "requestUri": "/books" }, "input": { "shape": "FindBooksRequest" }, "output": { "shape": "FindBooksResponse" } },
            "LendBook": { "name": "LendBook", "http": { "method": "POST", "requestUri": "/loans" }, "input": { "shape": "LendBookRequest" }, "errors": [{ "shape": "Busy" }] }
          },
          "shapes": {
            "FindBooksRequest": { "type": "structure", "required": ["Subject"], "members": { "Subject": { "shape": "Text" }, "Next": { "shape": "Text" } } },
            "FindBooksResponse": { "type": "structure", "members": { "Titles": { "shape": "Titles" }, "Next": { "shape": "Text" } } },
            "Titles": { "type": "list", "member": { "shape": "Text" } },
            "LendBookRequest": { "type": "structure", "members": { "Days": { "shape": "Days" }, "shape": { "shape": "Text" } } },
            "Days": { "type": "integer" },
            "Text": { "type": "string" },
            "Busy": { "type": "structure", "members": {}, "exception": true },
            "Unused": { "type": "string" }
          }
        }
        """;

    public const string Paginators = """
        {
          "pagination": {
            "FindBooks": { "input_token": "Next", "output_token": "Next", "result_key": "Titles" }
          }
        }
        """;

    public const string Waiters = """
        {
          "version": 2,
          "waiters": {
            "BookFound": { "operation": "FindBooks", "delay": 1, "maxAttempts": 3, "acceptors": [{ "state": "success", "matcher": "status", "expected": 200 }] },
            "BookLent": { "operation": "LendBook", "delay": 1, "maxAttempts": 3, "acceptors": [{ "state": "success", "matcher": "status", "expected": 200 }] }
          }
        }
        """;
}
