using System.Text.Json;
using System.Text.Json.Nodes;
using Perspectives.Actors;
using Perspectives.Attributions;
using Perspectives.Grouping;
using Perspectives.Stances;

namespace Perspectives.Tests.Grouping;

/// <summary>The wire format: these names are what clients read, and none of them may change.</summary>
public sealed class AnswerJsonTests(SharedModel shared)
{
    private const string Wire = """
        {
          "article": { "id": "1", "title": null, "outlet": null, "publishedAt": null, "tags": [], "language": "en", "length": 29, "revision": 1, "sameAs": null, "text": null },
          "actors": [
            { "id": "a1", "key": null, "name": "Peña", "kind": "person", "role": null, "stance": "mixed", "mentions": [{ "start": 0, "end": 4, "text": "Peña" }] }
          ],
          "perspectives": [
            { "actor": "a1", "stance": "mixed", "uncertain": true, "supportive": [0], "critical": [], "cautious": [], "neutral": [1],
              "summary": [{ "start": 11, "end": 13, "text": "No" }] }
          ],
          "statements": [
            { "actor": "a1", "kind": "direct", "content": [{ "start": 11, "end": 13, "text": "No" }], "source": { "start": 0, "end": 4, "text": "Peña" },
              "cue": { "start": 5, "end": 9, "text": "said" }, "via": { "start": 15, "end": 18, "text": "Vox" }, "stance": "supportive",
              "scores": { "supportive": 0.5, "critical": 0.25, "cautious": 0.125, "neutral": 0.125 }, "confidence": 0.75, "attributedBy": "name" },
            { "actor": null, "kind": "indirect", "content": [{ "start": 20, "end": 22, "text": "It" }], "source": null, "cue": null, "via": null, "stance": "neutral",
              "scores": { "supportive": 0, "critical": 0, "cautious": 0, "neutral": 1 }, "confidence": 0.5, "attributedBy": "unattributed" }
          ],
          "model": { "name": "attributor", "version": "1" },
          "warnings": [{ "code": "short", "message": "It is short." }]
        }
        """;

    [Fact]
    public void Field_names_and_their_order_are_those_of_the_wire_format_and_nulls_are_written() => Assert.Equal(Compact(Wire), JsonOf(Answer()));

    [Fact]
    public void An_answer_read_back_is_written_the_same()
    {
        var json = JsonOf(Answer());
        Assert.Equal(json, JsonOf(JsonSerializer.Deserialize(json, AnswerJson.Readable.ArticlePerspectives)!));
    }

    [Fact]
    public void A_real_answer_has_the_same_fields()
    {
        var answer = JsonNode.Parse(JsonOf(shared.Analyze("Ana Silva said: “We will not wait.”")))!;
        var wire = JsonNode.Parse(Wire)!;
        foreach (var list in new[] { "actors", "perspectives", "statements" })
            Assert.Equal(NamesOf(wire[list]![0]!), NamesOf(answer[list]![0]!));
        Assert.Equal(NamesOf(wire), NamesOf(answer));
    }

    [Theory]
    [InlineData(Stance.Supportive, "supportive")]
    [InlineData(Stance.Critical, "critical")]
    [InlineData(Stance.Cautious, "cautious")]
    [InlineData(Stance.Neutral, "neutral")]
    [InlineData(Stance.Mixed, "mixed")]
    public void Stances_are_words(Stance stance, string word) => Assert.Equal(word, JsonSerializer.SerializeToNode(stance)!.GetValue<string>());

    [Theory]
    [InlineData(ActorKind.Person, "person")]
    [InlineData(ActorKind.Organization, "organization")]
    [InlineData(ActorKind.Group, "group")]
    [InlineData(ActorKind.Anonymous, "anonymous")]
    public void Kinds_of_actors_are_words(ActorKind kind, string word) => Assert.Equal(word, JsonSerializer.SerializeToNode(kind)!.GetValue<string>());

    private static ArticlePerspectives Answer()
    {
        var no = new Excerpt(11, 13, "No");
        var name = new Excerpt(0, 4, "Peña");
        var said = new Statement
        {
            Actor = "a1",
            Kind = StatementKind.Direct,
            Content = [no],
            Source = name,
            Cue = new Excerpt(5, 9, "said"),
            Via = new Excerpt(15, 18, "Vox"),
            Stance = Stance.Supportive,
            Scores = new StanceScores(0.5f, 0.25f, 0.125f, 0.125f),
            Confidence = 0.75,
            AttributedBy = "name",
        };
        var floating = said with
        {
            Actor = null,
            Kind = StatementKind.Indirect,
            Content = [new Excerpt(20, 22, "It")],
            Source = null,
            Cue = null,
            Via = null,
            Stance = Stance.Neutral,
            Scores = new StanceScores(0, 0, 0, 1),
            Confidence = 0.5,
            AttributedBy = "unattributed",
        };
        return new ArticlePerspectives(
            new ArticleDescription { Id = "1", Language = "en", Length = 29 },
            [new Actor { Id = "a1", Key = null, Name = "Peña", Kind = ActorKind.Person, Role = null, Stance = Stance.Mixed, Mentions = [name] }],
            [new Perspective { Actor = "a1", Stance = Stance.Mixed, Uncertain = true, Supportive = [0], Critical = [], Cautious = [], Neutral = [1], Summary = [no] }],
            [said, floating],
            new ModelDescription("attributor", "1"),
            [new Warning("short", "It is short.")]);
    }

    private static string JsonOf(ArticlePerspectives answer) => JsonSerializer.Serialize(answer, AnswerJson.Readable.ArticlePerspectives);

    private static string Compact(string json) => JsonNode.Parse(json)!.ToJsonString(AnswerJson.Readable.Options);

    private static IEnumerable<string> NamesOf(JsonNode node) => node.AsObject().Select(property => property.Key);
}
