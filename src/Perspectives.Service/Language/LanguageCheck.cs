using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace Perspectives.Service.Language;

/// <summary>Refuses settings of the second reader with which text or key could go where they should not, or nowhere.</summary>
internal sealed class LanguageCheck(IConfiguration settings) : IValidateOptions<ServiceOptions>
{
    private const string Endpoint = $"{ServiceOptions.Section}:{nameof(ServiceOptions.Language)}:{nameof(LanguageOptions.Endpoint)}";
    private const string Key = $"{ServiceOptions.Section}:{nameof(ServiceOptions.Language)}:{nameof(LanguageOptions.Key)}";
    private const string Budget = $"{ServiceOptions.Section}:{nameof(ServiceOptions.Language)}:{nameof(LanguageOptions.TextRecordsPerMinute)}";
    private const int MostRecords = 1_000_000;
    private const string RegionalHost = ".api.cognitive.microsoft.com";

    public ValidateOptionsResult Validate(string? name, ServiceOptions options)
    {
        string[] wrong = [.. Faults(options.Language)];
        return wrong.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(wrong);
    }

    private IEnumerable<string> Faults(LanguageOptions language)
    {
        if (language.TextRecordsPerMinute is < 1 or > MostRecords)
            yield return $"{SettingName.Of(settings, Budget)} is {language.TextRecordsPerMinute}; it must be between 1 and 1000000.";
        if (language.Key is { } key && !key.All(static letter => letter is > ' ' and < '\x7f'))
            yield return $"{SettingName.Of(settings, Key)} has spaces or letters that no key has. Copy it again from the resource's \"Keys and Endpoint\".";
        if (language.Endpoint is not { } endpoint)
        {
            if (language.Key is not null)
                yield return $"{SettingName.Of(settings, Key)} is set and {Endpoint} is not. Set both, or neither for no second reader.";
        }
        else if (FaultOf(endpoint, language.Key is not null) is { } fault)
        {
            yield return $"{SettingName.Of(settings, Endpoint)} {fault}";
        }
    }

    private static string? FaultOf(string endpoint, bool hasKey)
    {
        if (!WebAddress.TryRead(endpoint, out var address))
            return $"is no address. {Right}";
        if (address.UserInfo.Length > 0 || address.PathAndQuery != "/" || address.Fragment.Length > 0)
            return $"has more than scheme and host. {Right}";
        if (address.Scheme != Uri.UriSchemeHttps && !address.IsLoopback)
            return "must begin with https://: article text and key are not sent unencrypted to other machines.";
        return !hasKey && address.Host.EndsWith(RegionalHost, StringComparison.OrdinalIgnoreCase)
            ? $"is a region's address, which takes keys only. {Right}"
            : null;
    }

    private static string Right => "Write it as https://NAME.cognitiveservices.azure.com.";
}
