using System.Net;
using Perspectives.Service.Tests.Endpoints;
using Perspectives.Tests.Cli;

namespace Perspectives.Service.Tests.Issues;

/// <summary>Found by a stranger: line ends and zeros were kept in the name of an outlet, and stood in lists as they came.</summary>
public sealed class Issue0010_control_characters_were_kept(ServiceApplication application) : IClassFixture<ServiceApplication>
{
    [Theory]
    [InlineData("outlet=a%0D%0Ab", "outlet", "outlet has a control character (U+000D) at offset 1. It is one line without tabs: leave the character out, or put a space there.")]
    [InlineData("title=a%00b", "title", "title has a control character (U+0000) at offset 1. ")]
    [InlineData("tags=a&tags=%07", "tags", "tags[1] has a control character (U+0007) at offset 0. ")]
    public async Task They_are_refused_with_the_field(string query, string field, string told)
    {
        using var response = await application.SendAsync(HttpMethod.Post, $"/api/articles?{query}", ApiCalls.Content(ApiCalls.Text, "text/plain"));
        var problem = await ProblemAssert.IsAsync(response, HttpStatusCode.UnprocessableEntity, "invalid_field");
        Assert.StartsWith(told, Assert.Single(ProblemAssert.ErrorsOf(problem, field)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task They_are_refused_in_JSON_and_in_a_reason()
    {
        using var article = await application.PostJsonAsync("/api/articles", ApiCalls.Article("a", outlet: "The\tCourier", tags: ["\u0085x"]));
        var problem = await ProblemAssert.IsAsync(article, HttpStatusCode.UnprocessableEntity, "invalid_field");
        Assert.Single(ProblemAssert.ErrorsOf(problem, "/outlet"));
        Assert.Single(ProblemAssert.ErrorsOf(problem, "/tags/0"));
        using var merge = await application.PostJsonAsync("/api/actors/merge", """{"from": "a", "to": "b", "reason": "one\u0000"}""");
        var refused = await ProblemAssert.IsAsync(merge, HttpStatusCode.UnprocessableEntity, "invalid_body");
        Assert.Equal("It has a control character. Leave that out.", Assert.Single(ProblemAssert.ErrorsOf(refused, "/reason")));
    }

    [Fact]
    public async Task They_are_refused_on_the_command_line()
    {
        var result = await CliDriver.RunAsync(new CliSetting { Input = System.Text.Encoding.UTF8.GetBytes(ApiCalls.Text) }, "analyze", "-", "--outlet", "a\nb");
        Assert.NotEqual(0, result.ExitCode);
        Assert.Contains("outlet has a control character (U+000A) at offset 1.", result.Error, StringComparison.Ordinal);
    }
}
