using Acme.Archive;
using Acme.Monitor;
using Acme.Observatory;
using Acme.Signals;
using AmplifyGen.Json;

namespace AmplifyGen.Generated.Tests.Fuzzing;

/// <summary>The operations and shapes of this project's specs, which hold every kind of member.</summary>
internal static class FuzzTargets
{
    private const string Watch =
        """{"tiny":1,"small":2,"count":3,"size":4,"big":5,"exact":6.50,"half":0.5,"ratio":1e-3,"open":true,"at":1398796238.5,"until":"2014-04-29T18:30:38Z","expires":"Tue, 29 Apr 2014 18:30:38 GMT","data":"AQI=","text":"té\u00e9xt","secret":"hunter2","mood":"LOUD","level":9,"tags":["a","b"],"bag":{"a":1,"b":2},"choice":{"count":1},"choices":[{"text":"a"},{"secret":"hunter2"},{"all":[{"count":2}]}],"maybe":[null,{"inner":{"text":"t"}}],"named":{"n":{"later":{"a":[1,null]}}},"free":{"a":[1,null,"x",true,-0.5]},"must":{"count":7},"name":"n","inner":{"name":"i","secret":"hunter2","must":{"secret":"hunter2"},"tags":[]}}""";

    private const string Overload =
        """{"__type":"Overload","why":"Wait.","reason":"load","count":3,"choice":{"count":1},"member":["a"],"body":{"a":1},"other":[{}]}""";

    private const string Locked = """{"code":"Locked","message":"No.","token":"hunter2","inner":{"pin":"hunter2","name":"n"}}""";

    private const string Worded = """{"__type":"acme.monitor#Worded:http://x","err_text":"Odd.","detail":3}""";

    private const string Record = """{"stored":1398796238,"digest":"AQI=","kept":"Tue, 29 Apr 2014 18:30:38 GMT","source":{"mixed":[{"count":1},{"tags":["a"]}]}}""";

    private const string RecordInput =
        """{"start":1398796238,"end":"2014-04-29T18:30:38Z","expires":"Tue, 29 Apr 2014 18:30:38 GMT","samples":"AQI=","key":"aHVudGVyMg==","marks":["2014-04-29T18:30:38.5Z"],"parts":{"a":"AQ==","b":null},"source":{"sensor_id":"s1"},"sources":[{"count":1},{"later":{"a":[1]}}]}""";

    private const string ItemText =
        """{"schema":{"a":[1,null,"x"]},"examples":[true,1.50],"extras":{"k":"v"},"priority":9,"history":[1,77],"count":123456789012345678901234567890,"price":0.10,"choice":{"free":[]}}""";

    private static readonly string[] OverloadHeaders =
    [
        "Retry-After", "X-Tiny", "X-Small", "X-Size", "X-Big", "X-Exact", "X-Half", "X-Ratio", "X-Open", "X-At", "X-Until", "X-Since", "X-Marks", "X-Days", "X-Limits", "X-Tags",
        "X-Moods", "X-Note", "X-Mood", "X-Level", "X-Label-A", "X-Label-", "X-Message", "X-Wait",
    ];

    private static readonly Type Monitor = typeof(MonitorException);
    private static readonly Type Signals = typeof(SignalsException);
    private static readonly Type Archive = typeof(ArchiveException);

