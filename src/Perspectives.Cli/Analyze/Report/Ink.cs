namespace Perspectives.Cli.Analyze.Report;

/// <summary>A piece of a line.</summary>
internal readonly record struct Ink(string Text, Tone Tone = Tone.Plain);
