using System.Globalization;
using Perspectives.Grouping;

namespace Perspectives.Service.Rendering.Page;

/// <summary>
/// A page that needs nothing but itself: every article's text with its statements marked, beside it the list of actors. Written article by article, so
/// the list of articles stands at the end.
/// </summary>
public sealed class PageWriter
{
    private readonly TextWriter _output;
    private readonly List<string> _titles = [];

    /// <summary>Writes the beginning of the page. The writer belongs to the caller.</summary>
    public PageWriter(TextWriter output)
    {
        _output = output;
        WriteBeginning();
    }

    /// <summary>The policy that stands in the page: its own style and nothing else.</summary>
    public static string ContentSecurityPolicy { get; } = PageHead.PolicyOf(PageStyle.Css);

    /// <param name="title">Heading of the article.</param>
    /// <param name="text">The text that the answer's offsets count in.</param>
    /// <param name="answer">What is marked in it.</param>
    public void Write(string title, string text, ArticlePerspectives answer)
    {
        ArgumentNullException.ThrowIfNull(title);
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(answer);
        _titles.Add(title);
        var anchor = string.Create(CultureInfo.InvariantCulture, $"a{_titles.Count}");
        _output.WriteLine($"<section id=\"{anchor}\">");
        _output.WriteLine($"<h2 dir=\"auto\">{Html.Encode(title)}</h2>");
        WriteFacts(answer);
        _output.WriteLine("<div class=\"columns\">");
        _output.Write($"<div class=\"text\" lang=\"{Html.Encode(answer.Article.Language)}\" dir=\"auto\">");
        new PageText(answer, anchor, _output).Write(text);
        _output.WriteLine("</div>");
        WriteActors(answer, anchor);
        _output.WriteLine("</div>\n</section>");
    }

    /// <summary>Writes the end of the page and flushes.</summary>
    public void Finish()
    {
        if (_titles.Count > 1)
            WriteContents();
        _output.WriteLine("</body>\n</html>");
        _output.Flush();
    }

    private void WriteBeginning()
    {
        PageHead.Write(_output, "Perspectives: who says what, on which side", PageStyle.Css);
        _output.WriteLine(
            """
            <header>
            <h1>Who says what, on which side</h1>
            <p>A stance is towards the matter that the passage is about. Sources are bold, cues in italics; a line below a marked piece is of the statement around it.</p>
            <ul class="legend">
            """);
        foreach (var stance in StanceLabel.OfStatements)
            _output.WriteLine($"<li><mark class=\"{StanceLabel.Word(stance)}\">{StanceLabel.Of(stance)}</mark></li>");
        _output.WriteLine("</ul>\n</header>");
    }

    private void WriteFacts(ArticlePerspectives answer)
    {
        string?[] facts = [answer.Article.Outlet, answer.Article.PublishedAt?.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)];
        var shown = string.Join(" · ", facts.Where(fact => !string.IsNullOrEmpty(fact)));
        if (shown.Length > 0)
            _output.WriteLine($"<p class=\"facts\">{Html.Encode(shown)}</p>");
        foreach (var warning in answer.Warnings)
            _output.WriteLine($"<p class=\"facts\">{Html.Encode(warning.Message)}</p>");
    }

    private void WriteActors(ArticlePerspectives answer, string anchor)
    {
        _output.WriteLine("<ul class=\"actors\">");
        foreach (var actor in answer.Actors)
        {
            _output.WriteLine($"<li><bdi class=\"name\">{Html.Encode(actor.Name)}</bdi> {Html.Badge(actor.Stance)}");
            var role = actor.Role is null ? "" : $"<bdi>{Html.Encode(actor.Role)}</bdi>, ";
            _output.WriteLine($"<p class=\"kind\">{role}{actor.Kind.ToString().ToLowerInvariant()}</p>");
            WriteStatements(answer, actor.Id, anchor);
            _output.WriteLine("</li>");
        }

        if (answer.Statements.Any(statement => statement.Actor is null))
        {
            _output.WriteLine("<li><span class=\"name\">Given to nobody</span>");
            WriteStatements(answer, actor: null, anchor);
            _output.WriteLine("</li>");
        }

        _output.WriteLine("</ul>");
    }

    private void WriteStatements(ArticlePerspectives answer, string? actor, string anchor)
    {
        _output.WriteLine("<ul class=\"statements\">");
        for (var number = 0; number < answer.Statements.Count; number++)
        {
            var statement = answer.Statements[number];
            if (statement.Actor != actor)
                continue;
            var shown = (number + 1).ToString(CultureInfo.InvariantCulture);
            var facts = string.Create(CultureInfo.InvariantCulture, $"{statement.Kind.ToString().ToLowerInvariant()}, {statement.Confidence:0 %}");
            _output.WriteLine($"<li><a href=\"#{anchor}s{shown}\">{shown}</a> {Html.Badge(statement.Stance)} {facts}</li>");
        }

        _output.WriteLine("</ul>");
    }

    private void WriteContents()
    {
        _output.WriteLine("<section>\n<h2>Articles on this page</h2>\n<ol>");
        for (var number = 1; number <= _titles.Count; number++)
            _output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"<li><a href=\"#a{number}\">{Html.Encode(_titles[number - 1])}</a></li>"));
        _output.WriteLine("</ol>\n</section>");
    }
}
