package trinhky.audit.domain;

/**
 * An act with the names of those who stood behind it.
 *
 * @param actor name and title of the official who acted, null when the system did
 * @param actingFor title of the position acted in as a substitute, else null
 */
public record TimelineEntry(AuditEntry entry, String actor, String actingFor) {}
