namespace Perspectives.Service.Storage;

/// <summary>What became of a request to delete an article.</summary>
public enum Deletion
{
    Done,
    NotFound,
    ConditionFailed,
}
