namespace CaseTracker.Core.Permissions;

/// <summary>What each role may do, as people are told. One sentence each, with its full stop; a value without one throws, so that a new one
/// is not forgotten.</summary>
public static class RoleMeanings
{
    public static string Meaning(this Role role) =>
        role switch
        {
            Role.Contributor => "Writes drafts of their own and submits them for review.",
            Role.Editor => "Does what a contributor does, and reads everybody’s drafts, and answers what readers suggest.",
            Role.Reviewer => "Does what an editor does, reviews, publishes, and withholds or retracts what must not be shown.",
            Role.Administrator => "Does what a reviewer does, invites people, and decides who may do what.",
            _ => throw new ArgumentOutOfRangeException(nameof(role), role, "This value has no meaning yet."),
        };
}
