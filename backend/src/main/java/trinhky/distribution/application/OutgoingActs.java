package trinhky.distribution.application;

import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import trinhky.distribution.DocumentIssued;
import trinhky.distribution.IssuedDocument;
import trinhky.distribution.domain.OutgoingEntry;
import trinhky.shared.ActRecorded;
import trinhky.shared.BusinessClock;

/** Tells the other modules and the timeline of the owner what happened to an outgoing document. */
@Component
class OutgoingActs {

    private final ApplicationEventPublisher events;
    private final BusinessClock clock;

    OutgoingActs(ApplicationEventPublisher events, BusinessClock clock) {
        this.events = events;
        this.clock = clock;
    }

    void issued(OutgoingEntry entry, IssuedDocument issued) {
        events.publishEvent(new ActRecorded(
                entry.subjectType(),
                entry.subjectId(),
                "distribution.issued",
                entry.issuedBy(),
                null,
                entry.issuedAt(),
                null,
                Map.of(
                        "number",
                        issued.number(),
                        "units",
                        String.valueOf(issued.recipients().size()))));
        events.publishEvent(new DocumentIssued(issued, entry.documentTypeCode()));
    }

    /** The document was sent again to all who had not confirmed. */
    void resentToAll(RegisteredDocument document, String actorId, String actingFor, int units) {
        events.publishEvent(new ActRecorded(
                document.subjectType(),
                document.subjectId(),
                "distribution.resent-to-all",
                actorId,
                actingFor,
                clock.instant(),
                null,
                Map.of("number", document.number(), "units", String.valueOf(units))));
    }

    /** An act upon one delivery; unit is the name of the recipient. */
    void delivery(
            RegisteredDocument document, String act, String actorId, String actingFor, String reason, String unit) {
        events.publishEvent(new ActRecorded(
                document.subjectType(),
                document.subjectId(),
                act,
                actorId,
                actingFor,
                clock.instant(),
                reason,
                Map.of("number", document.number(), "unit", unit)));
    }
}
