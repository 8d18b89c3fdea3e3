using System.Text.Json;
using Perspectives.Azurite;

namespace Perspectives.Web.Tests.Browsing;

/// <summary>Looks with axe-core for what keeps people out of the page as it is shown.</summary>
internal static class Axe
{
    private static readonly string Path = System.IO.Path.Combine(NpmPackages.Folder, "node_modules", "axe-core", "axe.min.js");

    public static async Task AssertNoViolationAsync(IPage page)
    {
        if (!File.Exists(Path))
            await NpmPackages.InstallAsync(NodePrograms.Require(), TestContext.Current.CancellationToken);
        // Evaluated by the debugger, and so not held by the page's own policy.
        await page.EvaluateAsync(await File.ReadAllTextAsync(Path, TestContext.Current.CancellationToken));
        var found = await page.EvaluateAsync<JsonElement>(
            """
            async () => (await axe.run(document, { resultTypes: ['violations'] })).violations
                .flatMap(rule => rule.nodes.map(node => `${rule.id}: ${rule.help}: ${node.html.slice(0, 200)} (${node.failureSummary ?? ''})`))
            """);
        Assert.Empty(found.EnumerateArray().Select(violation => violation.GetString()));
    }
}
