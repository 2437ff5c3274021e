package trinhky.plan.domain;

/** The annexes that a plan can have, in their order; those that it has are numbered in Roman numerals. */
public enum AnnexKind {
    INDICATORS,
    ASSIGNMENTS,
    BUDGET
}
