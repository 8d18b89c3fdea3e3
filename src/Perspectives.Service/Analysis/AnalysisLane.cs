namespace Perspectives.Service.Analysis;

/// <summary>For whom an article is analysed. Each lane has threads of its own, so that neither waits until the other has nothing to do.</summary>
public enum AnalysisLane
{
    /// <summary>For a client who waits.</summary>
    Interactive,

    /// <summary>For the queue.</summary>
    Queued,
}
