using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Perspectives.Cli.Serving.Kestrel;
using Perspectives.Service;
using Perspectives.Service.Access;

namespace Perspectives.Cli.Serving;

/// <summary>The addresses that a server is to listen at.</summary>
internal sealed class ListeningAddresses
{
    private const int LongestSocket = 107;

    /// <summary>By which other servers of .NET are told where to listen; pictures of containers have some of them set.</summary>
    private static readonly string[] OfOtherServers = ["ASPNETCORE_HTTP_PORTS", "ASPNETCORE_HTTPS_PORTS", "DOTNET_HTTP_PORTS", "DOTNET_HTTPS_PORTS", "HTTP_PORTS", "HTTPS_PORTS", "DOTNET_URLS"];

    private readonly string[] _urls;
    private readonly string[] _all;

    private ListeningAddresses(string[] urls, string[] all)
    {
        _urls = urls;
        _all = all;
    }

    /// <summary>Between semicolons, as the server takes them; empty where the settings name endpoints of their own.</summary>
    public string Urls => string.Join(';', _urls);

    public bool HasHttps => Array.Exists(_all, IsHttps);

    public static bool IsHttps(string url) => url.StartsWith("https:", StringComparison.OrdinalIgnoreCase);

    /// <summary>Those to which a failure belongs, as a sentence has them: what its message names, or else all that it can have been.</summary>
    /// <param name="message">Of the failure.</param>
    /// <param name="onlyHttps">Whether it can have been no other.</param>
    public string Tell(string message, bool onlyHttps = false)
    {
        var possible = onlyHttps ? Array.FindAll(_all, IsHttps) : _all;
        return string.Join(" or ", Array.FindAll(possible, url => message.Contains(url, StringComparison.OrdinalIgnoreCase)) is { Length: > 0 } named ? named : possible);
    }

    /// <summary>A sentence on each setting that was hardly meant for nothing.</summary>
    public IReadOnlyList<string> Warnings { get; private init; } = [];

    /// <summary>Those at which other machines could reach the server.</summary>
    public IReadOnlyList<string> Others => LoopbackOnly.FindOthers(_all);

    /// <param name="given">What the command line says; null for what the settings say, or else the address that is the default.</param>
    /// <param name="settings">Of all sources.</param>
    /// <exception cref="UsageException">An address is none.</exception>
    public static ListeningAddresses Choose(string? given, IConfiguration settings)
    {
        // Kestrel listens at endpoints of its own section, and then at no others.
        var endpoints = settings.GetSection(KestrelSettings.Section).Get<KestrelSettings>()?.Endpoints.Values.Select(static endpoint => endpoint.Url!).ToArray() ?? [];
        if (given is not null && endpoints.Length > 0)
            throw new UsageException("--urls says one thing and the settings (Kestrel:Endpoints) another. Leave one of them out.");
        if (endpoints.Length > 0)
        {
            CheckAll(endpoints);
            return new ListeningAddresses([], endpoints);
        }

        var chosen = given ?? settings["Urls"] ?? settings["ASPNETCORE_URLS"];
        var urls = (chosen ?? Settings.DefaultAddress)
            .Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (urls.Length == 0)
            throw new UsageException($"There is no address to listen at. Give one, as --urls {Settings.DefaultAddress}");
        CheckAll(urls);
        return new ListeningAddresses(urls, urls) { Warnings = chosen is null ? [.. WarningsOf(settings)] : [] };
    }

    private static IEnumerable<string> WarningsOf(IConfiguration settings) =>
        from name in OfOtherServers
        where !string.IsNullOrEmpty(settings[name])
        select $"{SettingName.Of(settings, name)} is not read: the server listens at {Settings.DefaultAddress}. Say where with --urls, Urls in {SettingsFile.Name} or ASPNETCORE_URLS in the environment, as http://127.0.0.1:8080.";

    private static void CheckAll(string[] urls)
    {
        Array.ForEach(urls, Check);
        if (urls.Where(static url => BindingAddress.Parse(url).Port != 0).GroupBy(static url => url, StringComparer.OrdinalIgnoreCase).FirstOrDefault(static same => same.Skip(1).Any()) is { } twice)
            throw new UsageException($"{twice.Key} stands twice among the addresses to listen at. Leave one out.");
    }

    private static void Check(string url)
    {
        if (Fault(url) is { } fault)
            throw new UsageException($"\"{url}\" is no address to listen at: {fault}. Write it as {Settings.DefaultAddress}");
    }

    private static string? Fault(string url)
    {
        try
        {
            var address = BindingAddress.Parse(url);
            if (address.Scheme is not ("http" or "https"))
                return "it begins with neither http:// nor https://";
            if (address.IsUnixPipe)
                return FaultOfSocket(address.UnixPipePath);
            if (address.PathBase.Length > 0)
                return "it has a path";
            if (address.Port == 0 && address.Host.Equals("localhost", StringComparison.OrdinalIgnoreCase))
                return "\"localhost\" is two addresses, which cannot share one free port; name one, as http://127.0.0.1:0";
            return address.Port is >= 0 and <= ushort.MaxValue ? null : $"there is no port {address.Port}";
        }
        catch (FormatException)
        {
            return "it cannot be read";
        }
    }

    private static string? FaultOfSocket(string path)
    {
        if (Path.GetDirectoryName(path) is not { Length: > 0 } folder)
            return "the path of a socket begins with /";
        if (!Directory.Exists(folder))
            return $"the folder {folder} is not there";
        // What the system keeps for the path, with its end.
        return Encoding.UTF8.GetByteCount(path) > LongestSocket ? $"the path of a socket has at most {LongestSocket} bytes" : null;
    }
}
