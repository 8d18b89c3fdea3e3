using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Configuration;
using Perspectives.Service;

namespace Perspectives.Cli.Serving.Kestrel;

/// <summary>Limits that Kestrel takes one by one, and refuses together when it starts.</summary>
internal static class LimitsCheck
{
    private const string Section = $"{KestrelSettings.Section}:{nameof(KestrelServerOptions.Limits)}";

    /// <param name="settings">Of all sources; each limit by itself can be read.</param>
    /// <returns>A sentence on each limit that does not go with another.</returns>
    public static IEnumerable<string> FaultsOf(IConfiguration settings)
    {
        var limits = new KestrelServerLimits();
        settings.GetSection(Section).Bind(limits);
        if (limits.MaxRequestBufferSize is not { } buffer)
            yield break;
        if (buffer < limits.MaxRequestLineSize)
            yield return Explain(settings, nameof(limits.MaxRequestLineSize), limits.MaxRequestLineSize, buffer);
        if (buffer < limits.MaxRequestHeadersTotalSize)
            yield return Explain(settings, nameof(limits.MaxRequestHeadersTotalSize), limits.MaxRequestHeadersTotalSize, buffer);
    }

    private static string Explain(IConfiguration settings, string part, int size, long buffer) =>
        $"{NameOf(settings, nameof(KestrelServerLimits.MaxRequestBufferSize))} is {buffer}, and {NameOf(settings, part)}, which must fit into it, is {size} bytes. Make the first larger or the second smaller.";

    private static string NameOf(IConfiguration settings, string limit) => SettingName.Of(settings, $"{Section}:{limit}");
}
