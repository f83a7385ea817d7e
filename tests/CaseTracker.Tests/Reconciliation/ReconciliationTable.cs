namespace CaseTracker.Tests.Reconciliation;

/// <summary>Every reported value of the bundled case as readers see it: source, printed,
/// class, sentence. Each line was read for truth and fairness.</summary>
internal static class ReconciliationTable
{
    public const string Rows = """
        people-of-internet-2026-05-encryption | 20 November 2025 | Overlaps | “20 November 2025” lies within the date on record, between 19
            and 20 November 2025, and is narrower.
        the-record-2025-06 | roughly $1.77 million | CutNotRounded | “roughly $1.77 million” fits the sum that the request of NSO Group
            Technologies Limited comes to ($1,778,876) with the last digits left off; rounded, it would be $1,780,000.
        davis-polk-summary-judgment | between April and May 2019 | Same | “between April and May 2019” is the date on record, from April to
            May 2019.
        forbidden-stories-2025-01-13 | a several week period in May 2019 | Overlaps | “a several week period in May 2019” lies within the
            date on record, from April to May 2019, and is narrower.
        news-digest-2025-10 | 2019 | Coarser | “2019” fits the date on record, 29 October 2019, and is less exact.
        blog-2024-12 | 2019 | Coarser | “2019” fits the date on record, 29 October 2019, and is less exact.
        nylonkong-2025-10-18 | June 2019 | Contradicts | “June 2019” does not fit the date on record, 29 October 2019.
        reuters-2020-03-11 | nearly $17,000 | NotComparable | No exact figure is on record to compare “nearly $17,000” with.
        national-law-journal-2020-05-30 | Friday | Same | “Friday”, read against the article’s own date, 30 May 2020, is 29 May 2020, the
            date on record, which was worked out from such words.
        law-street-2020-10 | a few days later | NotComparable | “a few days later” gives no date of its own to compare; the date on record
            is July 2020.
        law360-2020-08-20 | Wednesday | Same | “Wednesday”, read against the article’s own date, 20 August 2020, is 19 August 2020, the date
            on record, which was worked out from such words.
        uci-justice-clinic-2022-11-22 | On Monday | Same | “On Monday”, read against the text’s own date, 22 November 2022, is 21 November
            2022, the date on record, which was worked out from such words.
        usa-herald-2024-12 | late September | Overlaps | “late September” lies within the date on record, about September 2024, and is
            narrower.
        bloomberg-law-2024-10-03 | Wednesday | Same | “Wednesday”, read against the article’s own date, 3 October 2024, is 2 October 2024,
            the date on record, which was worked out from such words.
        blog-2024-12 | late last week | NotComparable | “late last week” gives no date of its own to compare; the date on record is 20
            December 2024.
        spyware-vendors-reference | $444,719 | Exact | “$444,719” is the sum on record for the compensatory part of the verdict.
        spyware-vendors-reference | $167,254,000 | Exact | “$167,254,000” is the sum on record for the punitive part of the verdict; no
            other source used gives it in full, and no court record of it was seen.
        calcalist-2025 | $444,719 | Exact | “$444,719” is the sum on record for the compensatory part of the verdict.
        calcalist-2025 | $167.25 million | Rounded | “$167.25 million” is the punitive part of the verdict ($167,254,000), rounded to the
            nearest ten thousand.
        calcalist-2025 | $168 million | Rounded | “$168 million” is the whole verdict ($167,698,719), rounded to the nearest million.
        calcalist-2025 | more than 376 times | BoundHolds | “more than 376 times” holds for the ratio of the punitive to the compensatory
            part of the verdict (376.09 to 1).
        davis-polk-trial-team | over $167 million | BoundHolds | “over $167 million” holds for the punitive part of the verdict
            ($167,254,000).
        econotimes-2025-05 | $444,719 | Exact | “$444,719” is the sum on record for the compensatory part of the verdict.
        econotimes-2025-05 | $167.3 million | Rounded | “$167.3 million” is the punitive part of the verdict ($167,254,000), rounded to the
            nearest hundred thousand.
        econotimes-2025-05 | $168 million | Rounded | “$168 million” is the whole verdict ($167,698,719), rounded to the nearest million.
        turkiye-today-2025-05 | $445,000 | Rounded | “$445,000” is the compensatory part of the verdict ($444,719), rounded to the nearest
            thousand.
        turkiye-today-2025-05 | $167.25 million | Rounded | “$167.25 million” is the punitive part of the verdict ($167,254,000), rounded to
            the nearest ten thousand.
        turkiye-today-2025-05 | $168 million | Rounded | “$168 million” is the whole verdict ($167,698,719), rounded to the nearest million.
        the-record-2025-06 | $445,000 | Rounded | “$445,000” is the compensatory part of the verdict ($444,719), rounded to the nearest
            thousand.
        the-record-2025-06 | $167.2 million | CutNotRounded | “$167.2 million” fits the punitive part of the verdict ($167,254,000) with the
            last digits left off; rounded, it would be $167,300,000.
        the-record-2025-06 | $168 million | Rounded | “$168 million” is the whole verdict ($167,698,719), rounded to the nearest million.
        usa-herald-remittitur-hearing | $444,000 | CutNotRounded | “$444,000” fits the compensatory part of the verdict ($444,719) with the
            last digits left off; rounded, it would be $445,000.
        usa-herald-remittitur-hearing | $167.25 million | Rounded | “$167.25 million” is the punitive part of the verdict ($167,254,000),
            rounded to the nearest ten thousand.
        usa-herald-remittitur-hearing | $168 million | Rounded | “$168 million” is the whole verdict ($167,698,719), rounded to the nearest
            million.
        washington-post-copy-2025-05-06 | $440,000 | Rounded | “$440,000” is the compensatory part of the verdict ($444,719), rounded to the
            nearest ten thousand.
        washington-post-copy-2025-05-06 | $167,256,000 | Contradicts | “$167,256,000” is $2,000 more than the punitive part of the verdict
            ($167,254,000); that sum itself is given in full by one source only, and no court record of it was seen.
        ars-technica-copy-verdict | $167 million | Rounded | “$167 million” is the punitive part of the verdict ($167,254,000), rounded to
            the nearest million.
        ars-technica-copy-verdict | $444 million | OffByAFactor | “$444 million” has the first digits of the compensatory part of the
            verdict ($444,719), but is a thousand times as much.
        ars-technica-copy-verdict | combined $611 million | Contradicts | “combined $611 million” does not fit the whole verdict
            ($167,698,719); it is what $444 million and $167 million, both printed in the same text, add up to.
        privacy-guides-forum | $444 million | OffByAFactor | “$444 million” has the first digits of the compensatory part of the verdict
            ($444,719), but is a thousand times as much.
        winbuzzer-copy-2025-05 | $444,719 | Exact | “$444,719” is the sum on record for the compensatory part of the verdict.
        winbuzzer-copy-2025-05 | $167.3 million | Rounded | “$167.3 million” is the punitive part of the verdict ($167,254,000), rounded to
            the nearest hundred thousand.
        winbuzzer-copy-2025-05 | $55.76 million | NotComparable | No division of the punitive part of the verdict is on record to compare
            “$55.76 million” with; 3 times it is $167,280,000, close to the punitive part of the verdict ($167,254,000).
        leuropeista-2025-05-08 | $167 million | Rounded | “$167 million” is the punitive part of the verdict ($167,254,000), rounded to the
            nearest million.
        leuropeista-2025-05-08 | over $440,000 | BoundHolds | “over $440,000” holds for the compensatory part of the verdict ($444,719).
        mint-2025-05-09 | $168 million | Rounded | “$168 million” is the whole verdict ($167,698,719), rounded to the nearest million.
        amlaw-litigation-daily-2025-05 | $168 million | Rounded | “$168 million” is the whole verdict ($167,698,719), rounded to the nearest
            million.
        daily-journal-2025-05 | $168 million | Rounded | “$168 million” is the whole verdict ($167,698,719), rounded to the nearest million.
        people-of-internet-2026-05-encryption | about $444,000 | CutNotRounded | “about $444,000” fits the compensatory part of the verdict
            ($444,719) with the last digits left off; rounded, it would be $445,000.
        people-of-internet-2026-05-encryption | $167 million | Rounded | “$167 million” is the punitive part of the verdict ($167,254,000),
            rounded to the nearest million.
        rvntos-2026-06 | around $168 million | Rounded | “around $168 million” is the whole verdict ($167,698,719), rounded to the nearest
            million.
        global1-2026-06 | $167M | Mislabelled | “$167M”, called a settlement here, fits the punitive part of the verdict ($167,254,000),
            rounded to the nearest million; the money was awarded as damages by a jury, and no settlement is on record.
        the-record-2025-06 | Thursday | Overlaps | “Thursday” can’t be tied to a day, since the article’s own day is not known; the date on
            record is between 7 May and 30 June 2025.
        techcrunch-copy-new-trial | Thursday | Overlaps | “Thursday” can’t be tied to a day, since the text’s own day is not known; the date
            on record is between 7 May and 30 June 2025.
        usa-herald-remittitur-hearing | Thursday | Overlaps | “Thursday” can’t be tied to a day, since the article’s own day is not known;
            the date on record is on or before 17 October 2025.
        wire-2025-10 | $4,002,471 | Exact | “$4,002,471” is the sum on record for the punitive part after the remittitur; no other source
            used gives it in full, and no court record of it was seen.
        reuters-2025-10-18 | about $167 million | Rounded | “about $167 million” is the punitive part of the verdict ($167,254,000), rounded
            to the nearest million.
        reuters-2025-10-18 | $4 million | Rounded | “$4 million” is the punitive part after the remittitur ($4,002,471), rounded to the
            nearest million.
        reuters-2025-10-18 | 97% | Ambiguous | “97%” fits 2 readings: probably the cut of the punitive part (97.6%) with the decimals
            left off, since the article speaks of punitive damages, but the cut of the whole award (97.3%) rounds to it too.
        the-record-2025-10 | $168 million | Rounded | “$168 million” is the whole verdict ($167,698,719), rounded to the nearest million.
        the-record-2025-10 | $4 million | Ambiguous | “$4 million” fits 2 readings: probably the punitive part after the remittitur
            ($4,002,471), but the whole award after the remittitur ($4,447,190) rounds to it too; the article does not say.
        the-record-2025-10 | on Friday | Coarser | “on Friday” fits the date on record, 17 October 2025, which was a Friday; the article’s
            own day is not known, so which Friday it means stays open.
        dawn-2025-10-19 | $168 million | Rounded | “$168 million” is the whole verdict ($167,698,719), rounded to the nearest million.
        dawn-2025-10-19 | $4m | Ambiguous | “$4m” fits 2 readings: probably the punitive part after the remittitur ($4,002,471), but the
            whole award after the remittitur ($4,447,190) rounds to it too; the article does not say.
        news-digest-2025-10 | $167 million | Rounded | “$167 million” is probably the punitive part of the verdict ($167,254,000), rounded
            to the nearest million; the whole verdict ($167,698,719) would give it only with the last digits left off, and the text does not
            say which is meant.
        news-digest-2025-10 | $4 million | Ambiguous | “$4 million” fits 2 readings: probably the punitive part after the remittitur
            ($4,002,471), but the whole award after the remittitur ($4,447,190) rounds to it too; the text does not say.
        spyware-vendors-reference | $4,000,000 | Rounded | “$4,000,000” is the punitive part after the remittitur ($4,002,471), rounded to
            the nearest ten thousand.
        techcrunch-copy-2025-10-18 | more than $167 million | Mislabelled | “more than $167 million”, called a fine here, holds for the
            punitive part of the verdict ($167,254,000) and the whole verdict ($167,698,719); the money was awarded as damages by a jury.
        techcrunch-copy-2025-10-18 | around $4 million | Ambiguous | “around $4 million” fits 2 readings: probably the punitive part after
            the remittitur ($4,002,471), but the whole award after the remittitur ($4,447,190) rounds to it too; the text does not say.
        cybernews-2025-10-21 | $167 million | Mislabelled | “$167 million”, called a fine here, fits the punitive part of the verdict
            ($167,254,000), rounded to the nearest million; the money was awarded as damages by a jury.
        cybernews-2025-10-21 | $4 million | Rounded | “$4 million” is the punitive part after the remittitur ($4,002,471), rounded to the
            nearest million.
        techbuzz-2025-10 | $167 million | Ambiguous | “$167 million” fits 2 readings: the whole verdict ($167,698,719) with the last
            digits left off, as it is called here; or the punitive part of the verdict ($167,254,000), rounded to the nearest million, which
            is closer to it.
        nylonkong-2025-10-18 | around $167 million | Ambiguous | “around $167 million” fits 2 readings: the whole verdict ($167,698,719)
            with the last digits left off, as it is called here; or the punitive part of the verdict ($167,254,000), rounded to the nearest
            million, which is closer to it.
        nylonkong-2025-10-18 | just $4 million | Ambiguous | “just $4 million” fits 2 readings: the whole award after the remittitur
            ($4,447,190), rounded to the nearest million, as it is called here; or the punitive part after the remittitur ($4,002,471),
            rounded to the nearest million, which is closer to it.
        iran-press-2025-10 | $168 million | SaysSomethingElse | “$168 million” fits the whole verdict ($167,698,719), rounded to the nearest
            million; it is printed as rejected, while on record the whole award after the remittitur is $4,447,190.
        flytogarden-2025-10 | Friday, October 18 | Impossible | “Friday, October 18” is not possible: 18 October 2025 was a Saturday; the
            date on record is Friday, 17 October 2025.
        esma-news-2025-10 | October 18 | Contradicts | “October 18” is 1 day after the date on record, Friday, 17 October 2025.
        findarticles-2025-10 | Thursday | Contradicts | “Thursday” does not fit the date on record, 17 October 2025, which was a Friday.
        the-record-copy-2025-11 | Wednesday | Coarser | “Wednesday” fits the date on record, 19 November 2025, which was a Wednesday; the
            text’s own day is not known, so which Wednesday it means stays open.
        people-of-internet-2026-05-encryption | 20 November 2025 | Contradicts | “20 November 2025” is 1 day after the date on record,
            Wednesday, 19 November 2025; it may be the day on which the appeal was docketed (9th Cir. 25-7380: between 19 and 20 November
            2025).
        justia-233 | approximately 1,400 mobile phones and devices | Same | “approximately 1,400 mobile phones and devices” gives the number
            on record (about 1,400 mobile phones and devices to which the code was sent, as the complaint alleges).
        the-record-2025-10 | 1,400 app users | Same | “1,400 app users” gives the number on record (about 1,400 mobile phones and devices to
            which the code was sent, as the complaint alleges); app users are counted here, not mobile phones and devices.
        news-digest-2025-10 | over 1,400 users | Same | “over 1,400 users” gives the number on record as a bound (about 1,400 mobile phones
            and devices to which the code was sent, as the complaint alleges); users are counted here, not mobile phones and devices.
        blog-2024-12 | 1,400 WhatsApp user devices | Same | “1,400 WhatsApp user devices” gives the number on record (about 1,400 mobile
            phones and devices to which the code was sent, as the complaint alleges).
        washington-post-copy-2025-05-06 | more than 1,000 people | BoundHolds | “more than 1,000 people” holds for the number on record
            (about 1,400 mobile phones and devices to which the code was sent, as the complaint alleges); people are counted here, not
            mobile phones and devices.
        meterpreter-injunction | roughly 1,500 individuals | Overlaps | “roughly 1,500 individuals” and the number on record (about 1,400
            mobile phones and devices to which the code was sent, as the complaint alleges) are both approximate, and one number may be
            meant; individuals are counted here, not mobile phones and devices.
        davis-polk-trial-team | up to tens of thousands of individuals | Same | “up to tens of thousands of individuals” gives the number on
            record (up to tens of thousands of individuals targeted over the whole period, as the plaintiffs’ counsel say NSO’s executives
            admitted at trial).
        forbidden-stories-2025-01-13 | around 20 | Same | “around 20” gives the number on record (about 20 countries in which people were
            targeted, as reported by Forbidden Stories and People of Internet Research).
        people-of-internet-2026-05-encryption | 20 countries | Same | “20 countries” gives the number on record (about 20 countries in which
            people were targeted, as reported by Forbidden Stories and People of Internet Research).
        forbidden-stories-2025-01-13 | 43 | Same | “43” gives the number on record (43 occasions on which Pegasus code passed through
            WhatsApp’s servers in California, as reported by Forbidden Stories).
        access-now-2020-12-23 | more than 100 | Same | “more than 100” gives the number on record (more than 100 members of civil society
            among the people targeted, as alleged by Access Now).
        the-record-2025-10 | hundreds of members of civil society | Same | “hundreds of members of civil society” gives the number on
            record (hundreds of members of civil society, journalists and dissidents among them, whom Pegasus has been used to target, as
            reported by The Record).
        """;
}
