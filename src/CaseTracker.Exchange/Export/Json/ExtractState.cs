using System.Globalization;
using System.Text.Json;
using CaseTracker.Core.Effects;
using CaseTracker.Core.Effects.Appeals;
using CaseTracker.Core.Effects.Claims;
using CaseTracker.Core.Effects.Dockets;
using CaseTracker.Core.Effects.Motions;
using CaseTracker.Core.Facts;
using CaseTracker.Core.State;
using CaseTracker.Core.Summaries;

namespace CaseTracker.Exchange.Export.Json;

/// <summary>The state of an extract: all of it computed, limited to the records that the day may see.</summary>
internal static class ExtractState
{
    public static void Write(Utf8JsonWriter writer, CaseReading reading)
    {
        var (state, shown) = (reading.State, reading.Case);
        var records = shown
            .Dockets.Select(docket => FactRef.Docket(docket.Id))
            .Concat(shown.Claims.Select(claim => FactRef.Claim(claim.Id)))
            .Concat(shown.Motions.Select(motion => FactRef.Motion(motion.Id)))
            .ToHashSet();

        writer.WriteStartObject("state");
        writer.Word("headline", state.Headline);
        writer.WriteString("statusLine", state.StatusLine);
        Lead(writer, reading.Lead);
        writer.WriteNumber("eventCount", state.EventCount);
        writer.Optional("lastEvent", state.LastEvent?.Event.Id);
        Dockets(writer, state.Dockets.Where(docketState => records.Contains(FactRef.Docket(docketState.Docket.Id))));
        Claims(writer, state.Claims.Where(claimState => records.Contains(FactRef.Claim(claimState.Claim.Id))));
        ExtractRelief.Awards(writer, state);
        ExtractMoney.Settlements(writer, state);
        ExtractMoney.Bonds(writer, state);
        ExtractRelief.Injunctions(writer, state.Injunctions.Where(injunctionState => injunctionState.Issued is not null));
        Motions(writer, state.Motions.Where(motionState => records.Contains(FactRef.Motion(motionState.Motion.Id))));
        Appeals(writer, state);
        Reviews(writer, state);
        ExtractRelief.Sanctions(writer, state);
        MayHave(writer, state);
        writer.Objects(
            "mayHaveBegun",
            reading.MayHaveBegun,
            possible =>
            {
                writer.WriteString("record", possible.Fact.Text);
                writer.WriteString("what", possible.What);
                writer.Optional("begins", possible.Begins?.Text);
                writer.Optional("firstSeen", possible.FirstSeen?.Text);
            }
        );
        writer.Objects(
            "coming",
            state.Coming,
            coming =>
            {
                writer.WriteString("what", coming.What);
                writer.Days("when", coming.When);
                writer.Optional("date", coming.Date?.Text);
                writer.WriteString("event", coming.Event);
            }
        );
        writer.Ids("notFound", state.NotFound.Select(record => record.Id));
        writer.WriteEndObject();
    }

    /// <summary>The lead of the day; its words and sources stand with the records.</summary>
    private static void Lead(Utf8JsonWriter writer, EditorialSummaryReading? reading)
    {
        if (reading is null)
            return;
        writer.WriteStartObject("lead");
        writer.WriteString("lead", reading.Lead.Id);
        writer.WriteString("text", reading.Lead.Text);
        writer.WriteString("origin", reading.Origin);
        writer.Objects(
            "changed",
            reading.Later.Concat(reading.Corrected),
            change =>
            {
                writer.WriteString("fact", change.Fact.Text);
                writer.WriteString("what", change.What);
                writer.Optional("before", change.Before);
                writer.Optional("after", change.After);
            }
        );
        writer.WriteEndObject();
    }

    private static void Dockets(Utf8JsonWriter writer, IEnumerable<DocketState> dockets) =>
        writer.Objects(
            "dockets",
            dockets,
            docket =>
            {
                writer.WriteString("docket", docket.Docket.Id);
                writer.Word("status", docket.Status);
                writer.Optional("since", docket.Since);
                writer.Days("stayEnds", docket.StayTerm.Ends);
                if (docket.InDefault.Count > 0)
                    writer.Ids("inDefault", docket.InDefault);
                writer.Optional("judgment", docket.Judgment);
                if (docket.JudgmentUndone is { } undone)
                {
                    writer.WriteStartObject("judgmentUndone");
                    writer.WriteString("ruling", undone.Ruling);
                    writer.WriteString("by", undone.By);
                    writer.Word("outcome", undone.Outcome);
                    writer.WriteEndObject();
                }

                writer.Optional("newTrial", docket.NewTrial);
                if (docket.Inferred)
                    writer.WriteBoolean("inferred", true);
            }
        );

