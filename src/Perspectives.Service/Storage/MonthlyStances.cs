namespace Perspectives.Service.Storage;

/// <summary>An actor's statements of one month in one outlet.</summary>
/// <param name="Month">First day, UTC.</param>
/// <param name="Outlet">As written in the newest article; null for articles without one.</param>
/// <param name="ArticleCount">Articles with them, copies included.</param>
/// <param name="Stances">Of all statements, those in copies included.</param>
/// <param name="Copied">Of those in copies of earlier articles alone.</param>
public sealed record MonthlyStances(DateOnly Month, string? Outlet, long ArticleCount, StanceCounts Stances, StanceCounts Copied);
