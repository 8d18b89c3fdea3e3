using System.Net;
using System.Text.RegularExpressions;
using Perspectives.Actors;
using Perspectives.Attributions;
using Perspectives.Grouping;
using Perspectives.Service.Rendering.Page;
using Perspectives.Stances;

namespace Perspectives.Service.Tests.Rendering;

public sealed partial class PageTextTests
{
    [Fact]
    public void Statements_in_one_another_leave_the_text_whole_and_both_are_seen()
    {
        const string Text = "Ana said Tom called it “a shame & a loss”.\n\nNobody else spoke.";
        var answer = Answer(
            Text,
            Statement(Text, "a1", Stance.Supportive, "Tom called it “a shame & a loss", "Ana", "said"),
            Statement(Text, "a2", Stance.Critical, "a shame & a loss", "Tom", "called"),
            Statement(Text, "a1", Stance.Cautious, "loss”.\n\nNobody", null, null));
        using var output = new StringWriter();
        new PageText(answer, "a1", output).Write(Text);

        var page = output.ToString();
        Assert.Equal(Text, WebUtility.HtmlDecode(Tag().Replace(page, "")));
        Assert.Contains("<mark class=\"critical in-supportive\" title=\"Ana: supportive, 90 %; Tom: critical, 90 %\">a shame &amp; a </mark>", page, StringComparison.Ordinal);
        Assert.Contains("<mark class=\"supportive source\"", page, StringComparison.Ordinal);
    }

    private static ArticlePerspectives Answer(string text, params Statement[] statements) => new(
        new ArticleDescription { Id = "one", Language = "en", Length = text.Length },
        [Actor("a1", "Ana"), Actor("a2", "Tom")],
        [],
        statements,
        new ModelDescription("none", "0"),
        []);

    private static Actor Actor(string id, string name) =>
        new() { Id = id, Key = null, Name = name, Kind = ActorKind.Person, Role = null, Stance = Stance.Neutral, Mentions = [] };

    private static Statement Statement(string text, string actor, Stance stance, string content, string? source, string? cue) => new()
    {
        Actor = actor,
        Kind = StatementKind.Indirect,
        Content = [Excerpt(text, content)!],
        Source = Excerpt(text, source),
        Cue = Excerpt(text, cue),
        Via = null,
        Stance = stance,
        Scores = default,
        Confidence = 0.9,
        AttributedBy = "name",
    };

    private static Excerpt? Excerpt(string text, string? words) => words is not null && text.IndexOf(words, StringComparison.Ordinal) is var start
        ? new Excerpt(start, start + words.Length, words)
        : null;

    [GeneratedRegex("<[^>]*>", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Tag();
}
