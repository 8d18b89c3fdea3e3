namespace Perspectives.Benchmarks.Service.Load;

/// <summary>A kind of request.</summary>
internal interface ILoad
{
    /// <returns>How many are done in a second, if as many are sent as can be.</returns>
    Task<double> MeasureCapacityAsync(TimeSpan time);

    Task<LoadFigures> RunAsync(double perSecond, TimeSpan time);
}
