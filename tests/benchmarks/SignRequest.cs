using Amazon.Runtime;
using Amazon.Runtime.Endpoints;
using Amazon.Runtime.Internal;
using Amazon.Runtime.Internal.Auth;
using BenchmarkDotNet.Attributes;

namespace AmplifyGen.Benchmarks;

/// <summary>Signs a POST of about 2.3 kB with SigV4, as a client does for each attempt. Making the message is measured with it, for both.</summary>
[MemoryDiagnoser]
public class SignRequest
{
    private const string Address = "https://amplifybackend.eu-west-1.amazonaws.com";
    private const string Path = "/backend/d1a2b3c4/auth/dev";
    private const string KeyId = "AKIDEXAMPLE";
    private const string Secret = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
    private const string Service = "amplifybackend";
    private const string Region = "eu-west-1";

    private static readonly DateTimeOffset Time = new(2015, 8, 30, 12, 36, 0, TimeSpan.Zero);

    private readonly byte[] _body = Sample.Usual.Json.ToArray();
    private readonly Uri _endpoint = new(Address);
    private readonly Uri _uri = new(Address + Path);
    private readonly AwsCredentials _credentials = new(KeyId, Secret);
    private readonly AwsSigningOptions _options = new() { Service = Service, Region = Region, AddContentHash = true };
    private readonly AWS4Signer _signer = new(signPayload: true);
    private readonly Config _config = new();

    /// <summary>Refuses to measure signers that sign different things.</summary>
    [GlobalSetup]
    public void Check()
    {
        var theirs = AwsSdk();
        var ours = AmplifyGen();
        if (!string.Equals(theirs, ours, StringComparison.Ordinal))
            throw new InvalidOperationException($"{ours} is ours, and {theirs} AWSSDK.Core's.");
    }

    /// <summary>AWSSDK.Core's signer.</summary>
    [Benchmark(Baseline = true)]
    public string AwsSdk()
    {
        var request = new DefaultRequest(new Request(), Service) { HttpMethod = "POST", Endpoint = _endpoint, ResourcePath = Path, Content = _body, UseDoubleEncoding = true };
        request.Headers["Content-Type"] = "application/json";
        request.Headers["User-Agent"] = "benchmark/1";
        return _signer.SignRequest(request, _config, metrics: null, KeyId, Secret, Time.UtcDateTime).ForAuthorizationHeader;
    }

    /// <summary>AmplifyGen's signer.</summary>
    [Benchmark]
    public string AmplifyGen()
    {
        var request = new HttpRequestMessage(HttpMethod.Post, _uri);
        request.Headers.TryAddWithoutValidation("User-Agent", "benchmark/1");
        request.Content = new ByteArrayContent(_body);
        request.Content.Headers.TryAddWithoutValidation("Content-Type", "application/json");
        AwsSigV4.Sign(request, _body, _credentials, _options, Time);
        return request.Headers.NonValidated["Authorization"].ToString();
    }

    /// <summary>The message alone, which is part of the line above.</summary>
    [Benchmark]
    public object Message()
    {
        var request = new HttpRequestMessage(HttpMethod.Post, _uri);
        request.Headers.TryAddWithoutValidation("User-Agent", "benchmark/1");
        request.Content = new ByteArrayContent(_body);
        request.Content.Headers.TryAddWithoutValidation("Content-Type", "application/json");
        return request;
    }

    private sealed class Request : AmazonWebServiceRequest;

    private sealed class Config : ClientConfig
    {
        public Config()
            : base(new DefaultConfigurationProvider([new DefaultConfiguration { Name = DefaultConfigurationMode.Standard }]))
        {
            AuthenticationServiceName = Service;
            AuthenticationRegion = Region;
        }

        public override string ServiceVersion => "1";

        public override string UserAgent => "benchmark/1";

        public override string RegionEndpointServiceName => Service;

        public override Endpoint DetermineServiceOperationEndpoint(ServiceOperationEndpointParameters parameters) => throw new NotSupportedException();
    }
}
