namespace CaseTracker.Core.Access;

/// <summary>Whether something may be done; if not, why.</summary>
/// <param name="Refusal">Null where it is allowed.</param>
public readonly record struct Decision(Refusal? Refusal)
{
    public static Decision Allowed { get; } = new(null);

    public bool IsAllowed => Refusal is null;

    /// <summary>What the person is told; empty where it is allowed.</summary>
    public string Words => Refusal switch
    {
        null => "",
        Access.Refusal.SignedOut => "Sign in to do this.",
        Access.Refusal.Disabled => "This account has been disabled. An administrator of the site can enable it again.",
        Access.Refusal.Role => "Your role on this site does not include this. An administrator can change your role.",
        Access.Refusal.NotOwn => "This is somebody else’s draft.",
        Access.Refusal.OwnWork => "This is your own work; somebody else has to review it.",
        Access.Refusal.Setting => "The settings of this site don’t allow this without a review.",
        Access.Refusal.SecondFactor => "This asks for more than a password: an authenticator code or a passkey.",
        _ => throw new InvalidOperationException($"{Refusal} has no words."),
    };

    public static implicit operator Decision(Refusal refusal) => new(refusal);
}
