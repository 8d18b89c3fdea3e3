namespace Perspectives.Benchmarks.Service.Damage;

/// <summary>What a damaged store still gave to those who only read.</summary>
/// <param name="IsOpened">Whether it could be opened at all.</param>
/// <param name="KeysAreRead">Whether it told if there are API keys.</param>
/// <param name="IsListed">Whether the list of all articles could be read.</param>
/// <param name="ArticlesRead">How many articles gave their answer and text.</param>
internal sealed record DamageOutcome(bool IsOpened, bool KeysAreRead, bool IsListed, int ArticlesRead)
{
    public static DamageOutcome NotOpened { get; } = new(IsOpened: false, KeysAreRead: false, IsListed: false, ArticlesRead: 0);
}
