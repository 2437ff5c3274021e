package trinhky.intake.domain.reading;

import java.util.List;

/** Links rules: whoever receives reports and reports onwards for the same period consolidates them. */
@SuppressWarnings("PMD.CompareObjectsWithEquals") // the same one is meant, not an equal one
final class RuleChains {

    private RuleChains() {}

    static List<RuleRead> link(List<RuleRead> rules) {
        return rules.stream().map(rule -> linked(rule, rules)).toList();
    }

    private static RuleRead linked(RuleRead rule, List<RuleRead> rules) {
        if (rule.consolidatedBy() != null || rule.to().size() != 1) {
            return rule;
        }
        return rules.stream()
                .filter(next -> next != rule && next.from().equals(rule.to()) && samePeriod(next, rule))
                .findFirst()
                .map(next -> rule.consolidatedBy(new RuleRead.Consolidation(
                        rule.to().get(0), next.to(), next.deadlineDay() == null ? null : next.phrase())))
                .orElse(rule);
    }

    /** The rule with its consolidation, where its reports go to that unit and nothing else is said of it. */
    static RuleRead onward(RuleRead rule, String unit, List<String> to) {
        boolean meant = rule.consolidatedBy() == null
                && rule.deadlineDay() != null
                && rule.to().equals(List.of(unit));
        return meant ? rule.consolidatedBy(new RuleRead.Consolidation(unit, to, null)) : rule;
    }

    private static boolean samePeriod(RuleRead one, RuleRead other) {
        return one.period() != null && one.period().equals(other.period());
    }
}
