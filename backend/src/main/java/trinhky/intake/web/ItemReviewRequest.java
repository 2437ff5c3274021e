package trinhky.intake.web;

import jakarta.validation.constraints.NotNull;
import trinhky.intake.domain.draft.DraftItem;

/** Says something to one item. */
record ItemReviewRequest(int version, @NotNull DraftItem.Review review) {}
