package trinhky.plan.domain.readiness;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import trinhky.plan.WordReading;
import trinhky.plan.domain.PlanContent;

/** All the checks of a plan, as one named list. */
public final class Readiness {

    private static final List<ReadinessCheck> CHECKS = List.of(
            new HeadingComplete(),
            new PartsPresent(),
            new SectionsInOrder(),
            new IndicatorsComplete(),
            new BodyAgreesWithAnnex(),
            new TargetsUnambiguous(),
            new TargetsAboveBaseline(),
            new LeadsSingle(),
            new TimesAndOutputsGiven(),
            new RulesComplete(),
            new RulePhrasesAgree(),
            new ConsolidatorHasDeadline(),
            new CutoffLeavesTime(),
            new RecipientsResolved(),
            new ResponsibleInRecipients(),
            new ResponsibleReports(),
            new ConsultationComplete(),
            new BudgetHasFigures(),
            new ListsWithoutDuplicates(),
            new AgencyNamesUniform());

    private static final List<WordingCheck> WORDING =
            List.of(new WordsSpelled(), new ActsCalledAlike(), new AnnexesNamedRight(), new TasksInTheirGroup());

    private Readiness() {}

    /** Everything found, the gravest first, then in the order of the checks. */
    public static List<Finding> findings(PlanContent plan, UnitLookup units, WordReading words) {
        Stream<Finding> content = CHECKS.stream().flatMap(check -> check.check(plan, units));
        Stream<Finding> wording = WORDING.stream().flatMap(check -> check.check(plan, words));
        Stream<Finding> owners = new OwnersLeadTheirTasks(words).check(plan, units);
        return Stream.of(content, wording, owners)
                .flatMap(Function.identity())
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
    }
}