    public static IReadOnlyList<FuzzTarget> Operations { get; } =
    [
        new("Watch", static r => WatchOperation.ReadResponse(r).ToJson(), Monitor, ["Overload", "Locked", "Worded", "HeaderWorded", "Whole"], OverloadHeaders, [Watch, Watch, Overload, Locked, Worded]),
        new("Ping", static r => PingOperation.ReadResponse(r).ToJson(), Monitor, ["Overload", "Worded"], [.. OverloadHeaders, "X-Count", "X-Seen"], [Overload, Worded]),
        new("Touch", static r => TouchOperation.ReadResponse(r).ToJson(), Monitor, ["Overload"], OverloadHeaders, [Overload]),
        new("Fetch", static r => FetchOperation.ReadResponse(r).ToJson(), Monitor, ["Overload", "Locked"], [.. OverloadHeaders, "ETag", FuzzTarget.SecretHeader], [Locked, Overload]),
        new("Choose", static r => ChooseOperation.ReadResponse(r).ToJson(), Monitor, ["Whole"], ["X-Level", "X-Wait"], ["""{"inner":{"all":[{"secret":"hunter2"}]}}""", """{"name":"hall","floor":2}"""]),
        new("Record", static r => RecordOperation.ReadResponse(r).ToJson(), Signals, [], [], [Record]),
        new("FindRecords", static r => FindRecordsOperation.ReadResponse(r).ToJson(), Signals, ["SlowDown"], ["Retry-After", "X-Count", "X-Share", "X-Whole", "X-Names", "X-Times", "Last-Modified", "X-Note", "X-Meta-a"], ["""{"recs":["a"],"message":"m","reason":"r"}"""]),
        new("PutSamples", static r => PutSamplesOperation.ReadResponse(r).ToJson(), Signals, [], ["ETag"], [Record]),
        new("PutNote", static r => PutNoteOperation.ReadResponse(r).ToJson(), Signals, [], [], [Record]),
        new("PutPlace", static r => PutPlaceOperation.ReadResponse(r).ToJson(), Signals, [], [], ["""{"name":"sea"}"""]),
        new("PutSource", static r => PutSourceOperation.ReadResponse(r).ToJson(), Signals, [], [], ["""{"key":"aHVudGVyMg=="}""", """{"mixed":[{"value":0},{"place":{"name":"n"}}]}"""]),
        new("PutItem", static r => PutItemOperation.ReadResponse(r).ToJson(), Archive, [], [], [$$"""{"item":{{ItemText}},"name":"n","retries":1,"color":"RED","priority":1,"price":1.5}"""]),
        new("DescribeItem", static r => DescribeItemOperation.ReadResponse(r).ToJson(), Archive, [], ["ETag"], [ItemText]),
        new("Search", static r => SearchOperation.ReadResponse(r).ToJson(), Archive, [], ["X-Priorities", "X-Most", "X-Exact"], [ItemText]),
        new("Download", static r => DownloadOperation.ReadResponse(r).Size?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "null", Archive, [], ["X-Size"], [ItemText]),
        new("RecordSky", static r => RecordSkyOperation.ReadResponse(r).ToJson(), typeof(ObservatoryException), ["StationBusyException", "CloudException"], [], ["""{"Id":"i","Stars":1,"Photons":2,"Darkness":0.5,"Accepted":true,"Band":"RED","Remarks":["a"],"Labels":{"a":"b"},"Moon":{"Name":"m","Moons":[{"Name":"n"}]}}""", """{"__type":"StationBusyException","Message":"Later.","RetryAfter":30,"Queue":["a","b"]}"""]),
        new("UpdateBackendAuth", static r => UpdateBackendAuthOperation.ReadResponse(r).ToJson(), typeof(AmplifyBackendException), ["NotFoundException", "BadRequestException"], [], ["""{"appId":"a","backendEnvironmentName":"dev","error":"e","jobId":"j","operation":"o","status":"s"}""", """{"message":"m","resourceType":"t"}"""]),
    ];

    public static IReadOnlyList<FuzzShape> Shapes { get; } =
    [
        Shape<WatchResponse>(Watch),
        Shape<Acme.Monitor.Choice>("""{"inner":{"all":[{"secret":"hunter2"},{"later":[1,"\u00e9"]}]}}"""),
        Shape<RecordRequest>(RecordInput),
        Shape<Source>("""{"mixed":[{"value":0},{"key":"aHVudGVyMg=="}]}"""),
        Shape<Item>(ItemText),
        Shape<FindRecordsRequest>("""{"station":"s","path":"p","tags":["a"],"since":0,"exact":true,"limit":"NaN","more":{"a":["b"]},"names":["n"],"times":[1.5],"note":"{}","meta":{"k":"v"}}"""),
        Shape<BackendAuthSocialProviderConfig>("""{"client_id":"hunter2","client_secret":"hunter2"}"""),
    ];

    private static FuzzShape Shape<T>(params string[] texts)
        where T : IJsonShape<T> => new(
            typeof(T).Name, static bytes => ShapeJson.ToJson(ShapeJson.FromJson<T>(bytes)), static text => ShapeJson.ToJson(ShapeJson.FromJson<T>(text)), texts);
}
