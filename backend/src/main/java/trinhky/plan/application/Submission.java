package trinhky.plan.application;

import java.util.UUID;
import org.springframework.stereotype.Component;
import trinhky.distribution.OutgoingDocuments;
import trinhky.distribution.OutgoingDraft;
import trinhky.distribution.RecipientLine;
import trinhky.document.Renditions;
import trinhky.plan.domain.Actor;
import trinhky.plan.domain.Plan;
import trinhky.plan.domain.PlanContent;
import trinhky.plan.domain.PlanHeading;
import trinhky.plan.domain.RecipientEntry;
import trinhky.signing.SigningRequests;
import trinhky.signing.SigningSubject;

/** Hands a plan to the capabilities that render, sign, number and distribute it. */
@Component
class Submission {

    private final Revisions revisions;
    private final PlanDocument document;
    private final Renditions renditions;
    private final OutgoingDocuments outgoing;
    private final SigningRequests signing;

    Submission(
            Revisions revisions,
            PlanDocument document,
            Renditions renditions,
            OutgoingDocuments outgoing,
            SigningRequests signing) {
        this.revisions = revisions;
        this.document = document;
        this.renditions = renditions;
        this.outgoing = outgoing;
        this.signing = signing;
    }

    /** Freezes the content and its rendition. @return id of the frozen document */
    UUID open(Plan plan, Actor actor) {
        PlanContent content = revisions.freeze(plan, "SIGNING", actor);
        UUID frozen = renditions
                .freeze(
                        document.of(plan, content),
                        "ke-hoach",
                        Plan.SUBJECT_TYPE,
                        plan.id().toString())
                .id();
        outgoing.prepare(draft(plan, content));
        signing.open(subject(plan, frozen, actor));
        return frozen;
    }

    private static OutgoingDraft draft(Plan plan, PlanContent content) {
        PlanHeading heading = content.heading();
        return new OutgoingDraft(
                Plan.SUBJECT_TYPE,
                plan.id().toString(),
                PlanDocument.TYPE_CODE,
                PlanDocument.NOTATION,
                "Kế hoạch " + heading.title(),
                plan.parties().issuerUnitId(),
                plan.parties().draftingUnitId(),
                heading.archiveRoom(),
                heading.drafterInitials(),
                content.recipients().stream().map(Submission::line).toList());
    }

    private static RecipientLine line(RecipientEntry entry) {
        return new RecipientLine(entry.label(), entry.groupCode(), entry.unitId(), entry.purpose());
    }

    private static SigningSubject subject(Plan plan, UUID frozen, Actor actor) {
        return new SigningSubject(
                Plan.SUBJECT_TYPE,
                plan.id().toString(),
                frozen,
                PlanDocument.TYPE_CODE,
                plan.heading().title(),
                plan.heading().fieldOfWork(),
                plan.parties().issuerUnitId(),
                plan.parties().officeUnitId(),
                plan.parties().draftingUnitId(),
                plan.parties().drafterId(),
                actor.officialId());
    }
}
