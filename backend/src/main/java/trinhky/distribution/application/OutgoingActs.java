package trinhky.distribution.application;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import trinhky.distribution.DeliveryRecalled;
import trinhky.distribution.DocumentIssued;
import trinhky.distribution.DocumentRecalled;
import trinhky.distribution.IssuedDocument;
import trinhky.distribution.domain.Delivery;
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

    /** The document was called back: its owner is told once, each recipient as well. */
    void recalled(KeptDocuments.Kept found, String reason, List<Delivery> sent) {
        act(found, "distribution.recalled", reason, Map.of("units", String.valueOf(sent.size())));
        RegisteredDocument document = found.document();
        events.publishEvent(new DocumentRecalled(
                document.subjectType(),
                document.subjectId(),
                document.number(),
                reason,
                found.clerkId(),
                found.actingFor(),
                clock.instant()));
        sent.forEach(delivery -> events.publishEvent(new DeliveryRecalled(
                delivery.id(),
                delivery.unitId(),
                document.subjectType(),
                document.subjectId(),
                document.number(),
                document.summary(),
                reason,
                delivery.isOutside())));
    }

    void cancelled(KeptDocuments.Kept found, String reason) {
        act(found, "distribution.number-cancelled", reason, Map.of());
    }

    void recipientAdded(KeptDocuments.Kept found, String unit, String reason) {
        act(found, "distribution.recipient-added", reason, Map.of("unit", unit));
    }

    private void act(KeptDocuments.Kept found, String act, String reason, Map<String, String> details) {
        Map<String, String> all = new HashMap<>(details);
        all.put("number", found.document().number());
        events.publishEvent(new ActRecorded(
                found.document().subjectType(),
                found.document().subjectId(),
                act,
                found.clerkId(),
                found.actingFor(),
                clock.instant(),
                reason,
                all));
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
