package trinhky.intake.domain.draft;

/** The parts of a draft, in the order of the plan's editor. */
public enum DraftPart {
    HEAD,
    LEGAL_BASIS,
    SECTION,
    INDICATOR,
    TASK,
    BUDGET,
    RULE,
    RECIPIENT,
    ARCHIVE
}
