using System.Text;
using Perspectives.Service.Access;

namespace Perspectives.Fuzz.Entrances;

/// <summary>Keys of the API: what is taken for one is the one way to write it.</summary>
internal sealed class KeyEntrance : Entrance
{
    private const string Good = "abcdefghijkmnpqr.AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8";

    public override string Name => "key";

    public override IEnumerable<byte[]> Seeds => [Bytes(Good), Bytes("ABCDEFGHIJKLMNOP.-_-_-_-_-_-_-_-_-_-_-_-_-_-_-_-_-_-_-_-_-_8"), Bytes(".")];

    public override IEnumerable<string> Words => [".", "-", "_", "=", " ", "A", "é", "\t"];

    public override Task TryAsync(byte[] input)
    {
        var written = Encoding.UTF8.GetString(input);
        if (ApiKeySecret.TryParse(written, out var key))
        {
            BrokenPromiseException.Unless(key.Reveal() == written, "A key was taken that is not written as keys are.");
            BrokenPromiseException.Unless(key.Matches(key.Hash()), "A key does not match its own hash.");
        }

        return Task.CompletedTask;
    }
}
