package trinhky.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rules of architecture.md as ArchUnit knows them. */
final class Rules {

    /** Rule 1: the engine stays behind the process adapters, so that it can be exchanged. */
    static final ArchRule ENGINE_ONLY_IN_PROCESS_AND_WORKFLOW = noClasses()
            .that()
            .resideOutsideOfPackages("..process..", "..workflow..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..")
            .as("only process and workflow packages import the engine");

    /** Only process packages know the module that configures the engine. */
    static final ArchRule WORKFLOW_ONLY_FOR_PROCESS_PACKAGES = noClasses()
            .that()
            .resideOutsideOfPackages("..process..", "..workflow..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("trinhky.workflow..")
            .as("only process packages use the workflow module");

    /** Rule 1: a name says what a thing is. */
    static final ArchRule NAMES_SAY_SOMETHING = noClasses()
            .should()
            .haveSimpleNameContaining("Camunda")
            .orShould()
            .haveNameMatching(".*[.$]\\w*(Util|Helper|Manager|Impl|Data|Info)s?")
            .as("no class is called after the vendor or Util, Helper, Manager, Impl, Data, Info");

    /** Rule 2: a use case is one public verb in a transaction. */
    static final ArchRule USE_CASES_RUN_IN_A_TRANSACTION = methods()
            .that()
            .arePublic()
            .and()
            .areNotStatic()
            .and()
            .areDeclaredInClassesThat()
            .resideInAPackage("..application..")
            .and()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Service.class)
            .should(new ArchCondition<>("be transactional, or their class") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    boolean held = method.isAnnotatedWith(Transactional.class)
                            || method.getOwner().isAnnotatedWith(Transactional.class);
                    events.add(new SimpleConditionEvent(method, held, method.getFullName() + " has no transaction"));
                }
            });

    /** Rule 2: more collaborators mean two purposes in one class. */
    static final ArchRule AT_MOST_FIVE_COLLABORATORS = constructors()
            .that()
            .areDeclaredInClassesThat()
            .resideInAPackage("..application..")
            .and()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Service.class)
            .should(new ArchCondition<>("take at most five collaborators") {
                @Override
                public void check(JavaConstructor constructor, ConditionEvents events) {
                    long taken = constructor.getRawParameterTypes().stream()
                            .filter(type -> !type.isAssignableTo(Clock.class))
                            .count();
                    events.add(new SimpleConditionEvent(
                            constructor, taken <= 5, constructor.getFullName() + " takes " + taken));
                }
            });

    /** Rule 2: a map hides what a use case needs. */
    static final ArchRule NO_MAP_ENTERS_A_USE_CASE = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .resideInAPackage("..application..")
            .and()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Service.class)
            .should(new ArchCondition<>("take no map") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    boolean map =
                            method.getRawParameterTypes().stream().anyMatch(type -> type.isAssignableTo(Map.class));
                    events.add(new SimpleConditionEvent(method, !map, method.getFullName() + " takes a map"));
                }
            });

    /** Every date of the product comes from the business clock; slowing down guessed passwords must not follow it. */
    static final ArchRule NOBODY_ASKS_THE_MACHINE_FOR_THE_TIME = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("trinhky.shared.BusinessClock")
            .and()
            .doNotHaveFullyQualifiedName("trinhky.identity.web.SecurityChain")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(OffsetDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone")
            .as("nobody but the business clock asks the machine for the time");

    /** Rule 6: controllers map records and decide nothing. */
    static final ArchRule CONTROLLERS_HOLD_NO_SQL = noClasses()
            .that()
            .resideInAPackage("..web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework.jdbc..", "java.sql..")
            .as("web packages hold no SQL");

    /** Springdoc names schemas by simple class name: two of one name would become one. */
    static final ArchRule WEB_RECORDS_HAVE_NAMES_OF_THEIR_OWN =
            classes().that().resideInAPackage("..web..").and().areRecords().should(new UniqueSimpleNames());

    private static final class UniqueSimpleNames extends ArchCondition<JavaClass> {

        private final Map<String, String> known = new java.util.HashMap<>();

        UniqueSimpleNames() {
            super("have a simple name that no other web record has");
        }

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            boolean hidden = type.getModifiers().contains(JavaModifier.PRIVATE);
            String other = hidden ? type.getName() : known.putIfAbsent(type.getSimpleName(), type.getName());
            events.add(new SimpleConditionEvent(
                    type, other == null || other.equals(type.getName()), type.getName() + " and " + other));
        }
    }

    private Rules() {}
}
