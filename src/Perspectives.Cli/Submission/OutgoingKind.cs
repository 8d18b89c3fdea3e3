namespace Perspectives.Cli.Submission;

/// <summary>What an article's bytes are.</summary>
internal enum OutgoingKind
{
    Text,
    Html,

    Json,

    /// <summary>JSON that is one line among several, to be sent with others.</summary>
    Line,
}
