package trinhky.consultation.application;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import trinhky.calendar.Deadlines;
import trinhky.consultation.RoundView;
import trinhky.consultation.application.InvitationView.OpinionStep;
import trinhky.consultation.application.OpinionDraftView.OpinionCommentView;
import trinhky.consultation.domain.ConsultationRound;
import trinhky.consultation.domain.Invitation;
import trinhky.consultation.domain.Opinion;

/** Puts together what a unit sees of its request. */
@Component
class InvitationPages {

    private final RoundFigureSql figures;
    private final OpinionTables tables;
    private final Names names;
    private final DaysLeft daysLeft;
    private final Steps steps;

    InvitationPages(RoundFigureSql figures, OpinionTables tables, Names names, DaysLeft daysLeft, Steps steps) {
        this.figures = figures;
        this.tables = tables;
        this.names = names;
        this.daysLeft = daysLeft;
        this.steps = steps;
    }

    InvitationView of(Dossier dossier) {
        ConsultationRound round = dossier.round();
        Invitation invitation = dossier.invitation();
        RoundView view = round.view(figures.of(round.id()));
        return new InvitationView(
                invitation.id(),
                names.unit(invitation.unitId()),
                invitation.state(),
                round.isOpen() ? view.withoutOpinions() : view,
                names.unit(round.ownerUnitId()),
                Deadlines.lastDayOf(round.dueAt()),
                invitation.state().waits() ? daysLeft.until(round.dueAt()) : null,
                steps.isYours(Steps.PREPARE_OPINION, invitation.id()),
                steps.isYours(Steps.APPROVE_OPINION, invitation.id()),
                draft(dossier.opinion()),
                step(invitation.submittedBy(), invitation.submittedAt(), null),
                step(invitation.givenBy(), invitation.givenAt(), null),
                invitation.isLate(),
                step(invitation.returnedBy(), invitation.returnedAt(), invitation.returnReason()),
                answers(invitation),
                invitation.endNote());
    }

    private List<RemarkView> answers(Invitation invitation) {
        return tables.ofInvitation(invitation.id()).stream()
                .flatMap(opinion -> opinion.remarks().stream())
                .toList();
    }

    private OpinionDraftView draft(Opinion opinion) {
        return new OpinionDraftView(
                opinion.kind(),
                opinion.generalText(),
                opinion.comments().stream().map(OpinionCommentView::of).toList(),
                opinion.version(),
                opinion.savedAt(),
                names.official(opinion.savedBy()));
    }

    private OpinionStep step(String officialId, Instant at, String reason) {
        return at == null ? null : new OpinionStep(names.official(officialId), at, reason);
    }
}
