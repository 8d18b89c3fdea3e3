namespace Perspectives.Service.Endpoints.Batches;

/// <summary>Cuts a batch into its articles while it comes in, and holds no more than one of them.</summary>
internal interface IBatchSplitter
{
    /// <param name="block">The next bytes of the body.</param>
    /// <param name="parts">Gets the articles that end in it.</param>
    void Read(ReadOnlySpan<byte> block, ICollection<BatchPart> parts);

    /// <summary>The body has ended.</summary>
    /// <inheritdoc cref="Read"/>
    void End(ICollection<BatchPart> parts);
}
