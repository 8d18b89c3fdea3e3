namespace Perspectives.Web.Tests.Browsing;

/// <summary>A browser without a window, started when a test first needs it.</summary>
public sealed class Chromium : IAsyncLifetime
{
    // Without a sandbox of its own, which containers do not allow, and without anything that would call home.
    private static readonly string[] Arguments =
        ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--font-render-hinting=none"];

    private readonly SemaphoreSlim _turn = new(1);
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public ValueTask InitializeAsync()
    {
        // Five seconds are too few for an analysis on a machine that runs everything else as well.
        Assertions.SetDefaultExpectTimeout((float)TimeSpan.FromSeconds(60).TotalMilliseconds);
        return ValueTask.CompletedTask;
    }

    public async Task<IBrowser> GetAsync()
    {
        var path = ChromiumProgram.Require();
        await _turn.WaitAsync(TestContext.Current.CancellationToken);
        try
        {
            _playwright ??= await Playwright.CreateAsync();
            return _browser ??= await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = path, Args = Arguments });
        }
        finally
        {
            _turn.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
        _turn.Dispose();
    }
}
