package trinhky.notification.application;

import trinhky.calendar.ReportingPeriod;

/** Periods are kept as documents word them, in Vietnamese; who reads English reads them in English. */
final class PeriodWords {

    private PeriodWords() {}

    /** The period in the reader's language; words that name no period of the calendar stay as they are. */
    static String of(String vietnameseName, MailWords.Words words) {
        return ReportingPeriod.called(vietnameseName)
                .map(period -> words.say(
                        "period." + period.type(), Integer.toString(period.year()), period.ordinal(), vietnameseName))
                .orElse(vietnameseName);
    }
}
