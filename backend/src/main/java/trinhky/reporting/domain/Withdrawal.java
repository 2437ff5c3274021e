package trinhky.reporting.domain;

import java.time.Instant;

/** Why a unit took back a report that it had handed in, the latest time it did. */
public record Withdrawal(String withdrawalReason, String withdrawnBy, Instant withdrawnAt) {}
