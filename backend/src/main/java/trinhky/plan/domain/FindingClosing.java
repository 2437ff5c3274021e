package trinhky.plan.domain;

import java.time.Instant;

/**
 * A person looked at a finding, left the plan as it is and said why.
 *
 * @param findingKey key of the finding; changes when the quoted evidence changes
 */
public record FindingClosing(String findingKey, String code, String reason, Instant closedAt, String closedBy) {}
