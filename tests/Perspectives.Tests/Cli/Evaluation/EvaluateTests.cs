using System.Text.Json;
using Perspectives.Cli;

namespace Perspectives.Tests.Cli.Evaluation;

public sealed class EvaluateTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Fixtures", "Evaluation");
    private static readonly string Gold = Path.Combine(Folder, "gold.jsonl");
    private static readonly string Perturbed = Path.Combine(Folder, "answers-perturbed.jsonl");

    [Theory]
    [InlineData("answers-perfect.jsonl", "figures-perfect.txt", false)]
    [InlineData("answers-perturbed.jsonl", "figures-perturbed.txt", false)]
    [InlineData("answers-perturbed.jsonl", "figures-held-out.txt", true)]
    public async Task Figures_are_those_that_the_reference_scorer_printed(string answers, string figures, bool heldOut)
    {
        string[] args = ["evaluate", Gold, "--answers", Path.Combine(Folder, answers), "--json"];
        var scored = await CliDriver.RunAsync(heldOut ? [.. args, "--held-out"] : args);

        Assert.Equal(ExitCode.Done, scored.ExitCode);
        using var json = JsonDocument.Parse(scored.Output);
        var ours = json.RootElement;
        var reference = ReferenceFigures.Read(Path.Combine(Folder, figures));
        foreach (var (name, numbers) in reference)
            Assert.Equal((name, string.Join(' ', numbers)), (name, string.Join(' ', Numbers(ours.GetProperty(JsonName(name))))));
    }

    [Fact]
    public async Task The_article_that_the_document_annotates_is_read_as_it_says()
    {
        var document = await File.ReadAllTextAsync(RepositoryFile.PathOf("docs", "accuracy.md"), TestContext.Current.CancellationToken);
        using var folder = new TemporaryFolder();
        folder.Write("mine.jsonl", document.Split("```json\n")[1].Split("```")[0]);
        var scored = await CliDriver.RunAsync("evaluate", folder["mine.jsonl"], "--json");

        Assert.Equal(ExitCode.Done, scored.ExitCode);
        using var json = JsonDocument.Parse(scored.Output);
        // Of the annotated offsets: what is answered lies where it is annotated.
        foreach (var figure in (string[])["found", "linked", "attributed", "actors"])
            Assert.Equal((figure, 100), (figure, json.RootElement.GetProperty(figure).GetProperty("f1").GetDouble()));
        Assert.Equal(100, json.RootElement.GetProperty("actorKindAgreement").GetDouble());
    }

    [Fact]
    public async Task Answers_that_were_analysed_and_saved_score_the_same_again()
    {
        using var folder = new TemporaryFolder();
        var analyzed = await CliDriver.RunAsync("evaluate", Gold, "--json", "--save", folder["answers.jsonl"]);
        var scored = await CliDriver.RunAsync("evaluate", Gold, "--json", "--answers", folder["answers.jsonl"]);

        Assert.Equal(ExitCode.Done, analyzed.ExitCode);
        Assert.Equal(analyzed.Output, scored.Output);
        using var json = JsonDocument.Parse(scored.Output);
        Assert.Equal(100, json.RootElement.GetProperty("verbatim").GetDouble());
        Assert.True(json.RootElement.GetProperty("found").GetProperty("f1").GetDouble() > 60);
    }

    [Fact]
    public async Task Whole_files_count_in_full_beside_the_held_out_lines_of_the_others()
    {
        var whole = await WithOtherIdsAsync(Gold);
        var scored = await CliDriver.RunAsync("evaluate", Gold, "--held-out", "--whole", whole, "--answers", Perturbed, "--json");

        using var json = JsonDocument.Parse(scored.Output);
        Assert.Equal(1 + 6, json.RootElement.GetProperty("articles").GetInt32());
        File.Delete(whole);
    }

    [Fact]
    public async Task Details_list_what_was_missed_and_what_went_to_the_wrong_actor()
    {
        var scored = await CliDriver.RunAsync("evaluate", Gold, "--answers", Perturbed, "--details");

        Assert.Contains("syn-b-02: missed direct: \"The people are the convention,\"", scored.Output, StringComparison.Ordinal);
        Assert.Contains("syn-b-02: of \"Hugo Brítez\", given to \"Somebody Else\" by", scored.Output, StringComparison.Ordinal);
        Assert.Contains("by rule", scored.Output, StringComparison.Ordinal);
        Assert.Contains("attributed", scored.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_article_that_is_annotated_twice_is_refused()
    {
        var scored = await CliDriver.RunAsync("evaluate", Gold, Gold, "--answers", Perturbed);

        Assert.Equal(ExitCode.SomeFailed, scored.ExitCode);
        Assert.Contains("gold.jsonl:1: the id \"syn-b-02\" was given before", scored.Error, StringComparison.Ordinal);
        Assert.Empty(scored.Output);
    }

    [Theory]
    [InlineData("{", ":2: this is no annotated article: it ends at line 1, column 2 before it is complete, as if it was cut there. Each line is a JSON object with id, text, actors and quotes.")]
    [InlineData("Dear editor, no.", ":2: this is no annotated article: it is broken at line 1, column 1, at D.")]
    [InlineData("[1]", ":2: this is no annotated article: it is no object.")]
    [InlineData("""{"id":"x","text":"abc","actors":[{"id":1}],"quotes":[]}""", ":2: this is no annotated article: \"actors[0].id\" is missing or of another kind.")]
    [InlineData("""{"id":"x","text":"abc"}""", ":2: this is no annotated article: missing 'actors', 'quotes'.")]
    [InlineData("""{"id":"x","text":null,"actors":[],"quotes":[]}""", ":2: this is no annotated article")]
    [InlineData("""{"id":"x","text":"abc","actors":[null],"quotes":[]}""", "actors, quotes and spans are no null")]
    [InlineData("", "No annotated article was found in")]
    [InlineData("""{"id":"x","text":"abc","actors":[],"quotes":[{"actor":"a1","content":[[0,1]],"source":[],"cue":[],"kind":"direct","stance":"critical"}]}""", "the actor \"a1\", who is not listed")]
    [InlineData("""{"id":"x","text":"abc","actors":[{"id":"a1","name":"A","kind":"person","stance":"mixed"}],"quotes":[{"actor":"a1","content":[[0,9]],"source":[],"cue":[],"kind":"direct","stance":"critical"}]}""", "[0, 9] does not lie in the text of 3 characters")]
    public async Task A_line_that_is_no_annotated_article_is_named(string line, string message)
    {
        var path = Path.GetTempFileName();
        await File.WriteAllTextAsync(path, "\n" + line, TestContext.Current.CancellationToken);
        var scored = await CliDriver.RunAsync("evaluate", path, "--answers", Perturbed);
        File.Delete(path);

        Assert.Equal(ExitCode.SomeFailed, scored.ExitCode);
        Assert.Contains(message, scored.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_annotated_file_itself_is_not_written_over()
    {
        var path = Path.GetTempFileName();
        File.Copy(Gold, path, overwrite: true);
        var scored = await CliDriver.RunAsync("evaluate", path, "--save", path);

        Assert.Equal(ExitCode.WrongUse, scored.ExitCode);
        Assert.Equal(await File.ReadAllBytesAsync(Gold, TestContext.Current.CancellationToken), await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken));
        File.Delete(path);
    }

    private static async Task<string> WithOtherIdsAsync(string path)
    {
        var copy = Path.GetTempFileName();
        var text = await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(copy, text.Replace("{\"id\": \"syn-", "{\"id\": \"copy-", StringComparison.Ordinal).Replace("emoji-1", "emoji-2", StringComparison.Ordinal), TestContext.Current.CancellationToken);
        return copy;
    }

    private static string JsonName(string name) => name switch
    {
        "articles without an analysis" => "articlesWithoutAnswer",
        "unknown actor among found" => "unknownActorAmongFound",
        "stance macro F1" => "stanceMacroF1",
        "stance F1" => "stanceF1",
        "actor stance agreement" => "actorStanceAgreement",
        "actor kind agreement" => "actorKindAgreement",
        _ => name,
    };

    private static IEnumerable<double> Numbers(JsonElement element) => element.ValueKind == JsonValueKind.Object
        ? element.EnumerateObject().Select(property => property.Value.GetDouble())
        : [element.GetDouble()];
}
