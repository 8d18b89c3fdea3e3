using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.DependencyInjection;
using Perspectives.Service.Access;

namespace Perspectives.Service.Tests.Access;

/// <summary>The application once it has seen that there are keys: one for each role.</summary>
public sealed class KeyedApplication : IAsyncLifetime
{
    private readonly Dictionary<Role, ApiKeySecret> _keys = [];

    public ServiceApplication Application { get; private set; } = null!;

    public IApiKeyStore Keys => Application.Services.GetRequiredService<IApiKeyStore>();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        Application = await ServiceApplication.StartAsync();
        if (!Application.IsStarted)
            return;
        Application.Client.DefaultRequestHeaders.Remove("X-Api-Key");
        foreach (var role in Enum.GetValues<Role>())
            _keys.Add(role, await IssueAsync(role));
    }

    public ValueTask DisposeAsync() => Application?.DisposeAsync() ?? ValueTask.CompletedTask;

    public async Task<ApiKeySecret> IssueAsync(Role role) =>
        (await Application.Services.GetRequiredService<ApiKeyIssuer>().IssueAsync($"a {role}", role, Cancellation)).Secret;

    /// <summary>The whole key.</summary>
    public string KeyOf(Role role)
    {
        // Skips the test where there is none.
        _ = Application.Services;
        return _keys[role].Reveal();
    }

    /// <summary>Lets the time pass for which what is known of keys holds: the worker has no other clock than the world's.</summary>
    [SuppressMessage("Performance", "CA1822:Mark members as static", Justification = "The suites call it on the application.")]
    public void ForgetKeys() => Cancellation.WaitHandle.WaitOne(ApiKeyDirectory.Freshness);

    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string address, params IReadOnlyList<string> keys)
    {
        using var request = new HttpRequestMessage(method, new Uri(address, UriKind.Relative));
        foreach (var key in keys)
            request.Headers.TryAddWithoutValidation("X-Api-Key", key);
        return await Application.Client.SendAsync(request, Cancellation);
    }

    public Task<HttpResponseMessage> GetAsync(string address, params IReadOnlyList<string> keys) => SendAsync(HttpMethod.Get, address, keys);
}
