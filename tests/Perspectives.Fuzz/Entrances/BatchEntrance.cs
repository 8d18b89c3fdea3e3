namespace Perspectives.Fuzz.Entrances;

/// <summary>Batches of articles, as lines or, where they begin so, as an array.</summary>
internal sealed class BatchEntrance : ServiceEntrance
{
    public override string Name => "batch";

    public override IEnumerable<byte[]> Seeds =>
    [
        Bytes("{\"id\":\"a\",\"text\":\"Ana Silva said no.\"}\n{\"id\":\"b\",\"text\":\"Tom Becker said yes.\"}\n"), Bytes("[{\"id\":\"a\",\"text\":\"Ana Silva said no.\"}, {\"id\":\"b\",\"text\":\"Tom Becker said \\\"yes\\\".\"}]"),
        Bytes("\uFEFF\n\n{\"text\":\"Ana Silva said no.\"}\r\nno json\n[]"), Bytes(" [,{},null,[[\"]\"]],] x"),
    ];

    public override IEnumerable<string> Words => [.. JsonEntrance.Marks, "\n", "\r\n", "},{", "\\\"", "\\\\"];

    public override Task TryAsync(byte[] input) => Service.SendAsync(request =>
    {
        request.Method = "POST";
        request.Path = "/api/articles/batch";
        request.ContentType = input.Contains((byte)'[') ? "application/json" : "application/jsonl";
        request.Body = new MemoryStream(input);
        request.ContentLength = input.Length;
    });
}
