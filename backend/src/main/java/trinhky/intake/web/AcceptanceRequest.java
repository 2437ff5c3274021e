package trinhky.intake.web;

import org.jspecify.annotations.Nullable;
import trinhky.intake.domain.draft.DraftPart;

/**
 * Accepts many items.
 *
 * @param part null for everything that is certain
 */
record AcceptanceRequest(int version, @Nullable DraftPart part) {}
