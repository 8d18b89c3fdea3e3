namespace Perspectives.Service.Storage.Sqlite.Questions;

/// <summary>Which part of the list of actors is read.</summary>
internal enum ActorListPlace
{
    Beginning,

    /// <summary>Those with the position's value and a later key.</summary>
    Level,

    /// <summary>Those with a lower value.</summary>
    Behind,
}
