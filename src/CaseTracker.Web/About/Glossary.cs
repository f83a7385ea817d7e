namespace CaseTracker.Web.About;

/// <summary>A term of art that the site's own words use.</summary>
/// <param name="Id">Its place on the page of the glossary.</param>
/// <param name="Meaning">One plain sentence, with its full stop.</param>
public sealed record GlossaryTerm(string Id, string Name, string Meaning);

/// <summary>Terms of art, each in one plain sentence, by name.</summary>
public static class Glossary
{
    public static IReadOnlyList<GlossaryTerm> Terms { get; } =
    [
        .. new GlossaryTerm[]
        {
            new("additur", "Additur", "A judge’s increase of a jury’s award."),
            new("forum-non-conveniens", "Forum non conveniens", "A ruling that the case belongs in the courts of another place."),
            new("personal-jurisdiction", "Personal jurisdiction", "A court’s power over the person or company that is sued."),
            new("subject-matter-jurisdiction", "Subject-matter jurisdiction", "A court’s power to hear this kind of case at all."),
            new("time-barred", "Time-barred", "Brought too late under the law that sets the time to sue."),
            new("merits", "Merits", "What the dispute is about, as opposed to questions of procedure."),
            new(
                "administrative-stay",
                "Administrative stay",
                "A short stay that gives a court time to decide whether to grant a longer one."
            ),
            new("affirmed", "Affirmed", "A higher court upheld the ruling, which stays as it was."),
            new("award", "Award", "A sum of money that a jury or a judge gives to one side."),
            new(
                "certified-judgment",
                "Certified judgment",
                "The paper with which the Supreme Court sends its decision to the court below."
            ),
            new("certiorari", "Certiorari", "A higher court’s agreement to review a decision, which it is free to decline."),
            new("consent-judgment", "Consent judgment", "A judgment whose terms the parties agreed on and the court entered."),
            new("counterclaim", "Counterclaim", "A claim that a defendant brings against the plaintiff in the same case."),
            new("default-judgment", "Default judgment", "A judgment against a party that did not answer or appear."),
            new("dismissal", "Dismissal", "A ruling that ends a claim or a case without a trial."),
            new("dismissed-with-prejudice", "Dismissed with prejudice", "Ended for good: the same claim can’t be filed again."),
            new("dismissed-without-prejudice", "Dismissed without prejudice", "Ended for now: the claim may be filed again."),
            new("docket", "Docket", "A court’s file and numbered list of everything filed and decided in one proceeding."),
            new("en-banc", "En banc", "Heard by all judges of a court, or a large group of them, instead of the usual three."),
            new("injunction", "Injunction", "A court order to do something or to stop doing it."),
            new(
                "interlocutory",
                "Interlocutory",
                "Decided while the case is still going on; the court may revise it until the final judgment."
            ),
            new("judgment", "Judgment", "The court’s formal decision that ends a case or a claim and can be enforced."),
            new(
                "judgment-as-a-matter-of-law",
                "Judgment as a matter of law",
                "A ruling that no reasonable jury could decide otherwise, which takes the question from the jury."
            ),
            new("leave-to-amend", "Leave to amend", "Permission to file a corrected complaint."),
            new(
                "mandate",
                "Mandate",
                "The order with which a court of appeals returns a case to the court below, so that its decision takes effect."
            ),
            new("moot", "Moot", "No longer in need of a decision, because nothing would depend on it."),
            new("motion", "Motion", "A party’s request that the court rule on something."),
            new(
                "permanent-injunction",
                "Permanent injunction",
                "An injunction issued after the claim was decided; it lasts until a court ends or changes it."
            ),
            new("preliminary-injunction", "Preliminary injunction", "An injunction that lasts while the case is being decided."),
            new("procedendo", "Procedendo", "The order with which some courts of appeals return a case to the court below."),
            new("punitive-damages", "Punitive damages", "Money awarded to punish and deter, on top of what makes up for the loss."),
            new("remanded", "Remanded", "Sent back to the court below to decide again or go on."),
            new(
                "remittitur",
                "Remittitur",
                "A judge’s cut of a jury’s award that the plaintiff may accept, or refuse and have a new trial; "
                    + "in some states also the paper that returns a case from appeal."
            ),
            new("rescript", "Rescript", "The order with which some courts of appeals in Massachusetts return a case to the court below."),
            new("reversed", "Reversed", "A higher court decided the other way."),
            new("sanction", "Sanction", "A penalty that a court imposes for misconduct in a case."),
            new("stay", "Stay", "A pause: a ruling or a case is put on hold until a day, an event or another order."),
            new("stipulation", "Stipulation", "An agreement between the parties that is filed with the court."),
            new(
                "summary-judgment",
                "Summary judgment",
                "A decision without a trial, because the facts that matter are not in real dispute."
            ),
            new("gag-order", "Gag order", "A court’s ban on speaking in public about persons or matters of a case."),
            new(
                "temporary-restraining-order",
                "Temporary restraining order",
                "An urgent injunction for days or weeks, until the court can hear both sides."
            ),
            new("vacated", "Vacated", "Wiped out by a court: the ruling no longer counts, and the question is open again."),
            new("verdict", "Verdict", "The decision of a jury, which is not yet a judgment."),
        }.OrderBy(term => term.Name, StringComparer.Ordinal),
    ];
}
