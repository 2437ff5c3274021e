package trinhky.identity.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import trinhky.organisation.Founding;
import trinhky.organisation.OfficialDirectory;
import trinhky.organisation.Role;
import trinhky.testing.IntegrationTest;

@IntegrationTest
@ExtendWith(OutputCaptureExtension.class)
class FirstAdministratorTest {

    @Autowired
    Founding founding;

    @Autowired
    Accounts accounts;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    OfficialDirectory officials;

    @Autowired
    CheckPassword checkPassword;

    @Autowired
    JdbcClient jdbc;

    @Test
    void anEmptySystemPrintsThePasswordOfItsAdministratorOnce(CapturedOutput output) {
        withoutOfficials();
        FirstAdministrator first = new FirstAdministrator(founding, accounts, transaction, "Ủy ban nhân dân tỉnh");
        first.run(null);
        Matcher printed = Pattern.compile("admin / (\\w{16})").matcher(output.getOut());
        assertThat(printed.find()).isTrue();
        assertThat(checkPassword.check("admin", printed.group(1)).getName()).isEqualTo("admin");
        assertThat(officials.standing("admin", LocalDate.now()).holds(Role.ADMINISTRATOR))
                .isTrue();
        first.run(null);
        assertThat(printed.find()).isFalse();
        assertThat(output.getOut().split("admin / ", -1)).hasSize(2);
    }

    private void withoutOfficials() {
        for (String table : List.of("account", "substitution", "signing_authority", "appointment", "official")) {
            jdbc.sql("delete from " + table).update();
        }
    }
}
