using Microsoft.Extensions.Options;

namespace AmplifyGen.Extensions.Http;

/// <summary>Checks options when the host starts.</summary>
internal sealed class AwsClientOptionsValidator : IValidateOptions<AwsClientOptions>
{
    public ValidateOptionsResult Validate(string? name, AwsClientOptions options)
    {
        try
        {
            options.Validate();
            return ValidateOptionsResult.Success;
        }
        catch (ArgumentException exception)
        {
            return ValidateOptionsResult.Fail($"The options of '{name}' are not valid: {exception.Message}");
        }
    }
}
