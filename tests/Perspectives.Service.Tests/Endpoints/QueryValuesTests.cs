using System.Globalization;
using CsCheck;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Perspectives.Service.Endpoints;
using Perspectives.Service.Storage;

namespace Perspectives.Service.Tests.Endpoints;

public sealed class QueryValuesTests
{
    [Theory]
    [InlineData("", null, null)]
    [InlineData("?from=2026-03-01&to=2026-03-01", "2026-03-01T00:00Z", "2026-03-02T00:00Z")]
    [InlineData("?from=2026-03-01T08:00:00Z&to=2026-03-01T09:30Z", "2026-03-01T08:00Z", "2026-03-01T09:30Z")]
    [InlineData("?from=2026-03-01T08:00:00%2B02:00", "2026-03-01T06:00Z", null)]
    [InlineData("?from=2026-03-01T08:00:00+02:00", "2026-03-01T06:00Z", null)]
    [InlineData("?from=2026-03-01T08:00", "2026-03-01T08:00Z", null)]
    [InlineData("?to=2026-03-01T08:00:00.5Z", null, "2026-03-01T08:00:00.5Z")]
    [InlineData("?from=&to=+", null, null)]
    [InlineData("?to=9999-12-31", null, null)]
    public void Days_and_times_bound_what_was_published(string query, string? from, string? to)
    {
        var values = Read(query);

        Assert.Equal(new TimeRange(TimeOf(from), TimeOf(to)), values.Published());
        Assert.Empty(values.Errors);
    }

    [Theory]
    [InlineData("?from=yesterday", "from")]
    [InlineData("?from=2026-02-30", "from")]
    [InlineData("?to=2026-03-01T25:00", "to")]
    [InlineData("?to=1.3.2026", "to")]
    [InlineData("?from=2026-03-01&from=2026-03-02", "from")]
    [InlineData("?from=2026-03-02&to=2026-03-01", "to")]
    [InlineData("?from=2026-03-02T00:00Z&to=2026-03-02T00:00Z", "to")]
    [InlineData("?from=0001-01-01T00:00:00%2B14:00", "from")]
    public void What_is_no_day_and_no_time_is_an_error_of_its_parameter(string query, string parameter)
    {
        var values = Read(query);

        values.Published();

        Assert.Equal([parameter], values.Errors.Keys);
    }

    [Fact]
    public void Everything_that_is_wrong_is_told_at_once()
    {
        var values = Read("?from=x&to=y&pageSize=0&order=best&q=aaaa&sutlet=z");

        values.Published();
        values.PageSize();
        values.Choice("order", ("recent", 1), ("quoted", 2));
        values.Text("q", 3);

        Assert.Equal(["from", "order", "pageSize", "q", "sutlet", "to"], values.Errors.Keys.Order());
        Assert.Equal("\"best\" is not one of recent, quoted.", Assert.Single(values.Errors["order"]));
        Assert.Equal("There is no such parameter here. Known: from, to, pageSize, order, q.", Assert.Single(values.Errors["sutlet"]));
    }

    [Theory]
    [InlineData("", 50)]
    [InlineData("?pageSize=1", 1)]
    [InlineData("?pagesize=500", 500)]
    [InlineData("?pageSize=", 50)]
    public void A_page_has_fifty_items_unless_the_caller_says_how_many(string query, int size)
    {
        var values = Read(query);

        Assert.Equal(size, values.PageSize());
        Assert.Empty(values.Errors);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("501")]
    [InlineData("-1")]
    [InlineData("1.5")]
    [InlineData("99999999999999999999")]
    [InlineData("ten")]
    public void A_page_has_1_to_500_items(string size)
    {
        var values = Read($"?pageSize={size}");

        values.PageSize();

        Assert.Equal($"\"{size}\" is not a whole number from 1 to 500.", Assert.Single(values.Errors["pageSize"]));
    }

    [Theory]
    [InlineData("", new string[0])]
    [InlineData("?outlets=The+Mail,Vox", new[] { "The Mail", "Vox" })]
    [InlineData("?outlets=The+Mail&outlets=Vox", new[] { "The Mail", "Vox" })]
    [InlineData("?outlets=Mail%2C+Guardian+and+Sons&outlets=Vox", new[] { "Mail, Guardian and Sons", "Vox" })]
    [InlineData("?outlets=Mail%2C+Guardian+and+Sons&outlets=", new[] { "Mail, Guardian and Sons" })]
    [InlineData("?outlets=,Vox,,Vox,%20", new[] { "Vox" })]
    public void A_list_is_in_commas_or_in_repeated_parameters(string query, string[] expected)
    {
        var values = Read(query);

        Assert.Equal(expected, values.List("outlets", 20, 300, mayHaveCommas: true));
        Assert.Empty(values.Errors);
    }

    [Fact]
    public void Values_that_have_no_commas_are_apart_at_every_comma() =>
        Assert.Equal(["a", "b", "c"], Read("?actors=a,b&actors=c,a").List("actors", 3, 100));

    [Fact]
    public void A_list_has_as_many_values_as_are_allowed()
    {
        var allowed = Read($"?actors={string.Join(',', Enumerable.Range(0, 20))}");
        var tooMany = Read($"?actors={string.Join(',', Enumerable.Range(0, 21))}");

        Assert.Equal(20, allowed.List("actors", 20, 100).Count);
        tooMany.List("actors", 20, 100);

        Assert.Empty(allowed.Errors);
        Assert.Equal("There are 21 values, and at most 20 are compared at once. Leave some out.", Assert.Single(tooMany.Errors["actors"]));
    }

    [Fact]
    public void No_query_makes_the_reading_throw() =>
        Gen.Char['\0', '\uFFFF'].Array[0, 40].Select(letters => new string(letters)).Sample(letters =>
        {
            var values = new QueryValues(new QueryCollection(new Dictionary<string, Microsoft.Extensions.Primitives.StringValues>(StringComparer.OrdinalIgnoreCase)
            {
                ["from"] = letters, ["to"] = letters, ["pageSize"] = letters, ["q"] = letters, ["order"] = letters, ["actors"] = letters, [$"x{letters}"] = letters,
            }));
            values.Published();
            values.PageSize();
            values.Text("q", 10);
            values.Choice("order", ("recent", 1));
            values.List("actors", 3, 5);
            _ = values.Errors;
        });

    private static QueryValues Read(string query) => new(new QueryCollection(QueryHelpers.ParseQuery(query)));

    private static DateTimeOffset? TimeOf(string? written) => written is null ? null : DateTimeOffset.Parse(written, CultureInfo.InvariantCulture);
}
