namespace CaseTracker.Core.Suggestions;

/// <summary>The names of the fields of the reader's form, by which a fault says where it is.</summary>
public static class SuggestionFields
{
    public const string What = "what";
    public const string Should = "should";
    public const string Page = "page";
    public const string Name = "name";
    public const string Email = "email";

    /// <summary>Hidden from people; programs that fill in every field fill this one too.</summary>
    public const string Trap = "website";
}
