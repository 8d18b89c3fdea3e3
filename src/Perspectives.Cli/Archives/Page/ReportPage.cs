using System.Globalization;
using Perspectives.Service.Rendering.Page;
using Perspectives.Service.Storage;

namespace Perspectives.Cli.Archives.Page;

/// <summary>The page about an archive. All words that come from articles are encoded; it has no script.</summary>
internal sealed class ReportPage(TextWriter output)
{
    private const string Omission = " … ";

    private int _written;

    public void Begin(ArchiveFacts facts, IReadOnlyList<OutletComparison> outlets, IReadOnlyList<QuotedActor> actors)
    {
        PageHead.Write(output, "Perspectives: who said what over time, on which side", ReportStyle.Css);
        output.WriteLine(ReportStyle.Patterns);
        output.WriteLine("<header>\n<h1>Who said what over time, on which side</h1>");
        output.WriteLine($"<p>{InWords(facts)}</p>");
        output.WriteLine("<p>A stance is towards the matter that the passage is about. Each number is of statements that a model found: read the article before you cite one.</p>\n</header>");
        WriteOutlets(outlets);
        WriteActors(actors);
    }

    public void Write(QuotedActor actor, IReadOnlyList<TimelineStatement> strongest)
    {
        _written++;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"<section id=\"a{_written}\">\n<h2><bdi>{Html.Encode(actor.Summary.Name)}</bdi></h2>"));
        var role = actor.Summary.Role is null ? "" : $"<bdi>{Html.Encode(actor.Summary.Role)}</bdi>, ";
        output.WriteLine($"<p class=\"facts\">{role}{actor.Summary.Kind.ToString().ToLowerInvariant()}, {Day(actor.Summary.FirstSeen)} to {Day(actor.Summary.LastSeen)}</p>");
        var periods = Period.Of(actor);
        if (periods.Count > 0)
        {
            PeriodChart.Write(periods, output);
            WriteTables(actor, periods);
        }

        foreach (var statement in strongest)
            WriteStatement(statement);
        output.WriteLine("</section>");
    }

    public void Finish()
    {
        output.WriteLine("</body>\n</html>");
        output.Flush();
    }

    private void WriteOutlets(IReadOnlyList<OutletComparison> outlets)
    {
        output.WriteLine("<section>\n<h2>Outlets</h2>");
        var table = new StanceTable(output, "Statements by outlet", "Outlet", "Articles", "Copies, not counted");
        foreach (var outlet in outlets)
            table.Write($"<bdi>{Html.Encode(outlet.Name)}</bdi>", outlet.Stances, outlet.ArticleCount, outlet.CopyCount);
        table.Finish();
        output.WriteLine("</section>");
    }

    private void WriteActors(IReadOnlyList<QuotedActor> actors)
    {
        output.WriteLine("<section>\n<h2>Quoted most</h2>");
        var table = new StanceTable(output, "Statements by actor", "Actor");
        for (var number = 0; number < actors.Count; number++)
            table.Write(string.Create(CultureInfo.InvariantCulture, $"<a href=\"#a{number + 1}\"><bdi>{Html.Encode(actors[number].Summary.Name)}</bdi></a>"), actors[number].Stances);
        table.Finish();
        output.WriteLine("</section>");
    }

    private void WriteTables(QuotedActor actor, IReadOnlyList<Period> periods)
    {
        var byPeriod = new StanceTable(output, "Statements over time", "When");
        foreach (var period in periods.Where(static period => period.Stances.Total > 0))
            byPeriod.Write(period.Name, period.Stances);
        byPeriod.Finish();
        var byOutlet = new StanceTable(output, "Statements by outlet", "Outlet");
        foreach (var (outlet, stances) in actor.Outlets)
            byOutlet.Write(outlet is null ? "none named" : $"<bdi>{Html.Encode(outlet)}</bdi>", stances);
        byOutlet.Finish();
    }

    private void WriteStatement(TimelineStatement said)
    {
        var statement = said.Statement;
        output.Write(string.Create(CultureInfo.InvariantCulture, $"<blockquote>{Html.Badge(statement.Stance)} <span class=\"facts\">{statement.Confidence:0 %}</span>\n<p dir=\"auto\">"));
        Html.EncodeLines(string.Join(Omission, statement.Content.Select(static piece => piece.Text)), output);
        string?[] place = [said.Article.Title ?? said.Article.Id, said.Article.Outlet, Day(said.Article.PublishedAt)];
        var shown = string.Join(", ", place.Where(static part => !string.IsNullOrEmpty(part)).Select(static part => $"<bdi>{Html.Encode(part!)}</bdi>"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"</p>\n<p class=\"facts\">{shown}, statement {said.Number + 1} at {statement.Content[0].Start}</p></blockquote>"));
    }

    private static string InWords(ArchiveFacts facts)
    {
        var copies = facts.Copies == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" {facts.Copies:N0} more are copies of these and are not counted.");
        return facts is { First: { } first, Last: { } last }
            ? string.Create(CultureInfo.InvariantCulture, $"{facts.Articles:N0} article{(facts.Articles == 1 ? "" : "s")}, {Day(first)} to {Day(last)}.{copies}")
            : "There is no answered article yet.";
    }

    private static string Day(DateTimeOffset time) => time.UtcDateTime.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
