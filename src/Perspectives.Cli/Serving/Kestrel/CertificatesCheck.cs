using Microsoft.Extensions.Configuration;

namespace Perspectives.Cli.Serving.Kestrel;

/// <summary>The certificates that a server of https is about to use.</summary>
internal static class CertificatesCheck
{
    private const string Default = $"{KestrelSettings.Section}:{nameof(KestrelSettings.Certificates)}:Default";

    /// <param name="settings">Of all sources; each value by itself can be read.</param>
    /// <param name="folder">From which paths go that are not whole.</param>
    /// <returns>A sentence or two on each certificate that cannot be used.</returns>
    public static IEnumerable<string> FaultsOf(IConfiguration settings, string folder)
    {
        var endpoints = settings.GetSection(KestrelSettings.Endpoint).GetChildren().Where(static endpoint => ListeningAddresses.IsHttps(endpoint[nameof(KestrelEndpoint.Url)]!));
        var names = endpoints.SelectMany(static endpoint => (IEnumerable<IConfigurationSection>)[endpoint, .. endpoint.GetSection(nameof(KestrelEndpoint.Sni)).GetChildren()]);
        IConfigurationSection[] certificates = [settings.GetSection(Default), .. names.Select(static name => name.GetSection(nameof(KestrelServerName.Certificate)))];
        return certificates.Where(static section => section.Exists()).Select(section => new CertificateCheck(settings, section, folder).FindFault()).OfType<string>();
    }
}
