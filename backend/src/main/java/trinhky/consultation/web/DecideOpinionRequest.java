package trinhky.consultation.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The head's decision; a return needs a reason. */
record DecideOpinionRequest(
        @NotNull Decision decision,
        @Size(max = 2_000) @Nullable String reason) {

    enum Decision {
        ACCEPTED,
        RETURNED
    }
}
