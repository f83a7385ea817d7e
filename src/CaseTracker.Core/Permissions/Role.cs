namespace CaseTracker.Core.Permissions;

/// <summary>What a person is on this site. Each may do all that the ones before may.</summary>
public enum Role
{
    /// <summary>Writes drafts of their own and hands them in.</summary>
    Contributor,

    /// <summary>Also reads everybody's drafts; publishes small changes of their own where the site's settings allow it.</summary>
    Editor,

    /// <summary>Also reviews, publishes, withholds and retracts.</summary>
    Reviewer,

    /// <summary>Also decides who may do what, and how the site is set.</summary>
    Administrator,
}
