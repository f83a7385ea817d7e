using CaseTracker.Core.Access;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Sources;
using CaseTracker.Core.Timeline;
using CaseTracker.Core.Withholding;

namespace CaseTracker.Core;

/// <summary>What the words of the vocabulary mean to a reader: one sentence each, with its full stop. A value without a meaning throws, so that a new one is not forgotten.</summary>
public static class Meanings
{
    /// <summary>What a word of the case file's vocabularies means, where that needs saying; null where the word says it itself.</summary>
    public static string? Find(Enum word) => word switch
    {
        StandingKind standing => Of(standing),
        CodingState state => Of(state),
        SourceClass source => Of(source),
        _ => null,
    };

    public static string Of(Role role) => role switch
    {
        Role.Contributor => "Writes drafts of their own and hands them in for review.",
        Role.Editor => "Does what a contributor does, and reads everybody’s drafts.",
        Role.Reviewer => "Does what an editor does, reviews, publishes, and withholds or retracts what must not be shown.",
        Role.Administrator => "Does what a reviewer does, invites people, and decides who may do what.",
        _ => throw Unknown(role),
    };

    public static string Of(WithholdingGround ground) => ground switch
    {
        WithholdingGround.Seal => "A court has put it under seal.",
        WithholdingGround.CourtOrder => "A court has ordered that it be taken down.",
        WithholdingGround.Privacy => "Somebody’s privacy weighs more than its being known.",
        WithholdingGround.Other => "The reason is given in words.",
        _ => throw Unknown(ground),
    };

    public static string Of(StandingKind standing) => standing switch
    {
        StandingKind.Alleged => "A party or somebody else says so; no court has found it. Who says it is named.",
        StandingKind.Admitted => "The party against whom it speaks says so itself.",
        StandingKind.Found => "A judge or a jury found it, in the ruling or verdict that is named.",
        StandingKind.Reversed => "It had been found, and a court above undid the finding.",
        StandingKind.Reported => "Sources report it; no court record of it was seen.",
        StandingKind.Inferred => "No source says it; the record concludes it from what came later.",
        _ => throw Unknown(standing),
    };

    public static string Of(AwardStage stage) => stage switch
    {
        AwardStage.NotMade => "No ruling has given it by that day.",
        AwardStage.ByVerdict => "A jury has given the sum. A verdict is not a judgment, so nothing is called owed.",
        AwardStage.ByOrder => "A judge has given the sum in an order that is not a judgment, so nothing is called owed.",
        AwardStage.Remitted => "A judge has cut the sum on condition that the plaintiff accepts. Until acceptance or a judgment is found, both figures are shown.",
        AwardStage.InJudgment => "The sum stands in a judgment. Only now is it called owed.",
        AwardStage.Satisfied => "The judgment has been paid or otherwise met.",
        AwardStage.Undone => "The ruling that gave it was reversed, vacated or set aside.",
        _ => throw Unknown(stage),
    };

    public static string Of(CodingState state) => state switch
    {
        CodingState.InProcess => "Events are still being put in. What is missing may only not be coded yet.",
        CodingState.CodingComplete => "Everything that was found is in; nobody else has read it against the sources yet.",
        CodingState.Approved => "A second reader has checked the record against its sources.",
        _ => throw Unknown(state),
    };

    public static string Of(SourceClass of) => of switch
    {
        SourceClass.CourtRecord => "A court’s own paper: an opinion, an order, a docket sheet, a filing, wherever it is hosted.",
        SourceClass.PublicBody => "An agency, a ministry, a parliament.",
        SourceClass.Party => "A party to the case, in its own voice.",
        SourceClass.Counsel => "A law firm that acts in the case.",
        SourceClass.Press => "Reporting under a newsroom’s name, also where another site hosts it.",
        SourceClass.CivilSociety => "An organisation that takes part in public debate or as a friend of the court.",
        SourceClass.Commentary => "A blog, an opinion, an analysis.",
        SourceClass.Reference => "A reference work or a data set.",
        SourceClass.Aggregator => "A page that repeats what others wrote.",
        SourceClass.MachineCopy => "A copy whose words a machine may have changed, such as a translation back and forth. It is never quoted as anybody’s words.",
        _ => throw Unknown(of),
    };

    private static ArgumentOutOfRangeException Unknown<T>(T value) => new(nameof(value), value, "This value has no meaning yet.");
}
