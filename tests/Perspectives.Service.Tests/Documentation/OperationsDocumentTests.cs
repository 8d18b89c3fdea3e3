using System.Net;
using System.Text.RegularExpressions;
using Perspectives.Service.Tests.Endpoints;

namespace Perspectives.Service.Tests.Documentation;

/// <summary>Whoever runs the service finds every setting and every metric of ours in docs/operations.md.</summary>
public sealed partial class OperationsDocumentTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static string Document => File.ReadAllText(RepositoryFile.PathOf("docs", "operations.md"));

    [Fact]
    public void Every_setting_is_described() => Assert.All(Settings, name => Assert.Contains($"`{name}`", Document, StringComparison.Ordinal));

    private static IEnumerable<string> Settings => typeof(ServiceOptions).GetProperties().Where(static property => property.PropertyType != typeof(LanguageOptions)).Select(static property => property.Name)
        .Concat(typeof(LanguageOptions).GetProperties().Select(static property => $"{nameof(ServiceOptions.Language)}:{property.Name}"));

    [Fact]
    public async Task Every_metric_of_ours_is_described()
    {
        await using var application = await ServiceApplication.StartAsync();
        using var answered = await application.SendAsync(HttpMethod.Post, "/api/articles", new StringContent("“We will not wait,” said Ana Silva."), [("Prefer", "wait=30")]);
        Assert.Equal(HttpStatusCode.Created, answered.StatusCode);
        using var response = await application.SendAsync(HttpMethod.Get, "/metrics", content: null, []);
        var metrics = OurMetric().Matches(await response.Content.ReadAsStringAsync(Cancellation)).Select(match => $"`{match.Groups["name"].Value}`").ToArray();
        Assert.NotEmpty(metrics);
        Assert.All(metrics, name => Assert.Contains(name, Document, StringComparison.Ordinal));
    }

    [GeneratedRegex("^# TYPE (?<name>perspectives_[a-z_]+) ", RegexOptions.Multiline | RegexOptions.NonBacktracking)]
    private static partial Regex OurMetric();
}
