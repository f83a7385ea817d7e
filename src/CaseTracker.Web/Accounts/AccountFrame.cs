using CaseTracker.Core.Permissions;

namespace CaseTracker.Web.Accounts;

/// <summary>What every account page has besides its own matter.</summary>
/// <param name="FormToken">Goes into each form, against requests that another site makes.</param>
/// <param name="Actor">Null where nobody is signed in.</param>
/// <param name="ManagesPeople">True where the page of people would let this person in, or ask for a second factor first.</param>
public sealed record AccountFrame(string FormToken, Actor? Actor, bool ManagesPeople)
{
    public const string TokenField = "form-token";
}
