namespace Perspectives.Cli.Analyze;

/// <summary>Tells by the end of its name what a file of answers is meant to hold.</summary>
internal static class OutputForm
{
    private static readonly string[] Json = [".jsonl", ".json", ".ndjson"];
    private static readonly string[] Text = [".txt", ".md"];
    private static readonly string[] Page = [".html", ".htm"];

    /// <summary>Whether the name says that the answers are JSON; false without a name.</summary>
    public static bool IsJson(string? path) => HasOneOf(Json, path);

    /// <returns>In what the options contradict the name; null where they do not.</returns>
    public static string? FaultOf(AnalyzeOptions options)
    {
        if (HasOneOf([.. Json, .. Text, ".csv"], options.Html))
            return $"--html writes a page, and {options.Html} is named as something else. Give it a name that ends in .html, or give that one to --output.";
        if (HasOneOf(Page, options.Output))
            return $"--output writes text or JSON, and {options.Output} is named as a page, which --html writes. Give that option, or another name (.txt, .jsonl).";
        return options.Json && HasOneOf(Text, options.Output)
            ? $"{(options.Resume ? "--resume" : "--json")} writes JSON, and {options.Output} is named as a text. Give it a name that ends in .jsonl{(options.Resume ? "" : ", or leave --json out")}."
            : null;
    }

    private static bool HasOneOf(string[] extensions, string? path) => extensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);
}
