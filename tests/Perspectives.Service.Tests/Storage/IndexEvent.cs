using CsCheck;
using Perspectives.Actors;
using Perspectives.Stances;

namespace Perspectives.Service.Tests.Storage;

/// <summary>Something that happens to one of few articles.</summary>
/// <param name="Kind">What.</param>
/// <param name="Article">Which, from 0.</param>
/// <param name="Draft">The text that is accepted; articles of the same statements are copies.</param>
public sealed record IndexEvent(IndexEventKind Kind, int Article, Draft Draft)
{
    public const int Articles = 5;

    private static readonly Gen<Said> AnySaid = Gen.Select(
        Gen.OneOf(
            new Said("Ana Silva", ""), new Said("Ana Silva", "") { Role = "mayor" }, new Said("Ana María Silva", "") { Key = "ana-silva" },
            new Said("Ana Office", "") { Key = "ana-silva", ActorKind = ActorKind.Organization }, new Said("Bo Lind", ""), new Said("Bo Lind", "") { Role = "clerk" },
            new Said("Harbour Authority", "") { ActorKind = ActorKind.Organization }, new Said("Residents", "") { Key = null, ActorKind = ActorKind.Group }, new Said(null, "")),
        Gen.OneOf("bridge", "the old bridge", "no harbour", "Old HARBOUR"),
        Gen.OneOf(Stance.Supportive, Stance.Critical, Stance.Cautious, Stance.Neutral),
        (said, words, stance) => said with { What = words, Stance = stance });

    private static readonly Gen<Draft> AnyDraft = Gen.Select(
        AnySaid.Array[0, 4],
        Gen.Int[-1, 5],
        Gen.OneOf<string?>(null, "The Courier", "THE COURIER", "El País", "el pais"),
        Gen.OneOf<string[]>([], ["Harbour"], ["harbour", "noise"], ["Noise", "NOISE"]),
        Gen.OneOf<string?>(null, "Old bridge", "The harbour", "the HARBOUR bridge"),
        (said, month, outlet, tags, title) => new Draft(TestAnswers.ArticleOf("", said), said).In(outlet).Tagged(tags).Titled(title)
            .At(month < 0 ? null : new DateTimeOffset(2026, 1, 15, 0, 0, 0, TimeSpan.Zero).AddMonths(month)));

    /// <summary>Accepting and publishing are most of what happens. Each article and text has a time of publication that no other has.</summary>
    public static Gen<IndexEvent[]> Histories { get; } = Gen.Select(
        Gen.Frequency((4, IndexEventKind.Accept), (5, IndexEventKind.AcceptAndPublish), (3, IndexEventKind.Publish), (1, IndexEventKind.Fail), (2, IndexEventKind.Delete)),
        Gen.Int[0, Articles - 1],
        AnyDraft,
        (kind, article, draft) => new IndexEvent(kind, article, draft.As($"article-{article}").At(draft.Article.PublishedAt?.AddMinutes(article)))).Array[1, 16];
}
