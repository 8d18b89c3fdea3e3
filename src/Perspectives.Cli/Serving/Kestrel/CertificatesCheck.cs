using Microsoft.Extensions.Configuration;
using Perspectives.Service;

namespace Perspectives.Cli.Serving.Kestrel;

/// <summary>The certificates that stand in the settings, also those that no address uses yet.</summary>
internal static class CertificatesCheck
{
    private const string Default = $"{KestrelSettings.Section}:{nameof(KestrelSettings.Certificates)}:{nameof(KestrelCertificates.Default)}";

    /// <param name="settings">Of all sources; each value by itself can be read.</param>
    /// <param name="addresses">Where the server is about to listen.</param>
    /// <param name="folder">From which paths go that are not whole.</param>
    /// <param name="now">When they are to be used.</param>
    /// <returns>A sentence or two on each certificate that the server can start with and that will not do what is expected of it.</returns>
    /// <exception cref="UsageException">One cannot be used.</exception>
    public static IReadOnlyList<string> Check(IConfiguration settings, ListeningAddresses addresses, string folder, DateTimeOffset now)
    {
        CertificateCheck[] checks = [.. SectionsIn(settings).Where(static section => section.Exists()).Select(section => new CertificateCheck(settings, section, folder, now))];
        Settings.Refuse(Array.ConvertAll(checks, static check => check.FindFault()).OfType<string>());
        string[] unused = !addresses.HasHttps && settings.GetSection(Default).Exists() ? [$"{SettingName.Of(settings, Default)} is not used: the server listens at no address that begins with https://."] : [];
        return [.. checks.Select(static check => check.Warning).OfType<string>(), .. unused];
    }

    private static IEnumerable<IConfigurationSection> SectionsIn(IConfiguration settings)
    {
        var endpoints = settings.GetSection(KestrelSettings.Endpoint).GetChildren().Where(static endpoint => ListeningAddresses.IsHttps(endpoint[nameof(KestrelEndpoint.Url)]!));
        var names = endpoints.SelectMany(static endpoint => (IEnumerable<IConfigurationSection>)[endpoint, .. endpoint.GetSection(nameof(KestrelEndpoint.Sni)).GetChildren()]);
        return [settings.GetSection(Default), .. names.Select(static name => name.GetSection(nameof(KestrelServerName.Certificate)))];
    }
}
