namespace CaseTracker.Core.Permissions;

/// <summary>Whether something may be done; if not, why.</summary>
/// <param name="Refusal">Null where it is allowed.</param>
public readonly record struct AccessDecision(AccessRefusal? Refusal)
{
    public static AccessDecision Allowed { get; } = new(null);

    public bool IsAllowed => Refusal is null;

    /// <summary>What the person is told; empty where it is allowed.</summary>
    public string Words =>
        Refusal switch
        {
            null => "",
            AccessRefusal.SignedOut => "Sign in to do this.",
            AccessRefusal.Disabled => "This account has been disabled. An administrator of the site can enable it again.",
            AccessRefusal.Role => "Your role on this site does not include this. An administrator can change your role.",
            AccessRefusal.NotOwn => "This is somebody else’s draft.",
            AccessRefusal.OwnWork => "This is your own work; somebody else has to review it.",
            AccessRefusal.Setting => "The settings of this site don’t allow this without a review.",
            AccessRefusal.SecondFactor => "This asks for more than a password: an authenticator code or a passkey.",
            _ => throw new InvalidOperationException($"{Refusal} has no words."),
        };

    public static implicit operator AccessDecision(AccessRefusal refusal) => new(refusal);
}
