package trinhky.identity.application;

import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import trinhky.organisation.Founding;

/** A system without data gets one administrator, whose random password is printed once, to standard output, not the log. */
@Component
@ConditionalOnBooleanProperty(name = "trinhky.first-administrator", matchIfMissing = true)
class FirstAdministrator implements ApplicationRunner {

    private static final String USERNAME = "admin";

    private final Founding founding;
    private final Accounts accounts;
    private final TransactionTemplate transaction;
    private final String committeeName;

    FirstAdministrator(
            Founding founding,
            Accounts accounts,
            TransactionTemplate transaction,
            @Value("${trinhky.committee-name:Ủy ban nhân dân tỉnh}") String committeeName) {
        this.founding = founding;
        this.accounts = accounts;
        this.transaction = transaction;
        this.committeeName = committeeName;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        String password = Passwords.random();
        Optional<String> administrator = transaction.execute(status -> create(password));
        if (administrator.isPresent()) {
            System.out.printf(
                    "%n  %s / %s%n  (đổi mật khẩu sau khi đăng nhập; change it after signing in)%n%n",
                    USERNAME, password);
        }
    }

    private Optional<String> create(String password) {
        Optional<String> administrator = founding.foundIfEmpty(committeeName, "Quản trị hệ thống", USERNAME);
        administrator.ifPresent(id -> accounts.setPassword(id, password));
        return administrator;
    }
}
