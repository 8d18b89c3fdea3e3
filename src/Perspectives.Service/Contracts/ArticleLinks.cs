namespace Perspectives.Service.Contracts;

/// <summary>Addresses, without scheme and host.</summary>
/// <param name="Self">The article.</param>
/// <param name="Perspectives">Its answer.</param>
/// <param name="Text">Its text.</param>
/// <param name="Operation">The operation of the text accepted last.</param>
internal sealed record ArticleLinks(string Self, string Perspectives, string Text, string Operation);
