using Microsoft.Extensions.Configuration;
using Perspectives.Service;

namespace Perspectives.Cli;

/// <summary>
/// Settings of ours that stand in the file beside our section, where nobody reads them. In the environment such names are other programs': there ours begin with that of the
/// section.
/// </summary>
internal static class MisplacedSettings
{
    private static readonly string Urls = $"Urls, as {Settings.DefaultAddress}";

    private static readonly Dictionary<string, string> Meant = typeof(ServiceOptions).GetProperties().Select(static property => property.Name)
        .ToDictionary(static name => name, Settings.Option, StringComparer.OrdinalIgnoreCase);

    /// <summary>What is written for a setting by those who know the options of the command line, or other servers.</summary>
    private static readonly Dictionary<string, string> Guessed = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Data"] = Settings.Option(nameof(ServiceOptions.DataFolder)),
        ["Port"] = Urls,
        ["Url"] = Urls,
    };

    /// <param name="settings">Of all sources.</param>
    public static IEnumerable<string> FaultsOf(IConfigurationRoot settings) =>
        from section in settings.Providers.OfType<FileConfigurationProvider>().SelectMany(static file => file.GetChildKeys([], null)).Distinct(StringComparer.OrdinalIgnoreCase)
        let meant = Meant.GetValueOrDefault(section) ?? Guessed.GetValueOrDefault(section)
        where meant is not null && !IsOfTemplate(section, settings)
        select $"{section} in {SettingsFile.Name} is no setting. Did you mean {meant}?";

    /// <summary>ASP.NET's own templates begin with it, and it says nothing.</summary>
    private static bool IsOfTemplate(string section, IConfiguration settings) => section.Equals(nameof(ServiceOptions.AllowedHosts), StringComparison.OrdinalIgnoreCase) && settings[section] is "*";
}
