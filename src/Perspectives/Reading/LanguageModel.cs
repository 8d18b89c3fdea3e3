using System.Collections.Frozen;
using System.ComponentModel.DataAnnotations;
using System.Runtime.ExceptionServices;
using Microsoft.ML.OnnxRuntime;
using Perspectives.Stances;
using Perspectives.Words;

namespace Perspectives.Reading;

/// <summary>
/// The embedded language model: one ONNX graph that gives, for each window of an article, cues, their sources, contents and stances, names and
/// antecedent vectors. Loaded once; its methods may be called from many threads, which share <see cref="LanguageModelOptions.Threads"/>.
/// </summary>
public sealed class LanguageModel : IDisposable
{
    /// <summary>What the answer says of the model that made it.</summary>
    public const string Name = "attributor";

    /// <inheritdoc cref="Name"/>
    public const string Version = "2.1";

    /// <summary>Probability above which an attribution is taken to hang at a word.</summary>
    public const float Threshold = 0.5f;

    /// <summary>Probability above which the graph computes a row, so that clues of the text can speak for what the model doubts.</summary>
    internal const float DoubtfulThreshold = 0.35f;

    private const string GraphFile = "attributor.onnx";
    private const string VocabularyFile = "vocab.txt";

    private readonly InferenceSession _session;
    private readonly RunOptions _runOptions = new() { LogSeverityLevel = RuntimeLog.Level };
    private readonly SemaphoreSlim _places;

    /// <summary>Loads the model; about a fifth of a second.</summary>
    /// <exception cref="ModelException">A file of the model is missing or damaged.</exception>
    /// <exception cref="ValidationException">An option is out of its bounds.</exception>
    public LanguageModel(LanguageModelOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        Validator.ValidateObject(options, new ValidationContext(options), validateAllProperties: true);
        Threads = options.Threads;
        Folder = options.Folder;
        _places = new SemaphoreSlim(options.Threads);
        Vocabulary = WordPieceVocabulary.Load(Path.Combine(options.Folder, VocabularyFile));
        _session = Open(Path.Combine(options.Folder, GraphFile));
    }

    public int Threads { get; }

    public string Folder { get; }

    public WordPieceVocabulary Vocabulary { get; }

    /// <summary>Reads all windows of an article, side by side where threads of the caller's task scheduler are free.</summary>
    /// <exception cref="OperationCanceledException">Cancelled; seen between two windows.</exception>
    /// <exception cref="ModelException">The graph answers what it was not made to answer.</exception>
    public ArticleReading Read(ArticleWords words, CancellationToken cancellationToken = default) => Read(words, FrozenSet<int>.Empty, cancellationToken);

    /// <summary>The same, with a reading also of each word of <paramref name="asked"/>, however unlikely it is that an attribution hangs there.</summary>
    internal ArticleReading Read(ArticleWords words, IReadOnlySet<int> asked, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(words);
        var plan = WindowPlan.For(words, Vocabulary);
        var collected = new ReadingBuilder(words, plan, asked, new ReadingMemory());
        if (Threads == 1 || plan.Windows.Count < 2)
        {
            for (var number = 0; number < plan.Windows.Count; number++)
                ReadWindow(number, plan, collected, cancellationToken);
        }
        else
        {
            var parallel = new ParallelOptions { CancellationToken = cancellationToken, MaxDegreeOfParallelism = Threads, TaskScheduler = TaskScheduler.Current };
            try
            {
                Parallel.For(0, plan.Windows.Count, parallel, number => ReadWindow(number, plan, collected, cancellationToken));
            }
            catch (AggregateException failures)
            {
                // As on one thread.
                ExceptionDispatchInfo.Throw(failures.InnerExceptions[0]);
            }
        }

        return collected.Build();
    }

    /// <summary>The stances of what hangs at each of <paramref name="anchors"/>, however unlikely it is, read in short windows around them, one after the other. Those are left out for which there is no room.</summary>
    /// <exception cref="OperationCanceledException">Cancelled; seen between two windows.</exception>
    /// <exception cref="ModelException">The graph answers what it was not made to answer.</exception>
    internal IReadOnlyDictionary<int, StanceScores> StancesAt(IReadOnlySet<int> anchors, ArticleWords words, CancellationToken cancellationToken)
    {
        if (anchors.Count == 0)
            return FrozenDictionary<int, StanceScores>.Empty;
        var stances = new Dictionary<int, StanceScores>();
        foreach (var (window, within) in WindowPlan.Around(anchors, words, Vocabulary))
            AddStances(within, window, stances, cancellationToken);
        return stances;
    }

    public void Dispose()
    {
        _session.Dispose();
        _runOptions.Dispose();
        _places.Dispose();
    }

    private void ReadWindow(int number, WindowPlan plan, ReadingBuilder collected, CancellationToken cancellationToken)
    {
        _places.Wait(cancellationToken);
        try
        {
            using (var outputs = WindowRun.Execute(_session, _runOptions, plan.Windows[number]))
                collected.Add(number, outputs);
            if (collected.MissingIn(number) is not { Count: > 0 } missing)
                return;
            using var further = WindowRun.ExecuteFor(missing, _session, _runOptions, plan.Windows[number]);
            collected.AddMissing(number, further);
        }
        finally
        {
            _places.Release();
        }
    }

    private void AddStances(IReadOnlyCollection<int> anchors, Window window, Dictionary<int, StanceScores> stances, CancellationToken cancellationToken)
    {
        _places.Wait(cancellationToken);
        try
        {
            using var outputs = WindowRun.ExecuteFor(anchors, _session, _runOptions, window);
            outputs.Check(window);
            foreach (var anchor in anchors)
            {
                if (outputs.StanceAt(window.PieceOf(anchor)) is { } stance)
                    stances[anchor] = stance;
            }
        }
        finally
        {
            _places.Release();
        }
    }

    private static InferenceSession Open(string path)
    {
        RuntimeTelemetry.Disable();
        RuntimeLog.Silence();
        using var options = new SessionOptions
        {
            IntraOpNumThreads = 1,
            InterOpNumThreads = 1,
            ExecutionMode = ExecutionMode.ORT_SEQUENTIAL,
            GraphOptimizationLevel = GraphOptimizationLevel.ORT_ENABLE_ALL,
            LogSeverityLevel = RuntimeLog.Level,
        };
        return ModelFile.Read(path, file =>
        {
            if (!File.Exists(file))
                throw new FileNotFoundException(null, file);
            try
            {
                return new InferenceSession(file, options);
            }
            catch (OnnxRuntimeException failure)
            {
                throw new ModelException($"The language model's file {file} is damaged: {failure.Message} Build or install Perspectives again.", failure);
            }
        });
    }
}
