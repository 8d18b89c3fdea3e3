namespace Perspectives.Web.Tests.Browsing;

/// <summary>Where the browser is that the page is tested in.</summary>
internal static class ChromiumProgram
{
    private const string Variable = "PERSPECTIVES_CHROMIUM";

    private static readonly string[] Usual = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    /// <summary>Finds it; without one, skips the test that asks, and fails it in CI.</summary>
    public static string Require()
    {
        var given = Environment.GetEnvironmentVariable(Variable);
        if ((given is null ? Usual : [given]).FirstOrDefault(File.Exists) is { } path)
            return path;
        var reason = $"There is no Chromium, in which this test looks at the page: install it (apt-get install chromium), or name its path in {Variable}.";
        if (Environment.GetEnvironmentVariable("CI") == "true")
            throw new InvalidOperationException($"In CI no test of the page is skipped: {reason}");
        Assert.Skip(reason);
        throw new InvalidOperationException(reason);
    }
}
