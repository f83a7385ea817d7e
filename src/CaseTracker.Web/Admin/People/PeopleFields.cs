namespace CaseTracker.Web.Admin.People;

/// <summary>The names of the fields on the page of people.</summary>
public static class PeopleFields
{
    public const string Invitation = "invitation";
}
