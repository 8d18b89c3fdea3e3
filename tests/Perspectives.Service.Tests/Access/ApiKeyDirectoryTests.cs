using System.Buffers.Text;
using System.Security.Cryptography;
using Microsoft.Extensions.Time.Testing;
using Perspectives.Service.Access;

namespace Perspectives.Service.Tests.Access;

public sealed class ApiKeyDirectoryTests
{
    private readonly CountedKeys _store = new();
    private readonly FakeTimeProvider _clock = new();
    private readonly ApiKeyDirectory _directory;

    public ApiKeyDirectoryTests() => _directory = new ApiKeyDirectory(_store, _clock);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_key_is_read_from_the_store_once_in_two_seconds()
    {
        var issued = await IssueAsync("reader");

        for (var request = 0; request < 10; request++)
            Assert.Equal("reader", (await _directory.FindAsync(issued.Secret, Cancellation))?.Name);
        Assert.Equal(1, _store.Finds);

        _clock.Advance(ApiKeyDirectory.Freshness);
        Assert.NotNull(await _directory.FindAsync(issued.Secret, Cancellation));
        Assert.Equal(2, _store.Finds);
    }

    [Fact]
    public async Task A_revoked_key_is_refused_two_seconds_later()
    {
        var issued = await IssueAsync("reader");
        Assert.NotNull(await _directory.FindAsync(issued.Secret, Cancellation));

        await _store.RevokeAsync(issued.Key.Id, _clock.GetUtcNow(), Cancellation);
        _clock.Advance(TimeSpan.FromSeconds(2));

        Assert.Null(await _directory.FindAsync(issued.Secret, Cancellation));
    }

    [Fact]
    public async Task A_key_is_known_as_soon_as_it_is_made()
    {
        var secret = ApiKeySecret.Create();
        Assert.Null(await _directory.FindAsync(secret, Cancellation));

        await _store.AddAsync(new ApiKey { Id = secret.Id, Name = "new", Role = Role.Reader, SecretHash = secret.Hash(), CreatedAt = default }, Cancellation);

        Assert.NotNull(await _directory.FindAsync(secret, Cancellation));
    }

    [Fact]
    public async Task The_id_of_one_key_with_the_secret_of_another_is_no_key()
    {
        var first = await IssueAsync("first");
        var second = await IssueAsync("second");
        Assert.True(ApiKeySecret.TryParse($"{first.Key.Id}{second.Secret.Reveal()[16..]}", out var mixed));

        Assert.Null(await _directory.FindAsync(mixed, Cancellation));
    }

    [Fact]
    public async Task The_first_key_is_seen_two_seconds_later_and_then_never_asked_for_again()
    {
        Assert.False(await _directory.AnyAsync(Cancellation));
        await IssueAsync("first");
        Assert.False(await _directory.AnyAsync(Cancellation));
        Assert.Equal(1, _store.Anys);

        _clock.Advance(TimeSpan.FromSeconds(2));
        Assert.True(await _directory.AnyAsync(Cancellation));
        _clock.Advance(TimeSpan.FromDays(1));
        Assert.True(await _directory.AnyAsync(Cancellation));
        Assert.Equal(2, _store.Anys);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("two\nlines")]
    public async Task A_key_needs_a_name_on_one_line(string name) =>
        await Assert.ThrowsAnyAsync<ArgumentException>(() => IssueAsync(name));

    [Fact]
    public async Task A_name_has_at_most_100_characters()
    {
        Assert.Equal(100, (await IssueAsync(new string('n', 100))).Key.Name.Length);
        await Assert.ThrowsAnyAsync<ArgumentException>(() => IssueAsync(new string('n', 101)));
    }

    [Fact]
    public async Task What_is_stored_has_the_hash_and_not_the_secret()
    {
        var issued = await IssueAsync("reader");

        var stored = Assert.Single(await _store.ListAsync(Cancellation));
        Assert.Equal(32, stored.SecretHash.Length);
        Assert.Equal(SHA256.HashData(Base64Url.DecodeFromChars(issued.Secret.Reveal().AsSpan(17))), stored.SecretHash.ToArray());
    }

    private Task<IssuedApiKey> IssueAsync(string name) => new ApiKeyIssuer(_store, _clock).IssueAsync(name, Role.Reader, Cancellation);

    private sealed class CountedKeys : IApiKeyStore
    {
        private readonly Dictionary<string, ApiKey> _keys = [];

        public int Finds { get; private set; }

        public int Anys { get; private set; }

        public Task AddAsync(ApiKey key, CancellationToken cancellationToken)
        {
            _keys.Add(key.Id, key);
            return Task.CompletedTask;
        }

        public Task<ApiKey?> FindAsync(string id, CancellationToken cancellationToken)
        {
            Finds++;
            return Task.FromResult(_keys.GetValueOrDefault(id));
        }

        public Task<IReadOnlyList<ApiKey>> ListAsync(CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<ApiKey>>([.. _keys.Values]);

        public Task<bool> RevokeAsync(string id, DateTimeOffset now, CancellationToken cancellationToken)
        {
            _keys[id] = _keys[id] with { RevokedAt = now };
            return Task.FromResult(true);
        }

        public Task<bool> AnyAsync(CancellationToken cancellationToken)
        {
            Anys++;
            return Task.FromResult(_keys.Count > 0);
        }

        public Task<ReadOnlyMemory<byte>> GetSigningKeyAsync(CancellationToken cancellationToken) => throw new NotSupportedException();
    }
}
