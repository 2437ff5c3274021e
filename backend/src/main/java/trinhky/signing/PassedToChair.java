package trinhky.signing;

/** A vice-chair left the decision to the chair. Published in the same transaction. */
public record PassedToChair(String subjectType, String subjectId, String reason, String passedBy) {}
