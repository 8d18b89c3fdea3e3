using Microsoft.Extensions.Options;

namespace Perspectives.Service.Access;

/// <summary>Refuses origins that would never match what a browser sends, and "*": without a key it would open the service to every page.</summary>
internal sealed class OriginsCheck : IValidateOptions<ServiceOptions>
{
    public ValidateOptionsResult Validate(string? name, ServiceOptions options)
    {
        var wrong = options.CorsOrigins.Where(origin => !IsOrigin(origin)).Select(origin =>
            $"{ServiceOptions.Section}:CorsOrigins has \"{origin}\", which is no origin. Write scheme and host, and nothing after them: https://example.org.").ToArray();
        return wrong.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(wrong);
    }

    private static bool IsOrigin(string origin) => Uri.TryCreate(origin, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps)
        && string.Equals(address.GetLeftPart(UriPartial.Authority), origin, StringComparison.OrdinalIgnoreCase);
}
