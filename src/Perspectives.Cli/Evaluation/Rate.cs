namespace Perspectives.Cli.Evaluation;

/// <summary>In per cent, to one decimal.</summary>
internal readonly record struct Rate(double Precision, double Recall, double F1);
