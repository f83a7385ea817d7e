namespace CaseTracker.Tests.Reconciliation;

/// <summary>
/// Every class with values that the bundled case does not have, printed for its facts:
/// printed, facts, called, source, class, readings, sentence. Each row was
/// read for fairness: where two readings fit both are named, and nothing is said of what a writer did or meant.
/// </summary>
internal static class ClassTable
{
    public const string Rows = """
        $444,719 | award/damages/compensatory@verdict | - | mint-2025-05-09 | Exact | award/damages/compensatory@verdict Exact | “$444,719”
            is the sum on record for the compensatory part of the verdict.
        $0.4 million | award/damages/compensatory@verdict | - | mint-2025-05-09 | Rounded | award/damages/compensatory@verdict Rounded |
            “$0.4 million” is the compensatory part of the verdict ($444,719), rounded to the nearest hundred thousand.
        $170 million | award/damages/total@verdict | - | mint-2025-05-09 | Rounded | award/damages/total@verdict Rounded,
            award/damages/punitive@verdict Rounded | “$170 million” is the whole verdict ($167,698,719), rounded to the nearest ten million.
        $167.69 million | award/damages/total@verdict | - | mint-2025-05-09 | CutNotRounded | award/damages/total@verdict CutNotRounded |
            “$167.69 million” fits the whole verdict ($167,698,719) with the last digits left off; rounded, it would be $167,700,000.
        $167,254,000 | award/damages/total@verdict | total | mint-2025-05-09 | ComponentOf | award/damages/punitive@verdict Exact |
            “$167,254,000” does not fit the whole verdict ($167,698,719); it fits the punitive part of the verdict ($167,254,000).
        $445,000 | award/damages/total@verdict | - | mint-2025-05-09 | ComponentOf | award/damages/compensatory@verdict Rounded | “$445,000”
            does not fit the whole verdict ($167,698,719); it fits the compensatory part of the verdict ($444,719), rounded to the nearest
            thousand.
        $167,698,719 | award/damages/punitive@verdict | punitive | mint-2025-05-09 | TotalOf | award/damages/total@verdict Exact |
            “$167,698,719” does not fit the punitive part of the verdict ($167,254,000); it fits the whole verdict ($167,698,719).
        $4,447,190 | award/damages/punitive@post-trial-order | - | mint-2025-05-09 | TotalOf | award/damages/total@post-trial-order Exact |
            “$4,447,190” does not fit the punitive part after the remittitur ($4,002,471); it fits the whole award after the remittitur
            ($4,447,190).
        $170 million | award/damages/total@verdict award/damages/punitive@verdict | damages | mint-2025-05-09 | Ambiguous |
            award/damages/total@verdict Rounded, award/damages/punitive@verdict Rounded | “$170 million” fits 2 readings: the whole
            verdict ($167,698,719), rounded to the nearest ten million; or the punitive part of the verdict ($167,254,000), rounded to the
            nearest ten million; the text does not say.
        from $168 million to $4 million | award/damages/total@verdict award/damages/punitive@post-trial-order | damages | mint-2025-05-09 |
            Rounded | award/damages/total@verdict Rounded, award/damages/punitive@post-trial-order Rounded,
            award/damages/total@post-trial-order Rounded | “$168 million” is the whole verdict ($167,698,719), rounded to the nearest
            million; “$4 million” is the punitive part after the remittitur ($4,002,471), rounded to the nearest million.
        from $167 million to $4 million | award/damages/punitive@verdict award/damages/punitive@post-trial-order | punitive damages |
            mint-2025-05-09 | Rounded | award/damages/punitive@verdict Rounded, award/damages/total@verdict CutNotRounded,
            award/damages/punitive@post-trial-order Rounded, award/damages/total@post-trial-order Rounded | “$167 million” is the punitive
            part of the verdict ($167,254,000), rounded to the nearest million; “$4 million” is the punitive part after the remittitur
            ($4,002,471), rounded to the nearest million.
        more than $167 million | award/damages/punitive@verdict | punitive | mint-2025-05-09 | BoundHolds | award/damages/punitive@verdict
            BoundHolds, award/damages/total@verdict BoundHolds | “more than $167 million” holds for the punitive part of the verdict
            ($167,254,000).
        nearly $168 million | award/damages/total@verdict | - | mint-2025-05-09 | BoundHolds | award/damages/total@verdict BoundHolds,
            award/damages/punitive@verdict BoundHolds | “nearly $168 million” holds for the whole verdict ($167,698,719).
        at least $444,719 | award/damages/compensatory@verdict | - | mint-2025-05-09 | BoundHolds | award/damages/compensatory@verdict
            BoundHolds | “at least $444,719” holds for the compensatory part of the verdict ($444,719).
        between $160 and $170 million | award/damages/punitive@verdict | - | mint-2025-05-09 | BoundHolds | award/damages/punitive@verdict
            BoundHolds, award/damages/punitive-difference@post-trial-order BoundHolds, award/damages/total-difference@post-trial-order
            BoundHolds, award/damages/total@verdict BoundHolds | The punitive part of the verdict ($167,254,000) lies within “between $160
            and $170 million”.
        more than $168 million | award/damages/total@verdict | - | mint-2025-05-09 | BoundFails | - | “more than $168 million” does not hold
            for the whole verdict ($167,698,719).
        up to $400,000 | award/damages/compensatory@verdict | - | mint-2025-05-09 | BoundFails | - | “up to $400,000” does not hold for the
            compensatory part of the verdict ($444,719).
        nearly $167 million | award/damages/punitive@verdict | - | mint-2025-05-09 | BoundFails | - | “nearly $167 million” does not hold
            for the punitive part of the verdict ($167,254,000).
        $168,000 | award/damages/total@verdict | - | mint-2025-05-09 | OffByAFactor | - | “$168,000” has the first digits of the whole
            verdict ($167,698,719), but is a thousandth of it.
        $16.7 billion | award/damages/punitive@verdict | - | mint-2025-05-09 | OffByAFactor | - | “$16.7 billion” has the first digits of
            the punitive part of the verdict ($167,254,000), but is a hundred times as much.
        $168 million | award/damages/total@verdict | penalty | mint-2025-05-09 | Mislabelled | award/damages/total@verdict Rounded | “$168
            million”, called a penalty here, fits the whole verdict ($167,698,719), rounded to the nearest million; the money was awarded as
            damages by a jury.
        $445,000 | award/damages/compensatory@verdict | total damages | mint-2025-05-09 | Mislabelled | award/damages/compensatory@verdict
            Rounded | “$445,000”, called “total damages” here, fits the compensatory part of the verdict ($444,719), rounded to the nearest
            thousand.
        $168 million | award/damages/total@verdict | thrown out | mint-2025-05-09 | SaysSomethingElse | award/damages/total@verdict Rounded
            | “$168 million” fits the whole verdict ($167,698,719), rounded to the nearest million; it is printed as thrown out, while on
            record the whole award after the remittitur is $4,447,190.
        $200 million | award/damages/total@verdict | - | mint-2025-05-09 | Contradicts | - | “$200 million” is $32,301,281 more than the
            whole verdict ($167,698,719).
        $4 million | award/damages/total@verdict | - | mint-2025-05-09 | Contradicts | award/damages/punitive@post-trial-order Rounded,
            award/damages/total@post-trial-order Rounded | “$4 million” does not fit the whole verdict ($167,698,719); it fits the punitive
            part after the remittitur ($4,002,471), rounded to the nearest million, or the whole award after the remittitur ($4,447,190),
            rounded to the nearest million.
        €168 million | award/damages/total@verdict | - | mint-2025-05-09 | NotComparable | - | “€168 million” is in another currency than
            the whole verdict ($167,698,719); sums are not converted.
        376 times | award/damages/ratio@verdict | - | mint-2025-05-09 | Rounded | award/damages/ratio@verdict Rounded | “376 times” is the
            ratio of the punitive to the compensatory part of the verdict (376.09 to 1), rounded to the nearest whole number.
        more than 400 times | award/damages/ratio@verdict | - | mint-2025-05-09 | BoundFails | - | “more than 400 times” does not hold for
            the ratio of the punitive to the compensatory part of the verdict (376.09 to 1).
        9:1 | award/damages/ratio@post-trial-order | - | mint-2025-05-09 | Exact | award/damages/ratio@post-trial-order Exact | “9:1” is the
            ratio of the punitive to the compensatory part after the remittitur.
        4:1 | relief/ceiling-four-to-one/ratio | - | mint-2025-05-09 | Exact | relief/ceiling-four-to-one/ratio Exact | “4:1” is the request
            of NSO Group Technologies Limited as a multiple of the compensatory part.
        97% | award/damages/punitive-cut@post-trial-order | - | mint-2025-05-09 | CutNotRounded |
            award/damages/punitive-cut@post-trial-order CutNotRounded, award/damages/total-cut@post-trial-order Rounded | “97%” fits the cut
            of the punitive part (97.6%) with the decimals left off; rounded, it would be 98%.
        97.6 percent | award/damages/cut@post-trial-order | - | mint-2025-05-09 | Rounded | award/damages/punitive-cut@post-trial-order
            Rounded | “97.6 percent” is the cut of the punitive part (97.6%), rounded to the decimals printed.
        97% | award/damages/cut@post-trial-order | - | mint-2025-05-09 | Rounded | award/damages/total-cut@post-trial-order Rounded,
            award/damages/punitive-cut@post-trial-order CutNotRounded | “97%” is probably the cut of the whole award (97.3%), rounded to
            the nearest whole number; the cut of the punitive part (97.6%) would give it only with the last digits left off, and the text
            does not say which is meant.
        50% | award/damages/cut@post-trial-order | - | mint-2025-05-09 | Contradicts | - | “50%” is 47.3 percentage points less than the cut
            of the whole award (97.3%).
        $163 million | award/damages/difference@post-trial-order | - | mint-2025-05-09 | Rounded |
            award/damages/punitive-difference@post-trial-order Rounded, award/damages/total-difference@post-trial-order Rounded | “$163
            million” is the sum by which the punitive part was cut ($163,251,529), rounded to the nearest million.
        May 6, 2025 | event/verdict/date | - | mint-2025-05-09 | Same | event/verdict/date Same | “May 6, 2025” is the date on record, 6 May
            2025.
        May 2025 | event/verdict/date | - | mint-2025-05-09 | Coarser | event/verdict/date Coarser | “May 2025” fits the date on record, 6
            May 2025, and is less exact.
        15 March 2020 | event/set-aside-order/date | - | mint-2025-05-09 | Overlaps | event/set-aside-order/date Overlaps | “15 March 2020”
            lies within the date on record, between 6 March and 16 April 2020, and is narrower.
        on Tuesday | event/verdict/date | - | mint-2025-05-09 | Same | event/verdict/date Same | “on Tuesday”, read against the text’s own
            date, 9 May 2025, is 6 May 2025, the date on record.
        on Tuesday | event/verdict/date | - | spyware-vendors-reference | Coarser | event/verdict/date Coarser | “on Tuesday” fits the date
            on record, 6 May 2025, which was a Tuesday; the text’s own day is not known, so which Tuesday it means stays open.
        on Monday | event/verdict/date | - | mint-2025-05-09 | Contradicts | - | “on Monday”, read against the text’s own date, 9 May 2025,
            is 5 May 2025; the date on record is 6 May 2025.
        Friday, 18 October 2025 | event/post-trial-order/date | - | mint-2025-05-09 | Impossible | - | “Friday, 18 October 2025” is not
            possible: 18 October 2025 was a Saturday; the date on record is Friday, 17 October 2025.
        7 May 2025 | event/verdict/date | - | mint-2025-05-09 | Contradicts | - | “7 May 2025” is 1 day after the date on record, Tuesday,
            6 May 2025.
        21 May 2026 | event/civil-society-amicus/date | - | people-of-internet-2026-05-encryption | Contradicts | - | “21 May 2026” is 1
            day after the date on record, Wednesday, 20 May 2026.
        last month | event/verdict/date | - | the-record-2025-06 | Coarser | event/verdict/date Coarser | “last month” fits the date on
            record, 6 May 2025, and is less exact.
        1,400 | figure/devices | devices | mint-2025-05-09 | Same | figure/devices Same | “1,400” gives the number on record (about 1,400
            mobile phones and devices to which the code was sent, as the complaint alleges).
        fewer than 1,400 devices | figure/devices | devices | mint-2025-05-09 | Same | figure/devices Same | “fewer than 1,400 devices”
            gives the number on record as a bound (about 1,400 mobile phones and devices to which the code was sent, as the complaint
            alleges).
        roughly 1,500 | figure/devices | devices | mint-2025-05-09 | Overlaps | figure/devices Overlaps | “roughly 1,500” and the number on
            record (about 1,400 mobile phones and devices to which the code was sent, as the complaint alleges) are both approximate, and
            one number may be meant.
        roughly 1,600 | figure/devices | devices | mint-2025-05-09 | Contradicts | - | “roughly 1,600” differs from the number on record
            (about 1,400 mobile phones and devices to which the code was sent, as the complaint alleges).
        roughly 1,600 people | figure/devices | people | mint-2025-05-09 | NotComparable | - | “roughly 1,600 people” counts people, of
            which no number is on record; the number on record is of mobile phones and devices (about 1,400 mobile phones and devices to
            which the code was sent, as the complaint alleges), so both may hold.
        more than 1,000 | figure/devices | devices | mint-2025-05-09 | BoundHolds | figure/devices BoundHolds | “more than 1,000” holds for
            the number on record (about 1,400 mobile phones and devices to which the code was sent, as the complaint alleges).
        more than 2,000 devices | figure/devices | devices | mint-2025-05-09 | BoundFails | - | “more than 2,000 devices” differs from the
            number on record (about 1,400 mobile phones and devices to which the code was sent, as the complaint alleges).
        1,000 devices | figure/devices | devices | mint-2025-05-09 | Contradicts | - | “1,000 devices” differs from the number on record
            (about 1,400 mobile phones and devices to which the code was sent, as the complaint alleges).
        50,000 | figure/targets-over-the-years | individuals | mint-2025-05-09 | Overlaps | figure/targets-over-the-years Overlaps |
            “50,000” fits the number on record (up to tens of thousands of individuals targeted over the whole period, as the plaintiffs’
            counsel say NSO’s executives admitted at trial).
        1,400 | figure/targets-over-the-years | individuals | mint-2025-05-09 | Contradicts | - | “1,400” differs from the number on record
            (up to tens of thousands of individuals targeted over the whole period, as the plaintiffs’ counsel say NSO’s executives admitted
            at trial).
        many | figure/devices | devices | mint-2025-05-09 | NotComparable | - | “many” can’t be compared with the number on record (about
            1,400 mobile phones and devices to which the code was sent, as the complaint alleges).
        4:19-cv-07123-PJH | docket/trial/number | - | mint-2025-05-09 | Same | docket/trial/number Same | “4:19-cv-07123-PJH” is written as
            on record.
        4:2019cv07123 | docket/trial/number | - | mint-2025-05-09 | VariantName | docket/trial/number VariantName | “4:2019cv07123” is
            another way to write “19-cv-07123-PJH”.
        19-cv-07124 | docket/trial/number | - | mint-2025-05-09 | Contradicts | - | The record has “4:19-cv-07123-PJH”, not “19-cv-07124”.
        WhatsApp LLC | party/whatsapp/name | - | mint-2025-05-09 | Same | party/whatsapp/name Same | “WhatsApp LLC” is written as on record.
        NSO Group Technologies Ltd. | party/nso/name | - | mint-2025-05-09 | VariantName | party/nso/name VariantName | “NSO Group
            Technologies Ltd.” is another way to write “NSO Group Technologies Limited”.
        NSO Group | party/nso/name | - | mint-2025-05-09 | VariantName | party/nso/name VariantName | “NSO Group” is a short form of “NSO
            Group Technologies Limited”.
        NSO | party/nso/name | - | mint-2025-05-09 | VariantName | party/nso/name VariantName | “NSO” is a short form of “NSO Group
            Technologies Limited”.
        Meta | party/meta/name | - | mint-2025-05-09 | VariantName | party/meta/name VariantName | “Meta” is a short form of “Meta
            Platforms, Inc.”.
        Facebook | party/meta/name | - | mint-2025-05-09 | VariantName | party/meta/name VariantName | “Facebook” is another way to write
            “Facebook, Inc.”.
        Q Cyber | party/nso/name | - | mint-2025-05-09 | Contradicts | - | “Q Cyber” is on record as another party, “Q Cyber Technologies
            Limited”; the name on record here is “NSO Group Technologies Limited”.
        Apple Inc. | party/whatsapp/name | - | mint-2025-05-09 | Contradicts | - | The record has “WhatsApp LLC”, not “Apple Inc.”.
        U.S. District Judge Phyllis Hamilton | judge/hamilton/name | - | mint-2025-05-09 | VariantName | judge/hamilton/name VariantName |
            “U.S. District Judge Phyllis Hamilton” is another way to write “Phyllis J. Hamilton”.
        Hamilton | judge/hamilton/name | - | mint-2025-05-09 | VariantName | judge/hamilton/name VariantName | “Hamilton” is a short form of
            “Phyllis J. Hamilton”.
        Danielle Hunsaker | judge/forrest/name | - | mint-2025-05-09 | Same | judge/forrest/name Same | “Danielle Hunsaker” is written as on
            record.
        Judge Ryan Nelson | judge/forrest/name | - | mint-2025-05-09 | Contradicts | - | “Judge Ryan Nelson” is on record as another judge,
            “Ryan D. Nelson”; the name on record here is “Danielle J. Forrest”.
        Gil Kanier | quotation/legal-remedies/speaker | - | mint-2025-05-09 | VariantName | quotation/legal-remedies/speaker VariantName |
            “Gil Kanier” is one letter apart from the name on record, “Gil Lanier”.
        N.D. Cal. | docket/trial/court | - | mint-2025-05-09 | Same | docket/trial/court Same | “N.D. Cal.” is the court on record.
        Northern District of California | docket/trial/court | - | mint-2025-05-09 | VariantName | docket/trial/court VariantName |
            “Northern District of California” is another way to write “United States District Court for the Northern District of
            California”.
        U.S. District Court, Northern District of California | docket/trial/court | - | mint-2025-05-09 | VariantName | docket/trial/court
            VariantName | “U.S. District Court, Northern District of California” is another way to write “United States District Court for
            the Northern District of California”.
        a federal court in California | docket/trial/court | - | mint-2025-05-09 | Coarser | docket/trial/court Coarser | “a federal court
            in California” fits the court on record, United States District Court for the Northern District of California, and is less
            exact.
        a US court | docket/trial/court | - | mint-2025-05-09 | Coarser | docket/trial/court Coarser | “a US court” fits the court on
            record, United States District Court for the Northern District of California, and is less exact.
        9th U.S. Circuit Court of Appeals | docket/appeal-2025/court | - | mint-2025-05-09 | VariantName | docket/appeal-2025/court
            VariantName | “9th U.S. Circuit Court of Appeals” is another way to write “United States Court of Appeals for the Ninth
            Circuit”.
        a federal appeals court | docket/appeal-2025/court | - | mint-2025-05-09 | Coarser | docket/appeal-2025/court Coarser | “a federal
            appeals court” fits the court on record, United States Court of Appeals for the Ninth Circuit, and is less exact.
        a federal appeals court | docket/trial/court | - | mint-2025-05-09 | NotComparable | - | “a federal appeals court” names no court
            that is known here; on record is United States District Court for the Northern District of California.
        Southern District of New York | docket/trial/court | - | mint-2025-05-09 | Contradicts | - | “Southern District of New York” is
            another court than the one on record, United States District Court for the Northern District of California.
        the Oakland court | docket/trial/court | - | mint-2025-05-09 | NotComparable | - | “the Oakland court” names no court that is known
            here; on record is United States District Court for the Northern District of California.
        NSO v. WhatsApp | case/whatsapp-v-nso-group/name | - | mint-2025-05-09 | VariantName | case/whatsapp-v-nso-group/name VariantName |
            “NSO v. WhatsApp” is another way to name “WhatsApp v. NSO Group”.
        WhatsApp LLC et al. v. NSO Group | case/whatsapp-v-nso-group/name | - | mint-2025-05-09 | VariantName |
            case/whatsapp-v-nso-group/name VariantName | “WhatsApp LLC et al. v. NSO Group” is another way to write “WhatsApp v. NSO Group”.
        Apple v. NSO Group | case/whatsapp-v-nso-group/name | - | mint-2025-05-09 | Contradicts | - | The record has
            “WhatsApp Inc. v. NSO Group Technologies Ltd.”, not “Apple v. NSO Group”.
        granted in part | motion/new-trial/disposition | - | mint-2025-05-09 | Same | motion/new-trial/disposition Same | “granted in part”
            is what is on record.
        appeal | event/new-trial-motion/kind | - | the-record-2025-06 | NotComparable | - | “appeal” is not among the words that are
            compared; the record has “motion”.
        notice of appeal | event/new-trial-motion/kind | - | the-record-2025-06 | Contradicts | - | The record has “motion”, not
            “notice of appeal”.
        default judgment | event/default-entered/kind | - | mint-2025-05-09 | NotComparable | - | “default judgment” is not among the words
            that are compared; the record has “default”.
        merits | claim/cfaa/ground | - | mint-2025-05-09 | Same | claim/cfaa/ground Same | “merits” is what is on record.
        immunity | claim/cfaa/ground | - | mint-2025-05-09 | Contradicts | - | The record has “merits”, not “immunity”.
        judgment for plaintiff | claim/cfaa/outcome | - | mint-2025-05-09 | Contradicts | - | The record has
            “liability found”, not “judgment for plaintiff”.
        $4 million | award/damages/compensatory@verdict | - | mint-2025-05-09 | Contradicts | award/damages/punitive@post-trial-order
            Rounded, award/damages/total@post-trial-order Rounded | “$4 million” does not fit the compensatory part of the verdict
            ($444,719); it fits the punitive part after the remittitur ($4,002,471), rounded to the nearest million, or the whole award
            after the remittitur ($4,447,190), rounded to the nearest million.
        """;
}
