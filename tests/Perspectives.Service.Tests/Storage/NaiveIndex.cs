using System.Globalization;
using System.Text;
using Perspectives.Grouping;
using Perspectives.Service.Identity;
using Perspectives.Service.Storage;

namespace Perspectives.Service.Tests.Storage;

/// <summary>Answers the questions across articles by going through all of them, each time anew. No two articles may have the same time of publication.</summary>
internal sealed class NaiveIndex(IReadOnlyList<(StoredArticle Article, ArticlePerspectives? Answer)> articles, JoinMap joins)
{
    private readonly (StoredArticle Article, ArticlePerspectives? Answer)[] _newestFirst = [.. articles
        .Select(entry => (entry.Article, entry.Answer is { } answer ? answer with { Actors = Join(answer.Actors, joins) } : null))
        .OrderByDescending(entry => entry.Article.PublishedAt)];

    /// <summary>With the keys behind their keys. Actors of an article with one key are one, and the first says what it is called.</summary>
    private static Actor[] Join(IReadOnlyList<Actor> actors, JoinMap joins)
    {
        var joined = actors.Select(actor => actor.Key is { } key ? actor with { Key = joins.CanonicalOf(key) } : actor).ToArray();
        return Array.ConvertAll(joined, actor => actor.Key is null
            ? actor
            : actor with { Name = First(actor).Name, Role = First(actor).Role, Kind = First(actor).Kind });

        Actor First(Actor actor) => joined.First(other => other.Key == actor.Key);
    }

    public string[] ListArticles(ArticleFilter filter) => [.. _newestFirst
        .Where(entry => (filter.Outlet is null || Fold(filter.Outlet) == Fold(entry.Article.Outlet))
            && (filter.Tag is null || entry.Article.Tags.Any(tag => Fold(tag) == Fold(filter.Tag)))
            && (filter.TitleWords is null || Words(filter.TitleWords).All(Words(entry.Article.Title).Contains))
            && Has(filter.Published, entry.Article)
            && ((filter.Actor is null && filter.Stance is null) || entry.Answer?.Actors.Any(actor =>
                (filter.Actor is null || actor.Key == joins.CanonicalOf(filter.Actor)) && (filter.Stance is null || actor.Stance == filter.Stance)) == true))
        .Select(entry => entry.Article.Id)];

    public string[] Timeline(string key, TimelineFilter filter) => [.. StatementsOf(joins.CanonicalOf(key))
        .Where(said => (filter.Outlet is null || Fold(filter.Outlet) == Fold(said.Article.Outlet))
            && (filter.Stance is null || said.Statement.Stance == filter.Stance)
            && (filter.Words is null || Words(filter.Words).All(said.Statement.Content.SelectMany(piece => Words(piece.Text)).Contains))
            && Has(filter.Published, said.Article))
        .Select(said => $"{said.Article.Id}.{said.Article.Revision}.{said.Article.SameAs}/{said.Number} {said.Actor.Name} {said.Actor.Role} {said.Statement.Content[0].Text}")];

    public string[] ListActors(ActorFilter filter) => [.. Keys
        .Select(key => FindActor(key)!)
        .Where(actor => (filter.Kind is null || actor.Summary.Kind == filter.Kind)
            && (filter.Prefix is null || NamesOf(actor).Any(name => (" " + Fold(name)).Contains(" " + Fold(filter.Prefix), StringComparison.Ordinal))))
        .OrderByDescending(actor => filter.Order == ActorOrder.MostQuoted ? actor.Summary.StatementCount : actor.Summary.LastSeen.ToUnixTimeMilliseconds())
        .ThenBy(actor => actor.Summary.Key, StringComparer.Ordinal)
        .Select(actor => actor.Summary.ToString())];

    private IEnumerable<string> NamesOf(ActorIdentity actor) => actor.Aliases.Select(alias => alias.Name)
        .Concat(joins.LeadingTo(actor.Summary.Key).Skip(1).Select(key => key.Replace('-', ' ')));

    public ActorIdentity? FindActor(string key)
    {
        key = joins.CanonicalOf(key);
        var said = StatementsOf(key).ToArray();
        if (said.Length == 0)
            return null;
        var entries = said.DistinctBy(one => one.Article.Id).ToArray();
        var summary = new ActorSummary
        {
            Key = key,
            Name = entries[0].Actor.Name,
            Kind = entries[0].Actor.Kind,
            Role = entries.Select(entry => entry.Actor.Role).FirstOrDefault(role => role is not null),
            StatementCount = said.Length,
            ArticleCount = entries.Length,
            FirstSeen = entries[^1].Article.PublishedAt,
            LastSeen = entries[0].Article.PublishedAt,
        };
        var aliases = entries.GroupBy(entry => entry.Actor.Name).Select(name => new ActorAlias(name.Key, name.Count()));
        return new ActorIdentity(summary, [.. aliases.OrderByDescending(alias => alias.ArticleCount).ThenBy(alias => alias.Name, StringComparer.Ordinal)], Count(said.Select(one => one.Statement)));
    }

    public string[] CountStances(string key, TimeRange range) => [.. StatementsOf(joins.CanonicalOf(key)).Where(said => Has(range, said.Article))
        .GroupBy(said => (Month: new DateOnly(said.Article.PublishedAt.Year, said.Article.PublishedAt.Month, 1), Outlet: Fold(said.Article.Outlet)))
        .Select(said => new MonthlyStances(
            said.Key.Month,
            NameOf(said.Key.Outlet),
            said.Select(one => one.Article.Id).Distinct().Count(),
            Count(said.Select(one => one.Statement)),
            Count(said.Where(one => one.Article.SameAs is not null).Select(one => one.Statement))).ToString())
        .Order(StringComparer.Ordinal)];

