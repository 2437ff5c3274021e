package trinhky.plan.domain.readiness;

/** The parts of a plan, as the editor's outline names them. */
public enum PlanPart {
    HEADING,
    LEGAL_BASES,
    SECTIONS,
    INDICATORS,
    ASSIGNMENTS,
    BUDGET,
    RULES,
    RECIPIENTS,
    CONSULTATION
}
