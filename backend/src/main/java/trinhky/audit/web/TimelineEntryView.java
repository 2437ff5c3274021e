package trinhky.audit.web;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import trinhky.audit.domain.TimelineEntry;
import trinhky.shared.ActRecorded;

/**
 * Something that happened to a subject; the sentence is made from the act and its details.
 *
 * @param seq its place in the record, from 1
 * @param act stable key, for example {@code plan.submitted}
 * @param actor name and title of the official, null when the system acted
 * @param actingFor title of the position acted in as a substitute, else null
 * @param reason as the official typed it, else null
 */
record TimelineEntryView(
        long seq,
        String act,
        Instant at,
        @Nullable String actorId,
        @Nullable String actor,
        @Nullable String actingFor,
        @Nullable String reason,
        Map<String, String> details) {
    static TimelineEntryView of(TimelineEntry named) {
        ActRecorded act = named.entry().act();
        return new TimelineEntryView(
                named.entry().seq(),
                act.act(),
                act.at(),
                act.actorId(),
                named.actor(),
                named.actingFor(),
                act.reason(),
                act.details());
    }
}
