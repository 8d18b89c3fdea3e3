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
    public static IEnumerable<string> FaultsOf(IConfiguration settings) => [.. FaultsOfSections(settings), .. FaultsOfUnderscores(settings)];

    /// <summary>"Perspectives_Threads": one underscore, where a variable has two between a section and its setting.</summary>
    private static IEnumerable<string> FaultsOfUnderscores(IConfiguration settings) =>
        from setting in settings.GetChildren()
        where setting.Key.StartsWith($"{ServiceOptions.Section}_", StringComparison.OrdinalIgnoreCase)
        let meant = Array.Find(typeof(ServiceOptions).GetProperties(), property => property.Name.Equals(setting.Key[(ServiceOptions.Section.Length + 1)..], StringComparison.OrdinalIgnoreCase))
        where meant is not null
        select $"{SettingName.Of(settings, setting.Path)} is no setting. Did you mean {ServiceOptions.Section}__{meant.Name}, with two underscores?";

    private static IEnumerable<string> FaultsOfSections(IConfiguration settings) =>
        from section in settings.GetChildren()
        where section.GetChildren().Any() && !Known.Contains(section.Key, StringComparer.OrdinalIgnoreCase)
        let meant = Array.Find(Known, name => Edits.Between(section.Key.ToUpperInvariant(), name.ToUpperInvariant()) <= name.Length / LettersToAWrongOne)
        where meant is not null
        from setting in section.GetChildren()
        select $"{SettingName.Of(settings, setting.Path)} is no setting. Did you mean the section {meant}?";
}