    public string[] ListOutlets() => [.. Answered.Where(entry => entry.Article.Outlet is not null).GroupBy(entry => Fold(entry.Article.Outlet)!)
        .Select(outlet => new OutletSummary(
            outlet.Key, NameOf(outlet.Key)!, outlet.Count(), outlet.Count(entry => entry.Article.SameAs is not null), outlet.Last().Article.PublishedAt, outlet.First().Article.PublishedAt))
        .OrderByDescending(outlet => outlet.ArticleCount).ThenBy(outlet => outlet.Key, StringComparer.Ordinal).Select(outlet => outlet.ToString())];

    public string[] Compare(ComparisonFilter filter)
    {
        var outlets = filter.Outlets.Count > 0
            ? filter.Outlets.Select(name => (Key: Fold(name)!, Name: name)).DistinctBy(outlet => outlet.Key)
            : [.. Answered.Where(entry => entry.Article.Outlet is not null).GroupBy(entry => Fold(entry.Article.Outlet)!)
                .Select(outlet => (outlet.Key, Count: Originals(outlet.Key, filter).Sum(entry => entry.Answer!.Statements.Count)))
                .Where(outlet => outlet.Count > 0).OrderByDescending(outlet => outlet.Count).ThenBy(outlet => outlet.Key, StringComparer.Ordinal)
                .Take(filter.Most).Select(outlet => (outlet.Key, Name: ""))];
        return [.. outlets.Select(outlet => Write(Compare(outlet.Key, NameOf(outlet.Key) ?? outlet.Name, filter)))];
    }

    public static string Write(OutletComparison outlet) => $"{outlet with { Actors = [] }} {string.Join("; ", outlet.Actors)}";

    private OutletComparison Compare(string key, string name, ComparisonFilter filter)
    {
        var originals = Originals(key, filter).ToArray();
        var statements = originals.SelectMany(entry => entry.Answer!.Statements.Select(statement => (entry.Article, Statement: statement, Key: KeyOf(entry.Answer!, statement)))).ToArray();
        var keys = filter.Actors.Count > 0
            ? filter.Actors.Select(joins.CanonicalOf).Distinct()
            : statements.Where(said => said.Key is not null).GroupBy(said => said.Key!)
                .OrderByDescending(actor => actor.Count()).ThenBy(actor => actor.Key, StringComparer.Ordinal).Take(filter.Most).Select(actor => actor.Key);
        var actors = keys.Select(actor => (Key: actor, Said: statements.Where(said => said.Key == actor).ToArray())).Select(actor => new ActorComparison(
            actor.Key,
            FindActor(actor.Key)?.Summary.Name ?? actor.Key,
            actor.Said.Select(said => said.Article.Id).Distinct().Count(),
            Count(actor.Said.Select(said => said.Statement))));
        var copies = Answered.Count(entry => Fold(entry.Article.Outlet) == key && entry.Article.SameAs is not null && Has(filter.Published, entry.Article));
        return new OutletComparison(
            key, name, originals.Length, copies, Count(statements.Select(said => said.Statement)),
            Count(statements.Where(said => said.Key is null).Select(said => said.Statement)), [.. actors]);
    }

    private IEnumerable<(StoredArticle Article, ArticlePerspectives? Answer)> Originals(string outlet, ComparisonFilter filter) =>
        Answered.Where(entry => Fold(entry.Article.Outlet) == outlet && entry.Article.SameAs is null && Has(filter.Published, entry.Article));

    private IEnumerable<(StoredArticle Article, ArticlePerspectives? Answer)> Answered => _newestFirst.Where(entry => entry.Answer is not null);

    private IEnumerable<string> Keys => Answered.SelectMany(entry => entry.Answer!.Actors).Select(actor => actor.Key).OfType<string>().Distinct();

    private IEnumerable<(StoredArticle Article, Actor Actor, Statement Statement, int Number)> StatementsOf(string key) =>
        from entry in Answered
        from said in entry.Answer!.Statements.Select((statement, number) => (statement, number))
        from actor in entry.Answer.Actors
        where actor.Key == key && said.statement.Actor == actor.Id
        select (entry.Article, actor, said.statement, said.number);

    private static string? KeyOf(ArticlePerspectives answer, Statement statement) => answer.Actors.SingleOrDefault(actor => actor.Id == statement.Actor)?.Key;

    private string? NameOf(string? outlet) => outlet is null ? null : Answered.Select(entry => entry.Article.Outlet).FirstOrDefault(name => Fold(name) == outlet);

    private static StanceCounts Count(IEnumerable<Statement> statements) =>
        statements.Aggregate(default(StanceCounts), (counts, statement) => counts + StanceCounts.Of(statement.Stance, 1));

    private static bool Has(TimeRange range, StoredArticle article) =>
        (range.From is null || article.PublishedAt >= range.From) && (range.To is null || article.PublishedAt < range.To);

    private static string[] Words(string? text) => text is null ? [] : Fold(text)!.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Enough for letters of western Europe.</summary>
    private static string? Fold(string? text) => text is null ? null : string.Concat(text.Trim().Normalize(NormalizationForm.FormD)
        .Where(unit => CharUnicodeInfo.GetUnicodeCategory(unit) != UnicodeCategory.NonSpacingMark)).ToLowerInvariant();
}
