using System.Net.Http.Headers;
using Azure.Core;

namespace Perspectives.Service.Language;

/// <summary>Where the language service is, and how this program shows who it is: with a key, or else with the identity of this process.</summary>
/// <param name="options">Endpoint and key.</param>
/// <param name="credential">The identity; only asked where there is no key.</param>
internal sealed class LanguageAccess(LanguageOptions options, Lazy<TokenCredential> credential)
{
    private const string KeyHeader = "Ocp-Apim-Subscription-Key";
    private const string ApiVersion = "2024-11-01";

    private static readonly TokenRequestContext Scope = new(["https://cognitiveservices.azure.com/.default"]);

    public bool HasKey => options.Key is not null;

    public Uri Address { get; } = new(new Uri(options.Endpoint!), $"language/:analyze-text?api-version={ApiVersion}");

    public async ValueTask SignAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (options.Key is { } key)
            request.Headers.Add(KeyHeader, key);
        else
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", (await credential.Value.GetTokenAsync(Scope, cancellationToken)).Token);
    }
}
