using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Perspectives.Service.Access;

namespace Perspectives.Service.Tests.Access;

/// <summary>The application once it has seen that there are keys: one for each role.</summary>
public sealed class KeyedApplication : IAsyncLifetime
{
    private readonly FakeTimeProvider _clock = new(DateTimeOffset.UtcNow);
    private readonly Action<ServiceOptions>? _configure;
    private readonly Dictionary<Role, ApiKeySecret> _keys = [];

    public KeyedApplication()
        : this(null)
    {
    }

    private KeyedApplication(Action<ServiceOptions>? configure) => _configure = configure;

    public ServiceApplication Application { get; private set; } = null!;

    public IApiKeyStore Keys => Application.Services.GetRequiredService<IApiKeyStore>();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static async Task<KeyedApplication> StartAsync(Action<ServiceOptions>? configure = null)
    {
        var keyed = new KeyedApplication(configure);
        await keyed.InitializeAsync();
        return keyed;
    }

    public async ValueTask InitializeAsync()
    {
        Application = await ServiceApplication.StartAsync(_configure, services => services.AddSingleton<TimeProvider>(_clock));
        foreach (var role in Enum.GetValues<Role>())
            _keys.Add(role, await IssueAsync(role));
        ForgetKeys();
    }

    public ValueTask DisposeAsync() => Application.DisposeAsync();

    public async Task<ApiKeySecret> IssueAsync(Role role) =>
        (await Application.Services.GetRequiredService<ApiKeyIssuer>().IssueAsync($"a {role}", role, Cancellation)).Secret;

    /// <summary>The whole key.</summary>
    public string KeyOf(Role role) => _keys[role].Reveal();

    /// <summary>Lets the time pass for which what is known of keys holds.</summary>
    public void ForgetKeys() => _clock.Advance(ApiKeyDirectory.Freshness);

    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string address, params IReadOnlyList<string> keys)
    {
        using var request = new HttpRequestMessage(method, new Uri(address, UriKind.Relative));
        foreach (var key in keys)
            request.Headers.TryAddWithoutValidation("X-Api-Key", key);
        return await Application.Client.SendAsync(request, Cancellation);
    }

    public Task<HttpResponseMessage> GetAsync(string address, params IReadOnlyList<string> keys) => SendAsync(HttpMethod.Get, address, keys);
}
