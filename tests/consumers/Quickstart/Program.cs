using System.Text;
using Quickstart;

const string usage = """
    usage: Quickstart                 a tour of what AmplifyGen generates
           Quickstart request.json    the HTTP request that a request in a file stands for, secrets included; nothing is sent
    """;

Console.OutputEncoding = Encoding.UTF8;

switch (args)
{
    case []:
        var request = FullRequest.Create();
        Tour.ShowJson(request);
        Tour.ShowReadingBack(request);
        Tour.ShowRedaction(request);
        Tour.ShowMissingMembers();
        return 0;

    case ["-h" or "--help"]:
        Console.WriteLine(usage);
        return 0;

    case [var path]:
        return RequestFile.Show(path);

    default:
        Console.Error.WriteLine(usage);
        return 2;
}
