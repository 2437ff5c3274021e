package trinhky.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What neither the compiler nor the module borders hold; each rule must also find the class that breaks it. */
class ArchitectureTests {

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("trinhky");
    private static final JavaClasses BREAKING = new ClassFileImporter().importPackages("rulebreakers");

    static Stream<Arguments> rules() {
        return Stream.of(
                arguments(Rules.ENGINE_ONLY_IN_PROCESS_AND_WORKFLOW, "KnowsTheEngine"),
                arguments(Rules.WORKFLOW_ONLY_FOR_PROCESS_PACKAGES, "KnowsTheEngine"),
                arguments(Rules.NAMES_SAY_SOMETHING, "PlanUtils"),
                arguments(Rules.USE_CASES_RUN_IN_A_TRANSACTION, "CarelessUseCase"),
                arguments(Rules.AT_MOST_FIVE_COLLABORATORS, "CarelessUseCase"),
                arguments(Rules.NO_MAP_ENTERS_A_USE_CASE, "CarelessUseCase"),
                arguments(Rules.NOBODY_ASKS_THE_MACHINE_FOR_THE_TIME, "CarelessUseCase"),
                arguments(Rules.CONTROLLERS_HOLD_NO_SQL, "QueryingController"),
                arguments(Rules.WEB_RECORDS_HAVE_NAMES_OF_THEIR_OWN, "SameView"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theProductKeepsTheRule(ArchRule rule, String breaker) {
        rule.allowEmptyShould(false).check(PRODUCT);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theRuleFindsWhatBreaksIt(ArchRule rule, String breaker) {
        assertThat(rule.evaluate(BREAKING).getFailureReport().toString()).contains(breaker);
    }
}
