package trinhky.consultation.application;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import trinhky.consultation.OpinionGiven;
import trinhky.consultation.OpinionInvited;
import trinhky.consultation.RoundClosed;
import trinhky.consultation.RoundFigures;
import trinhky.consultation.domain.Actor;
import trinhky.consultation.domain.ConsultationRound;
import trinhky.consultation.domain.Invitation;
import trinhky.organisation.UnitDirectory;
import trinhky.organisation.UnitSummary;
import trinhky.shared.ActRecorded;

/** Tells others what happened in a consultation, and puts it on the timelines. */
@Component
public class RoundEvents {

    private static final String INVITATION = "INVITATION";

    private final ApplicationEventPublisher events;
    private final UnitDirectory units;

    RoundEvents(ApplicationEventPublisher events, UnitDirectory units) {
        this.events = events;
        this.units = units;
    }

    void publish(Object event) {
        events.publishEvent(event);
    }

    /** An act on the timeline of what the units are asked about. */
    public void act(ConsultationRound round, String act, Actor actor, String reason, Map<String, String> details) {
        Map<String, String> all = new TreeMap<>(details);
        all.put("round", String.valueOf(round.ordinal()));
        record(round.subjectType(), round.subjectId(), act, actor, reason, all);
    }

    /** An act on the unit's own timeline of its opinion. */
    void act(Invitation invitation, String act, Actor actor, String reason) {
        act(invitation, act, actor, reason, Map.of());
    }

    private void act(Invitation invitation, String act, Actor actor, String reason, Map<String, String> details) {
        record(INVITATION, invitation.id().toString(), act, actor, reason, details);
    }

    void invited(ConsultationRound round, Invitation invitation) {
        publish(new OpinionInvited(
                round.id(),
                invitation.id(),
                invitation.unitId(),
                round.subjectType(),
                round.subjectId(),
                round.subjectTitle(),
                round.silencePolicy(),
                round.dueAt()));
    }

    void given(Dossier dossier, Actor head) {
        ConsultationRound round = dossier.round();
        Invitation invitation = dossier.invitation();
        Map<String, String> details = Map.of(
                "unit", unitName(invitation.unitId()),
                "kind", dossier.opinion().kind().name(),
                "late", String.valueOf(invitation.isLate()));
        act(invitation, "consultation.opinion-given", head, null, details);
        act(round, "consultation.opinion-given", head, null, details);
        publish(new OpinionGiven(
                round.id(),
                invitation.id(),
                invitation.unitId(),
                round.subjectType(),
                round.subjectId(),
                dossier.opinion().kind(),
                invitation.isLate()));
    }

    void closed(ConsultationRound round, Actor actor, RoundFigures figures) {
        Map<String, String> details = Map.of(
                "given", String.valueOf(figures.given()),
                "invited", String.valueOf(figures.invited()),
                "silent", String.valueOf(figures.silent()),
                "closeReason", round.closeReason().name());
        act(round, "consultation.round-closed", actor, round.closeNote(), details);
        publish(new RoundClosed(round.id(), round.subjectType(), round.subjectId(), round.closeReason()));
    }

    String unitName(String unitId) {
        UnitSummary unit = units.unit(unitId);
        return unit.name();
    }

    private void record(
            String subjectType, String subjectId, String act, Actor actor, String reason, Map<String, String> details) {
        publish(new ActRecorded(
                subjectType,
                subjectId,
                act,
                actor.officialId(),
                actor.actingForPositionId(),
                actor.at(),
                reason,
                details));
    }
}
