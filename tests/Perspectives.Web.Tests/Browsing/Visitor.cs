using System.Collections.Concurrent;

namespace Perspectives.Web.Tests.Browsing;

/// <summary>
/// Somebody who looks at the page, in a browser context of their own. When they leave, it must not have called any other origin, broken its policy, or
/// thrown; what a test expects of that kind it takes out first.
/// </summary>
internal sealed class Visitor : IAsyncDisposable
{
    private readonly IBrowserContext _context;

    private Visitor(IBrowserContext context, IPage page, string url)
    {
        _context = context;
        Page = page;
        Url = url;
        page.Console += (_, message) => Add(message.Type == "error", message.Text);
        page.PageError += (_, error) => Add(true, error);
        page.Request += (_, request) => Add(!request.Url.StartsWith(url + "/", StringComparison.Ordinal) && !request.Url.StartsWith("blob:" + url, StringComparison.Ordinal), request.Url);
        page.Dialog += (_, dialog) =>
        {
            Add(dialog.Type != DialogType.BeforeUnload, dialog.Message);
            _ = dialog.AcceptAsync();
        };
    }

    public IPage Page { get; }

    /// <summary>Of the server.</summary>
    public string Url { get; }

    /// <summary>Errors, and requests to others.</summary>
    public ConcurrentQueue<string> Faults { get; } = new();

    public static async Task<Visitor> ArriveAsync(Chromium chromium, string url, BrowserNewContextOptions? options = null)
    {
        var browser = await chromium.GetAsync();
        options ??= new BrowserNewContextOptions();
        options.ViewportSize ??= new ViewportSize { Width = 1440, Height = 900 };
        options.Locale ??= "en-GB";
        var context = await browser.NewContextAsync(options);
        context.SetDefaultTimeout((float)TimeSpan.FromSeconds(60).TotalMilliseconds);
        return new Visitor(context, await context.NewPageAsync(), url);
    }

    /// <summary>Opens an address of the page, as "#/read".</summary>
    public Task GoToAsync(string address) => Page.GotoAsync($"{Url}/{address}");

    public async ValueTask DisposeAsync()
    {
        await _context.DisposeAsync();
        if (TestContext.Current.TestState is null)
            Assert.Empty(Faults);
    }

    private void Add(bool isFault, string text)
    {
        if (isFault)
            Faults.Enqueue(text);
    }
}
