package trinhky.identity.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import trinhky.identity.StepUp;
import trinhky.shared.DomainProblem;
import trinhky.testing.DemoProvince;
import trinhky.testing.IntegrationTest;

@IntegrationTest
@DemoProvince
@WithMockUser("ubnd.vice1")
class ConfirmPasswordTest {

    @Autowired
    StepUp stepUp;

    @Autowired
    FailedSignIns failures;

    @AfterEach
    void forget() {
        failures.forget("ubnd.vice1");
    }

    @Test
    void theRightPasswordPasses() {
        assertThatCode(() -> stepUp.confirm(DemoAccounts.PASSWORD)).doesNotThrowAnyException();
    }

    @Test
    void aWrongPasswordConcernsItsFieldAndRepeatedOnesHaveToWait() {
        for (int time = 0; time < FailedSignIns.FREE_ATTEMPTS; time++) {
            assertThat(codeOf(time == 0 ? null : "wrong")).isEqualTo("identity.wrong-password");
        }
        assertThat(codeOf(DemoAccounts.PASSWORD)).isEqualTo("identity.too-many-attempts");
    }

    private String codeOf(String password) {
        String[] code = new String[1];
        assertThatThrownBy(() -> stepUp.confirm(password)).isInstanceOfSatisfying(DomainProblem.class, problem -> {
            assertThat(problem.kind()).isEqualTo(DomainProblem.Kind.INVALID);
            assertThat(problem.fields()).singleElement().satisfies(field -> {
                assertThat(field.field()).isEqualTo("password");
                code[0] = field.code();
            });
        });
        return code[0];
    }
}
