namespace Perspectives.Actors;

/// <summary>Which of "he" and "she" the article uses for a person, as far as it shows.</summary>
internal enum Gender
{
    Unknown,
    Male,
    Female,
}
