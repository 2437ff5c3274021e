package trinhky.consultation.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The head's decision; a return needs a reason. */
record DecideOpinionRequest(
        @NotNull Decision decision, @Size(max = 2_000) String reason) {

    enum Decision {
        ACCEPTED,
        RETURNED
    }
}
