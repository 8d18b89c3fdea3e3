using Perspectives.Words;

namespace Perspectives.Attributions;

/// <summary>Tells from the quotation marks how much of a statement is quoted.</summary>
public static class QuotationMarks
{
    /// <summary>Direct where every word stands between double quotation marks, indirect where none does, else mixed.</summary>
    public static StatementKind KindOf(IReadOnlyList<WordRange> content, ArticleWords words)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(words);
        int quoted = 0, all = 0;
        foreach (var range in content)
        {
            for (var word = range.First; word <= range.Last; word++)
            {
                if (!char.IsLetterOrDigit(words.TextOf(word)[0]))
                    continue;
                all++;
                quoted += words[word].IsQuoted ? 1 : 0;
            }
        }

        if (quoted == 0)
            return StatementKind.Indirect;
        return quoted == all ? StatementKind.Direct : StatementKind.Mixed;
    }
}
