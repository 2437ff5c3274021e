package trinhky.plan.domain.readiness;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import trinhky.plan.domain.PlanContent;
import trinhky.plan.domain.ReportingRule;

/** The words of a deadline and the date computed from them agree: "trước ngày 15/6" means that 14/6 is the last day. */
final class RulePhrasesAgree implements ReadinessCheck {

    private static final Pattern DAY_AND_MONTH = Pattern.compile("(\\d{1,2})\\s*/\\s*(\\d{1,2})");

    @Override
    public Stream<Finding> check(PlanContent plan, UnitLookup units) {
        return plan.rules().stream()
                .filter(rule -> namesOtherDate(rule) || saysBeforeButCounts(rule))
                .map(rule -> Finding.warning(
                        "rule-phrase-mismatch",
                        new Place(PlanPart.RULES, rule.id(), "phrase"),
                        List.of(rule.phrase(), rule.dueDay() + "/" + rule.dueMonth()),
                        new Evidence(Evidence.Source.RULE, null, rule.phrase())));
    }

    private static boolean namesOtherDate(ReportingRule rule) {
        Matcher date = DAY_AND_MONTH.matcher(rule.phrase());
        return rule.dueDay() != null
                && rule.dueMonth() != null
                && date.find()
                && (Integer.parseInt(date.group(1)) != rule.dueDay()
                        || Integer.parseInt(date.group(2)) != rule.dueMonth());
    }

    private static boolean saysBeforeButCounts(ReportingRule rule) {
        return rule.inclusive() && rule.phrase().toLowerCase(Locale.ROOT).contains("trước ngày");
    }
}
