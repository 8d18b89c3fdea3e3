using Microsoft.Extensions.Configuration;
using Perspectives.Cli.Serving;
using Perspectives.Cli.Serving.Kestrel;
using Perspectives.Service;

namespace Perspectives.Cli;

/// <summary>Names of sections that are almost ours: all that stands in such a one would be dropped without a word. What is named otherwise is for other programs.</summary>
internal static class SectionNames
{
    private static readonly string[] Known = [ServiceOptions.Section, KestrelSettings.Section, ServerSettings.Logging];

    // Two wrong letters in "Perspectives", one in the others: "Login" is a word of its own.
    private const int LettersToAWrongOne = 6;

    /// <param name="settings">Of all sources.</param>
    public static IEnumerable<string> FaultsOf(IConfiguration settings) =>
        from section in settings.GetChildren()
        where section.GetChildren().Any() && !Known.Contains(section.Key, StringComparer.OrdinalIgnoreCase)
        let meant = Array.Find(Known, name => Edits.Between(section.Key.ToUpperInvariant(), name.ToUpperInvariant()) <= name.Length / LettersToAWrongOne)
        where meant is not null
        from setting in section.GetChildren()
        select $"{SettingName.Of(settings, setting.Path)} is no setting. Did you mean the section {meant}?";
}
