using System.Buffers.Binary;
using System.Text.Json;
using Perspectives.Actors;
using Perspectives.Articles;
using Perspectives.Attributions;
using Perspectives.Grouping;
using Perspectives.Reading;
using Perspectives.Words;

namespace Perspectives.Fuzz.Entrances;

/// <summary>
/// What a damaged or exchanged graph could answer: the real one's numbers for an article, with changes of eight bytes each, which tensor, where in it, and what
/// stands there instead. Each begins with how many numbers the tensor loses at its end.
/// </summary>
internal sealed class ModelOutputEntrance : Entrance
{
    private const int BytesOfChange = 8;

    private static readonly Article Article = new() { Id = "a", Text = "Mayor Ana Silva said that the bridge was closed. “We will not wait,” she said.\n\nTom Becker, a baker, called it a disaster, and the council agreed." };

    private readonly ArticleWords _words = WordSplitter.Split(Article);
    private GraphOutputs? _outputs;
    private ActorResolver? _resolver;
    private WindowPlan? _plan;

    public override string Name => "model-output";

    public override IEnumerable<byte[]> Seeds =>
    [
        [], [0, 0, 5, 0, 0x00, 0x00, 0x80, 0x3F], [1, 0, 9, 0, 0x00, 0x00, 0xC0, 0x7F], [2, 0, 1, 0, 0xFF, 0xFF, 0xFF, 0x7F], [3, 0, 8, 1, 0x00, 0x00, 0x80, 0xFF], [4, 0, 0, 0, 0x00, 0x00, 0xC0, 0x7F], [5, 1, 7, 0, 0x00, 0x00, 0x80, 0x7F],
    ];

    public override Task StartAsync()
    {
        using var model = new LanguageModel(new LanguageModelOptions { Threads = 1 });
        _plan = WindowPlan.For(_words, model.Vocabulary);
        _resolver = ActorResolver.Load(model.Folder);
        _outputs = GraphOutputs.Of(Path.Combine(model.Folder, "attributor.onnx"), _plan.Windows[0]);
        return Task.CompletedTask;
    }

    public override Task TryAsync(byte[] input)
    {
        using var changed = _outputs!.Copy();
        foreach (var change in input.Chunk(BytesOfChange).Where(static change => change.Length == BytesOfChange))
            changed.Change(change[0], lost: change[1], at: BinaryPrimitives.ReadUInt16LittleEndian(change.AsSpan(2)), BinaryPrimitives.ReadInt32LittleEndian(change.AsSpan(4)));
        try
        {
            var collected = new ReadingBuilder(_words, _plan!, new HashSet<int>(), new ReadingMemory());
            using (var outputs = changed.ToWindowOutputs())
                collected.Add(0, outputs);
            using var reading = collected.Build();
            var attributions = AttributionCleaner.Clean(AttributionDecoder.Decode(reading), reading);
            Check(PerspectiveGrouping.ByActor(_words, attributions, _resolver!.Resolve(attributions, reading)));
        }
        catch (ModelException)
        {
            // It says that the model is damaged.
        }

        return Task.CompletedTask;
    }

    private static void Check(ArticlePerspectives answer)
    {
        JsonSerializer.SerializeToUtf8Bytes(answer, AnswerJson.Readable.ArticlePerspectives);
        var pieces = answer.Statements.SelectMany(static statement => statement.Content).Concat(answer.Actors.SelectMany(static actor => actor.Mentions));
        BrokenPromiseException.Unless(pieces.All(static piece => Article.Text[piece.Start..piece.End] == piece.Text), "A piece is not the article's.");
        BrokenPromiseException.Unless(answer.Statements.All(static statement => statement.Confidence is >= 0 and <= 1), "A confidence is no probability.");
    }
}
