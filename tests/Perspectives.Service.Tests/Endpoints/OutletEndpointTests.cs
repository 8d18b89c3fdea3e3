using System.Net;
using System.Text.Json;

namespace Perspectives.Service.Tests.Endpoints;

public sealed class OutletEndpointTests(QuotedArticles articles) : IClassFixture<QuotedArticles>
{
    [Fact]
    public async Task Outlets_are_listed_with_most_articles_first()
    {
        var page = await articles.ReadAsync("/api/outlets");

        Assert.Equal(["The Mail 3", "Post, Gazette & Sons 1"], page.GetProperty("items").EnumerateArray()
            .Select(outlet => $"{outlet.GetProperty("name").GetString()} {outlet.GetProperty("articleCount").GetInt64()}"));
    }

    [Fact]
    public async Task Outlets_come_in_pages()
    {
        var first = await articles.ReadAsync("/api/outlets?pageSize=1");
        var second = await articles.ReadAsync($"/api/outlets?pageSize=1&continuation={first.GetProperty("continuation").GetString()}");

        Assert.Equal("Post, Gazette & Sons", Assert.Single(second.GetProperty("items").EnumerateArray()).GetProperty("name").GetString());
        Assert.Equal(JsonValueKind.Null, second.GetProperty("continuation").ValueKind);
    }

    [Theory]
    [InlineData("", "The Mail: ana-silva 3, bo-lind 1|Post, Gazette & Sons: ana-silva 1, port-authority 1")]
    [InlineData("?actors=bo-lind,ana-silva&outlets=The+Mail", "The Mail: bo-lind 1, ana-silva 3")]
    [InlineData("?actors=bo-lind&actors=ana-silva&outlets=the+mail&outlets=Nowhere", "The Mail: bo-lind 1, ana-silva 3|Nowhere: bo-lind 0, ana-silva 0")]
    [InlineData("?actors=ana-silva&outlets=Post%2C+Gazette+%26+Sons&outlets=The+Mail", "Post, Gazette & Sons: ana-silva 1|The Mail: ana-silva 3")]
    [InlineData("?actors=ana-silva&outlets=Post%2C+Gazette+%26+Sons&outlets=", "Post, Gazette & Sons: ana-silva 1")]
    [InlineData("?actors=ana-silva&outlets=Nowhere,The+Mail", "Nowhere: ana-silva 0|The Mail: ana-silva 3")]
    [InlineData("?actors=ana-silva&outlets=The+Mail&from=2026-03-02&to=2026-04-05", "The Mail: ana-silva 2")]
    [InlineData("?actors=no-one&outlets=The+Mail", "The Mail: no-one 0")]
    public async Task Outlets_stand_side_by_side_with_the_chosen_actors(string query, string expected)
    {
        var comparison = await articles.ReadAsync($"/api/compare{query}");

        Assert.Equal(expected, string.Join('|', comparison.GetProperty("outlets").EnumerateArray().Select(outlet =>
            $"{outlet.GetProperty("name").GetString()}: {string.Join(", ", outlet.GetProperty("actors").EnumerateArray().Select(actor => $"{actor.GetProperty("key").GetString()} {actor.GetProperty("stances").GetProperty("total").GetInt64()}"))}")));
    }

    [Fact]
    public async Task At_most_twenty_of_each_are_compared_and_all_that_is_wrong_is_told_at_once()
    {
        var many = string.Join(',', Enumerable.Range(0, 21));
        using var response = await articles.GetAsync($"/api/compare?actors={many}&outlets={many}&from=now&to=2026-02-30");

        var problem = await ProblemAssert.IsAsync(response, HttpStatusCode.BadRequest, "invalid_query");
        Assert.Equal(["actors", "from", "outlets", "to"], problem.GetProperty("errors").EnumerateObject().Select(error => error.Name).Order());
        Assert.Equal("There are 21, and at most 20 are compared at once. Leave some out.", Assert.Single(ProblemAssert.ErrorsOf(problem, "actors")));
    }

    [Fact]
    public async Task Twenty_are_compared() =>
        Assert.Equal(20, (await articles.ReadAsync($"/api/compare?outlets={string.Join(',', Enumerable.Range(0, 20))}")).GetProperty("outlets").GetArrayLength());
}
