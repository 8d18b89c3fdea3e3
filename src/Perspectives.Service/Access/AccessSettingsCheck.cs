using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace Perspectives.Service.Access;

/// <summary>Refuses origins and names that would never match what a browser sends, and "*": without a key it would open the service to every page.</summary>
internal sealed class AccessSettingsCheck(IConfiguration settings) : IValidateOptions<ServiceOptions>
{
    public ValidateOptionsResult Validate(string? name, ServiceOptions options)
    {
        string[] wrong =
        [
            .. options.CorsOrigins.Where(static origin => !IsOrigin(origin))
                .Select(origin => $"{NameOf(nameof(ServiceOptions.CorsOrigins))} has \"{origin}\", which is no origin. Write scheme and host, and nothing after them: https://example.org."),
            .. options.AllowedHosts.Where(static host => Uri.CheckHostName(host) == UriHostNameType.Unknown)
                .Select(host => $"{NameOf(nameof(ServiceOptions.AllowedHosts))} has \"{host}\", which is no name of a host. Write the name alone, without scheme and port: example.org."),
        ];
        return wrong.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(wrong);
    }

    private string NameOf(string option) => SettingName.Of(settings, $"{ServiceOptions.Section}:{option}");

    private static bool IsOrigin(string origin) => WebAddress.TryRead(origin, out var address)
        && string.Equals(address.GetLeftPart(UriPartial.Authority), origin, StringComparison.OrdinalIgnoreCase);
}
