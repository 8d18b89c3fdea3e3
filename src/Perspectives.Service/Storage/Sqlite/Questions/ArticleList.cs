using System.Text;
using Perspectives.Service.Storage.Folding;
using Perspectives.Service.Storage.Indexing;

namespace Perspectives.Service.Storage.Sqlite.Questions;

/// <summary>Articles by any filter: the shortest of the filter's lists is read from its newest article on, the others are asked whether they have it too.</summary>
internal static class ArticleList
{
    private const char Letter = 'a';

    public static Page<StoredArticle> Read(StoreConnection connection, ArticleFilter filter, PageRequest page)
    {
        var after = ListPosition.ReadNumber(Letter, page.After);
        var bounds = TimeBounds.Of(filter.Published);
        if (NamesOf(filter) is not { } names || NumbersOf(connection, names) is not { } lists)
            return PageCut.Empty<StoredArticle>();
        lists = ShortestFirst(connection, lists, bounds);
        // All that is newer than the range or before the position is left out by one comparison, which the key answers.
        var (time, article) = after is { } position && position.Value < bounds.To ? position : (bounds.To, long.MinValue);
        var statement = connection.Statement(Sql(lists.Count)).Set("$list0", lists[0]).Set("$from", bounds.From)
            .Set("$time", time).Set("$article", article).Set("$most", page.Size + 1);
        for (var other = 1; other < lists.Count; other++)
            statement.Set(ParameterOf(other), lists[other]);
        var rows = statement.All(reader => (Time: reader.GetInt64(0), Article: reader.GetInt64(1)));
        return PageCut.Of<(long Time, long Article), StoredArticle>(
            rows, page, row => ListPosition.Write(Letter, row.Time, row.Article), found => found.ConvertAll(row => ArticleRows.Get(connection, row.Article)));
    }

    /// <param name="lists">How many lists the article is to be in.</param>
    internal static string Sql(int lists)
    {
        var sql = new StringBuilder(
            """
            SELECT published_at, article FROM lists AS shortest
            WHERE list = $list0 AND published_at >= $from AND (published_at, article) < ($time, $article)
            """);
        for (var other = 1; other < lists; other++)
        {
            // No EXISTS: SQLite makes a join of it, for which it may choose the worse index, and takes seconds to plan one of forty.
            sql.Append("\nAND (SELECT TRUE FROM lists WHERE list = ").Append(ParameterOf(other))
                .Append(" AND published_at = shortest.published_at AND article = shortest.article)");
        }

        return sql.Append("\nORDER BY published_at DESC, article DESC LIMIT $most").ToString();
    }

    internal const string CountSql = "SELECT count(*) FROM (SELECT 1 FROM lists WHERE list = $list AND published_at >= $from AND published_at < $to LIMIT $most)";

    private static string ParameterOf(int list) => $"$list{list}";

    /// <returns>Null where no article can have what is asked for.</returns>
    private static List<string>? NamesOf(ArticleFilter filter)
    {
        var names = FoldedWords.Distinct(filter.TitleWords).ConvertAll(ListName.OfWord);
        if (filter.Outlet is not null)
        {
            if (FoldedKey.Of(filter.Outlet) is not { } outlet)
                return null;
            names.Add(ListName.OfOutlet(outlet));
        }

        if (filter.Tag is not null)
        {
            if (FoldedKey.Of(filter.Tag) is not { } tag)
                return null;
            names.Add(ListName.OfTag(tag));
        }

        if (filter.Actor is { } actor)
            names.Add(filter.Stance is { } side ? ListName.OfActor(actor, side) : ListName.OfActor(actor));
        else if (filter.Stance is { } anybody)
            names.Add(ListName.OfStance(anybody));
        if (names.Count == 0)
            names.Add(ListName.All);
        return names;
    }

    /// <returns>Null where one of the lists does not exist: no article is in it.</returns>
    private static List<long>? NumbersOf(StoreConnection connection, List<string> names)
    {
        var numbers = new List<long>();
        foreach (var name in names)
        {
            var number = connection.Statement("SELECT number FROM list_names WHERE name = $name").Set("$name", name).First(reader => reader.GetInt64(0));
            if (number == 0)
                return null;
            numbers.Add(number);
        }

        return numbers;
    }

    /// <summary>By the number of articles in the range, counted no further than it takes to see which list is short.</summary>
    private static List<long> ShortestFirst(StoreConnection connection, List<long> lists, TimeBounds bounds)
    {
        if (lists.Count == 1)
            return lists;
        foreach (var most in (int[])[500, 10_000])
        {
            var counts = lists.ConvertAll(list => connection.Statement(CountSql)
                .Set("$list", list).Set("$from", bounds.From).Set("$to", bounds.To).Set("$most", most).First(reader => reader.GetInt64(0)));
            var shortest = counts.IndexOf(counts.Min());
            if (counts[shortest] < most || most == 10_000)
                return [lists[shortest], .. lists.Where((_, number) => number != shortest)];
        }

        return lists;
    }
}
