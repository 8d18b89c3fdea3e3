using Perspectives.Articles;

namespace Perspectives.Cli.Inputs;

/// <summary>Two answers with one id could not be told apart: the second article that bears an id is refused.</summary>
internal static class UniqueIds
{
    /// <param name="inputs">In their order.</param>
    /// <param name="deed">What is not done to the second article.</param>
    public static IEnumerable<ArticleInput> RefuseRepeatedIds(this IEnumerable<ArticleInput> inputs, string deed = "analysed")
    {
        var firsts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var input in inputs)
        {
            if (input.Article is null || firsts.TryAdd(input.Article.Id, input.Name))
            {
                yield return input;
                continue;
            }

            yield return ArticleInput.Failed(input.Name, input.Id, input.Length, Repeated(input.Article.Id, firsts[input.Article.Id], deed));
        }
    }

    /// <param name="id">That was given before.</param>
    /// <param name="first">Name of the input that gave it first.</param>
    /// <param name="deed">What is not done to the second article.</param>
    public static ArticleError Repeated(string id, string first, string deed) =>
        new("duplicate_id", $"The id \"{id}\" was given before, in {first}; this second article is not {deed}. Give each its own id.", "id");
}
