using System.Text.Json;
using Perspectives.Articles;

namespace Perspectives.Benchmarks;

/// <summary>Articles of a wanted length, made by putting texts written for this project behind each other.</summary>
internal static class BenchmarkArticles
{
    private const int UsualLength = 800;

    private static readonly (string Title, string[] Paragraphs)[] Texts = Load();

    /// <summary>Articles of about 800 words; each begins with another text as long as there are any.</summary>
    public static Article[] Usual(int count) => [.. Enumerable.Range(0, count).Select(number => OfWords(UsualLength, number))];

    /// <summary>One article of about <paramref name="words"/> words: whole paragraphs from text <paramref name="first"/> on, cut at the last one.</summary>
    public static Article OfWords(int words, int first = 0)
    {
        var paragraphs = new List<string>();
        for (int number = first, count = 0; count < words; number++)
        {
            foreach (var paragraph in Texts[number % Texts.Length].Paragraphs)
            {
                if (count >= words)
                    break;
                paragraphs.Add(paragraph);
                count += paragraph.Split(' ').Length;
            }
        }

        return new Article { Id = $"{first}", Title = Texts[first % Texts.Length].Title, Text = string.Join("\n\n", paragraphs) };
    }

    private static (string Title, string[] Paragraphs)[] Load()
    {
        var articles = new List<(string, string[])>();
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Texts", "articles.jsonl")))
        {
            using var json = JsonDocument.Parse(line);
            articles.Add((json.RootElement.GetProperty("title").GetString()!, json.RootElement.GetProperty("text").GetString()!.Split("\n\n")));
        }

        return [.. articles];
    }
}
