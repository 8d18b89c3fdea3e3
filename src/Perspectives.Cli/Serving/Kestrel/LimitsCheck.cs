using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Configuration;
using Perspectives.Service;

namespace Perspectives.Cli.Serving.Kestrel;

/// <summary>Limits that Kestrel takes one by one, and refuses together when it starts.</summary>
internal static class LimitsCheck
{
    private const string Section = $"{KestrelSettings.Section}:{nameof(KestrelServerOptions.Limits)}";

    /// <param name="settings">Of all sources; each limit by itself can be read.</param>
    /// <returns>A sentence on the limits that do not go together.</returns>
    public static IEnumerable<string> FaultsOf(IConfiguration settings)
    {
        var limits = new KestrelLimits();
        settings.GetSection(Section).Bind(limits);
        if (limits.MaxRequestBufferSize is not { } buffer)
            yield break;
        (string Name, int Bytes)[] parts = [(nameof(limits.MaxRequestLineSize), limits.MaxRequestLineSize), (nameof(limits.MaxRequestHeadersTotalSize), limits.MaxRequestHeadersTotalSize)];
        if (Array.FindAll(parts, part => buffer < part.Bytes) is { Length: > 0 } larger)
            yield return Explain(settings, larger, buffer);
    }

    private static string Explain(IConfiguration settings, (string Name, int Bytes)[] larger, long buffer) =>
        $"{NameOf(settings, nameof(KestrelLimits.MaxRequestBufferSize))} is {buffer}, and what must fit into it is larger: {string.Join(" and ", larger.Select(part => $"{NameOf(settings, part.Name)} ({part.Bytes} bytes)"))}. Make the first larger or the rest smaller.";

    private static string NameOf(IConfiguration settings, string limit) => SettingName.Of(settings, $"{Section}:{limit}");
}
