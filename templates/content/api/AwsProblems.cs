using AmplifyBackend;
using Microsoft.AspNetCore.Diagnostics;

namespace Company.AwsApi;

/// <summary>Decides what the callers of this API see if the service refuses a request or cannot be reached.</summary>
internal sealed partial class AwsProblems(IProblemDetailsService problems, ILogger<AwsProblems> logger) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (exception is not (AwsServiceException or AwsClientException))
            return false;

        httpContext.Response.StatusCode = exception switch
        {
            NotFoundException => StatusCodes.Status404NotFound,
            TooManyRequestsException => StatusCodes.Status503ServiceUnavailable,
            _ => StatusCodes.Status502BadGateway,
        };

        // The messages of other errors are for you, not for your callers.
        var isForCaller = exception is NotFoundException;
        if (!isForCaller)
            LogFailure(logger, exception);

        return await problems.TryWriteAsync(new ProblemDetailsContext
        {
            HttpContext = httpContext,
            Exception = exception,
            ProblemDetails = { Detail = isForCaller ? exception.Message : null },
        });
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A call to AWS failed.")]
    private static partial void LogFailure(ILogger logger, Exception exception);
}
