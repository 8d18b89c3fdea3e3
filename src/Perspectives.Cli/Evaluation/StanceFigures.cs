using Perspectives.Stances;

namespace Perspectives.Cli.Evaluation;

/// <summary>F1 of each stance in per cent.</summary>
internal sealed record StanceFigures(double Supportive, double Critical, double Cautious, double Neutral)
{
    public static StanceFigures Of(StanceTable table)
    {
        double F1(Stance stance) => Percent.Round(table.F1(stance));
        return new StanceFigures(F1(Stance.Supportive), F1(Stance.Critical), F1(Stance.Cautious), F1(Stance.Neutral));
    }
}
