using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace Perspectives.Cli.Serving;

/// <summary>Whether the settings of logging name levels that there are; logging itself would say so with a stack.</summary>
internal static class LogLevels
{
    private const string Section = "Logging:LogLevel";

    /// <exception cref="UsageException">A level is none.</exception>
    public static void Check(IConfiguration settings)
    {
        foreach (var category in settings.GetSection(Section).GetChildren())
        {
            if (!Enum.TryParse<LogLevel>(category.Value, ignoreCase: true, out _))
                throw Settings.Invalid($"{Section}:{category.Key} is \"{category.Value}\". Give one of {string.Join(", ", Enum.GetNames<LogLevel>())}.", null);
        }
    }
}
