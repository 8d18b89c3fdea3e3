using System.Text;
using Perspectives.Articles;

namespace Perspectives.Service.Tests.Identity.Collection;

/// <summary>An article in which it is marked who is named where.</summary>
/// <param name="Article">Without the marks.</param>
/// <param name="Names">Actors and where they stand.</param>
internal sealed record MarkedArticle(Article Article, IReadOnlyList<(string Actor, TextSpan Span)> Names)
{
    /// <param name="id">Of the article.</param>
    /// <param name="marked">Text with marks such as <c>[becker|Tom Becker]</c>.</param>
    public static MarkedArticle Parse(string id, string marked)
    {
        var text = new StringBuilder();
        var names = new List<(string, TextSpan)>();
        for (var at = 0; at < marked.Length;)
        {
            if (marked[at] != '[')
            {
                text.Append(marked[at++]);
                continue;
            }

            var (bar, end) = (marked.IndexOf('|', at), marked.IndexOf(']', at));
            names.Add((marked[(at + 1)..bar], new TextSpan(text.Length, text.Length + end - bar - 1)));
            text.Append(marked, bar + 1, end - bar - 1);
            at = end + 1;
        }

        return new MarkedArticle(new Article { Id = id, Text = text.ToString(), Language = "en" }, names);
    }
}
