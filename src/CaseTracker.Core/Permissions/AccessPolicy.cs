namespace CaseTracker.Core.Permissions;

/// <summary>Who may do what: the only place that says so. Services ask it
/// before they act; pages ask it only to show what can be done.</summary>
public static class AccessPolicy
{
    private static readonly Dictionary<Permission, Rule> Rules = new()
    {
        [Permission.KeepOwnAccount] = new(Role.Contributor) { OwnOnly = true },
        [Permission.DraftOwn] = new(Role.Contributor) { OwnOnly = true },
        [Permission.WriteDraft] = new(Role.Contributor) { OwnOnly = true, NamedToo = true },
        [Permission.ShareDraft] = new(Role.Administrator) { OwnFrom = Role.Contributor },
        [Permission.ReadAllDrafts] = new(Role.Editor) { OwnFrom = Role.Contributor, NamedToo = true },
        [Permission.AnswerSuggestions] = new(Role.Editor),
        [Permission.SubmitProposal] = new(Role.Contributor) { OwnOnly = true },
        [Permission.Review] = new(Role.Reviewer) { AsksForSecondFactor = true, MayNeedAnother = true },
        [Permission.Publish] = new(Role.Reviewer) { AsksForSecondFactor = true, MayNeedAnother = true },
        [Permission.PublishOwnMinor] = new(Role.Editor) { AsksForSecondFactor = true, OwnOnly = true },
        [Permission.Withhold] = new(Role.Reviewer) { AsksForSecondFactor = true },
        [Permission.Retract] = new(Role.Reviewer) { AsksForSecondFactor = true },
        [Permission.ManagePeople] = new(Role.Administrator) { AsksForSecondFactor = true },
        [Permission.ManageSettings] = new(Role.Administrator) { AsksForSecondFactor = true },
    };

    /// <param name="actor">Null where nobody is signed in.</param>
    /// <param name="of">Whose the thing is; null where it is about no particular thing, or about one that is only begun.</param>
    public static AccessDecision Allows(Actor? actor, Permission what, Ownership? of, SiteSettings settings)
    {
        if (actor is null)
            return AccessRefusal.SignedOut;
        if (actor.IsDisabled)
            return AccessRefusal.Disabled;

        var rule = Rules[what];
        var isOwn = of is { } thing ? thing.IsOf(actor) || (rule.NamedToo && thing.Names(actor)) : (bool?)null;
        if (actor.Role < rule.From && !(isOwn == true && actor.Role >= rule.OwnFrom))
            return AccessRefusal.Role;
        if (isOwn == false && rule.OwnOnly)
            return AccessRefusal.NotOwn;
        if (rule.MayNeedAnother && of?.IsWorkOf(actor) == true && settings.AnotherReviews)
            return AccessRefusal.OwnWork;
        if (what == Permission.PublishOwnMinor && actor.Role == Role.Editor && !settings.EditorsPublishOwnMinor)
            return AccessRefusal.Setting;
        return rule.AsksForSecondFactor && settings.RequireSecondFactor && !actor.HasSecondFactor
            ? AccessRefusal.SecondFactor
            : AccessDecision.Allowed;
    }

    /// <param name="From">The first role that may.</param>
    private sealed record Rule(Role From)
    {
        /// <summary>The first role that may with a thing of its own, where that is an earlier one.</summary>
        public Role? OwnFrom { get; init; }

        public bool OwnOnly { get; init; }

        /// <summary>What its author named a person for is as good as their own.</summary>
        public bool NamedToo { get; init; }

        public bool AsksForSecondFactor { get; init; }
        public bool MayNeedAnother { get; init; }
    }
}
