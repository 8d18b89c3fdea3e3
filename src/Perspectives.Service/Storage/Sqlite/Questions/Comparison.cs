using Microsoft.Data.Sqlite;
using Perspectives.Service.Storage.Folding;
using Perspectives.Service.Storage.Indexing;
using Perspectives.Service.Storage.Sqlite.Indexing;

namespace Perspectives.Service.Storage.Sqlite.Questions;

/// <summary>Outlets side by side. Over all time it reads sums that are kept; over a range of times it adds up the perspectives of the range.</summary>
internal sealed class Comparison
{
    private readonly StoreConnection _connection;
    private readonly ComparisonFilter _filter;
    private readonly TimeBounds _bounds;
    private readonly ComparisonSql _sql;
    private readonly Dictionary<string, NamedActor> _chosen;

    private Comparison(StoreConnection connection, ComparisonFilter filter)
    {
        _connection = connection;
        _filter = filter;
        _bounds = TimeBounds.Of(filter.Published);
        _sql = filter.Published == TimeRange.All ? ComparisonSql.OfAllTime : ComparisonSql.OfRange;
        _chosen = filter.Actors.Distinct(StringComparer.Ordinal).ToDictionary(key => key, FindActor, StringComparer.Ordinal);
    }

    public static IReadOnlyList<OutletComparison> Read(StoreConnection connection, ComparisonFilter filter) => new Comparison(connection, filter).Read();

    private OutletComparison[] Read()
    {
        if (_filter.Outlets.Count > 0)
        {
            return [.. _filter.Outlets.Select(name => (Key: FoldedKey.Of(name), Name: name)).Where(outlet => outlet.Key is not null)
                .DistinctBy(outlet => outlet.Key, StringComparer.Ordinal).Select(outlet => Compare(FindOutlet(outlet.Key!, outlet.Name)))];
        }

        var numbers = Prepare(_sql.Outlets).Set("$most", _filter.Most).All(reader => reader.GetInt64(0));
        return [.. numbers.Select(number => Compare(GetOutlet(number)))];
    }

    private OutletComparison Compare((long Number, string Key, string Name) outlet)
    {
        var all = Count(ActorNumber.Everybody, outlet.Number);
        var actors = _filter.Actors.Count > 0
            ? _chosen.Select(one => Count(one.Value.Number, outlet.Number).Of(one.Key, one.Value.Name))
            : MostQuoted(outlet.Number);
        return new OutletComparison(
            outlet.Key, outlet.Name, all.Articles, all.Copies, all.Stances, Count(ActorNumber.Unnamed, outlet.Number).Stances, [.. actors]);
    }

    private Counts Count(long? actor, long outlet) => actor is null || outlet == 0
        ? default
        : Prepare(_sql.Actor).Set("$actor", actor).Set("$outlet", outlet).First(Counts.Read);

    private List<ActorComparison> MostQuoted(long outlet)
    {
        if (outlet == 0)
            return [];
        return Prepare(_sql.MostQuoted).Set("$outlet", outlet).Set("$most", _filter.Most).All(reader => (Actor: reader.GetInt64(0), Counts: Counts.Read(reader)))
            .ConvertAll(row => _connection.Statement("SELECT key, name FROM actors WHERE number = $actor").Set("$actor", row.Actor)
                .First(reader => row.Counts.Of(reader.GetString(0), reader.GetString(1)))!);
    }

    private PreparedStatement Prepare(string sql)
    {
        var statement = _connection.Statement(sql);
        return _sql == ComparisonSql.OfRange ? statement.Set("$from", _bounds.From).Set("$to", _bounds.To) : statement;
    }

    private NamedActor FindActor(string key) => _connection.Statement("SELECT number, name FROM actors WHERE key = $key")
        .Set("$key", key).First(reader => new NamedActor(reader.GetInt64(0), reader.GetString(1))) ?? new NamedActor(null, key);

    private (long Number, string Key, string Name) FindOutlet(string key, string name) => _connection.Statement("SELECT number, name FROM outlets WHERE key = $key")
        .Set("$key", key).First(reader => (reader.GetInt64(0), key, reader.GetString(1))) is { Item1: > 0 } found ? found : (0, key, name);

    private (long Number, string Key, string Name) GetOutlet(long number) => _connection.Statement("SELECT key, name FROM outlets WHERE number = $outlet")
        .Set("$outlet", number).First(reader => (number, reader.GetString(0), reader.GetString(1)));

    private sealed record NamedActor(long? Number, string Name);

    private readonly record struct Counts(long Articles, long Copies, StanceCounts Stances)
    {
        public static Counts Read(SqliteDataReader reader) => new(reader.GetInt64(1), reader.GetInt64(2), reader.Stances(3));

        public ActorComparison Of(string key, string name) => new(key, name, Articles, Stances);
    }
}
