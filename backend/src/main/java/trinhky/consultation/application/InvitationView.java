package trinhky.consultation.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import trinhky.consultation.RoundView;
import trinhky.consultation.domain.InvitationState;

/**
 * The request to a unit and its opinion.
 *
 * @param dueOn last day to answer in time
 * @param workingDaysLeft negative after the last day; null when nothing is waited for
 * @param editable whether the reader may write the opinion now
 * @param mayDecide whether the reader may give or return it now
 * @param returned why the head sent it back last, null when never
 * @param answers how the drafting unit answered, once the opinion is given
 * @param endNote why no opinion is needed any more, or null
 */
public record InvitationView(
        UUID invitationId,
        ConsultedUnitView unit,
        InvitationState state,
        RoundView round,
        ConsultedUnitView ownerUnit,
        LocalDate dueOn,
        @Nullable Integer workingDaysLeft,
        boolean editable,
        boolean mayDecide,
        OpinionDraftView opinion,
        @Nullable OpinionStep submitted,
        @Nullable OpinionStep given,
        boolean late,
        @Nullable OpinionStep returned,
        List<RemarkView> answers,
        @Nullable String endNote) {

    /** Who did it and when; the reason only of a return. */
    public record OpinionStep(
            @Nullable ConsultationPersonView by,
            Instant at,
            @Nullable String reason) {}
}
