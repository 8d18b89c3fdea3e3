using Perspectives.Articles;

namespace Perspectives.Cli.Inputs;

/// <summary>Two answers with one id could not be told apart: the second article that bears an id is refused.</summary>
internal static class UniqueIds
{
    public static IEnumerable<ArticleInput> RefuseRepeatedIds(this IEnumerable<ArticleInput> inputs)
    {
        var firsts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var input in inputs)
        {
            if (input.Article is null || firsts.TryAdd(input.Article.Id, input.Name))
            {
                yield return input;
                continue;
            }

            var message = $"The id \"{input.Id}\" was given before, in {firsts[input.Article.Id]}; this second article is not analysed. Give each its own id.";
            yield return ArticleInput.Failed(input.Name, input.Id, input.Length, new ArticleError("duplicate_id", message, "id"));
        }
    }
}
