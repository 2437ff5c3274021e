package trinhky.plan.domain;

import java.util.List;
import org.springframework.data.relational.core.mapping.Column;
import trinhky.consultation.SilencePolicy;

/**
 * Which units are asked for their opinion, for how long and what their silence means.
 *
 * @param workingDays time to answer, in working days
 */
public record ConsultationSetup(
        boolean needed,
        List<String> unitIds,
        @Column("days") int workingDays,
        @Column("silence") SilencePolicy silencePolicy) {

    /** No consultation until the drafter says otherwise. */
    public static ConsultationSetup none() {
        return new ConsultationSetup(false, List.of(), 5, SilencePolicy.TREATED_AS_AGREED);
    }
}