    private static void Claims(Utf8JsonWriter writer, IEnumerable<ClaimState> claims) =>
        writer.Objects(
            "claims",
            claims,
            claim =>
            {
                writer.WriteString("claim", claim.Claim.Id);
                writer.WriteBoolean("interlocutory", claim.Interlocutory);
                writer.Objects(
                    "results",
                    claim.Results,
                    result =>
                    {
                        writer.WriteString("against", result.Party);
                        writer.Word("outcome", result.Outcome);
                        writer.Word("ground", result.Ground);
                        writer.Optional("event", result.Event);
                    }
                );
            }
        );

    private static void Motions(Utf8JsonWriter writer, IEnumerable<MotionState> motions) =>
        writer.Objects(
            "motions",
            motions,
            motion =>
            {
                writer.WriteString("motion", motion.Motion.Id);
                writer.Word("status", motion.Status);
                writer.Optional("filedIn", motion.FiledIn);
                if (motion.Decisions.Count > 0)
                {
                    writer.Objects(
                        "decisions",
                        motion.Decisions,
                        pair =>
                        {
                            writer.WriteString("event", pair.Event);
                            writer.Word("disposition", pair.Decision.Disposition);
                            writer.Optional("granted", pair.Decision.Granted);
                            writer.Optional("except", pair.Decision.Except);
                            writer.Word("prejudice", pair.Decision.Prejudice);
                        }
                    );
                }

                writer.Optional("notFound", motion.NotFound?.Id);
            }
        );

    private static void Appeals(Utf8JsonWriter writer, CaseState state) =>
        writer.Objects(
            "appeals",
            state.Appeals,
            appeal =>
            {
                writer.WriteString("docket", appeal.Docket.Id);
                writer.Ids("by", appeal.By);
                writer.Ids("from", appeal.From);
                writer.WriteString("takenIn", appeal.TakenIn);
                writer.WriteBoolean("open", appeal.IsOpen);
                writer.Optional("decidedIn", appeal.DecidedIn);
                if (appeal.Outcomes.Count > 0)
                {
                    writer.Objects(
                        "outcomes",
                        appeal.Outcomes,
                        outcome =>
                        {
                            writer.WriteString("ruling", outcome.Ruling);
                            writer.Word("outcome", outcome.Outcome);
                            if (outcome.InPart)
                                writer.WriteBoolean("inPart", true);
                        }
                    );
                }

                if (appeal.Parts.Count > 0)
                    writer.Objects("parts", appeal.Parts, part => Part(writer, part));
                if (appeal.ByReview)
                    writer.WriteBoolean("byReview", true);
                if (appeal.Remanded)
                    writer.WriteBoolean("remanded", true);
                writer.Word("mandate", appeal.Mandate);
                writer.Optional("mandateIn", appeal.MandateIn);
                writer.Optional("reopened", appeal.Reopened);
            }
        );

    private static void Part(Utf8JsonWriter writer, PartReviewed part)
    {
        writer.Optional("award", part.Award);
        if (part.Component is { } component)
            writer.Word("component", component);
        writer.Optional("claim", part.Claim);
        if (part.Against.Count > 0)
            writer.Ids("against", part.Against);
        writer.Optional("injunction", part.Injunction);
        writer.Optional("clause", part.Clause);
        writer.Word("outcome", part.Outcome);
        writer.Optional("to", part.To?.ToString(CultureInfo.InvariantCulture));
    }

    private static void Reviews(Utf8JsonWriter writer, CaseState state) =>
        writer.Objects(
            "reviews",
            state.Reviews,
            review =>
            {
                writer.WriteString("docket", review.Docket.Id);
                writer.WriteString("of", review.Of);
                writer.Ids("by", review.By);
                writer.WriteString("soughtIn", review.SoughtIn);
                if (review.Outcome is { } outcome)
                    writer.Word("outcome", outcome);
                writer.Optional("decidedIn", review.DecidedIn);
            }
        );

    private static void MayHave(Utf8JsonWriter writer, CaseState state) =>
        writer.Objects(
            "mayHave",
            state.MayHave,
            possible =>
            {
                writer.WriteString("event", possible.Entry.Event.Id);
                writer.Objects(
                    "wouldChange",
                    possible.WouldChange,
                    change =>
                    {
                        writer.WriteString("fact", change.Fact.Text);
                        writer.WriteString("label", change.Label);
                        writer.Optional("before", change.Before);
                        writer.WriteString("after", change.After);
                        writer.Optional("how", change.How);
                    }
                );
            }
        );
}
