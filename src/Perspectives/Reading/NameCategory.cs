namespace Perspectives.Reading;

/// <summary>What a second reader takes the words of a <see cref="NameSpan"/> for.</summary>
public enum NameCategory
{
    Person,

    /// <summary>A kind of person ("the mayor", "minister"): a description, and nobody's name.</summary>
    PersonType,
    Organization,
}
