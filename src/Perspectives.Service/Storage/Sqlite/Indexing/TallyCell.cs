using Perspectives.Service.Storage.Indexing;

namespace Perspectives.Service.Storage.Sqlite.Indexing;

/// <summary>What a tally is of.</summary>
internal readonly record struct TallyCell(long Actor, long Outlet, Month Month);
