using System.Text;

namespace Perspectives.Fuzz;

/// <summary>A way by which bytes of others come in.</summary>
internal abstract class Entrance : IAsyncDisposable
{
    public abstract string Name { get; }

    /// <summary>Good inputs to begin with.</summary>
    public abstract IEnumerable<byte[]> Seeds { get; }

    /// <summary>What means something here.</summary>
    public virtual IEnumerable<string> Words => [];

    /// <summary>Lets the input in. Whatever it throws is a finding.</summary>
    public abstract Task TryAsync(byte[] input);

    public virtual Task StartAsync() => Task.CompletedTask;

    public virtual ValueTask DisposeAsync() => ValueTask.CompletedTask;

    protected static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    /// <summary>The samples of a kind, by their extension.</summary>
    protected static IEnumerable<byte[]> Samples(string extension) =>
        Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Seeds"), "*" + extension).Order(StringComparer.Ordinal).Select(File.ReadAllBytes);
}
