package trinhky.consultation.domain;

import java.util.UUID;

/**
 * Names one remark of an opinion.
 *
 * @param number 0 for the statement as a whole, 1 for the first comment
 */
public record RemarkId(UUID invitationId, int number) {}
