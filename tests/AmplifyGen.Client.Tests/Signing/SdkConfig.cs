using Amazon.Runtime;
using Amazon.Runtime.Endpoints;
using Amazon.Runtime.Internal;

namespace AmplifyGen.Client.Tests.Signing;

/// <summary>The least that AWSSDK.Core's signers want to know of a client.</summary>
internal sealed class SdkConfig : ClientConfig
{
    public SdkConfig(string service, string region)
        : base(new DefaultConfigurationProvider([new DefaultConfiguration { Name = DefaultConfigurationMode.Standard }]))
    {
        RegionEndpointServiceName = service;
        AuthenticationServiceName = service;
        AuthenticationRegion = region;
    }

    public override string ServiceVersion => "1";

    public override string UserAgent => "test";

    public override string RegionEndpointServiceName { get; }

    public override Endpoint DetermineServiceOperationEndpoint(ServiceOperationEndpointParameters parameters) => throw new NotSupportedException();
}
