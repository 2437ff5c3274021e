package trinhky.plan.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import trinhky.consultation.SilencePolicy;
import trinhky.plan.domain.ConsultationSetup;

/**
 * Saves how units are consulted.
 *
 * @param version version of the plan that the change was made on
 * @param workingDays time to answer, 1 to 30 working days
 */
record ConsultationSetupRequest(
        int version,
        boolean needed,
        @NotNull @Size(max = 400) List<String> unitIds,
        @Min(1) @Max(30) int workingDays,
        @NotNull SilencePolicy silencePolicy) {

    ConsultationSetup setup() {
        return new ConsultationSetup(needed, unitIds.stream().distinct().toList(), workingDays, silencePolicy);
    }
}
