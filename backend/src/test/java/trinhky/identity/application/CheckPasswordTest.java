package trinhky.identity.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.crypto.password.PasswordEncoder;
import trinhky.testing.DemoProvince;
import trinhky.testing.IntegrationTest;

@IntegrationTest
@DemoProvince
class CheckPasswordTest {

    @Autowired
    OfficialAccounts accounts;

    @Autowired
    PasswordEncoder encoder;

    @Autowired
    FailedSignIns failures;

    private int compared;

    /** The comparison is what takes its time: who gets an answer after the same work cannot tell names apart by a watch. */
    @Test
    void anUnknownNameCostsTheSameWorkAsAKnownOne() {
        CheckPassword check = new CheckPassword(accounts, counting(), failures);
        for (String name : new String[] {"snv.head", "nobody-" + System.nanoTime()}) {
            compared = 0;
            assertThatThrownBy(() -> check.check(name, "sai mật khẩu")).isInstanceOf(BadCredentialsException.class);
            assertThat(compared).as(name).isEqualTo(1);
        }
    }

    @Test
    void passwordsAreKeptAsSlowSaltedHashes() {
        assertThat(accounts.loadUserByUsername("snv.head").getPassword()).matches("\\$2[aby]\\$1\\d\\$.{53}");
        assertThat(encoder.encode("một")).isNotEqualTo(encoder.encode("một"));
    }

    @Test
    void aPasswordLongerThanTheHashReadsIsAWrongOne() {
        CheckPassword check = new CheckPassword(accounts, encoder, failures);
        assertThatThrownBy(() -> check.check("snv.head", "x".repeat(100_000)))
                .isInstanceOf(BadCredentialsException.class);
    }

    private PasswordEncoder counting() {
        return new PasswordEncoder() {
            @Override
            public String encode(CharSequence password) {
                return encoder.encode(password);
            }

            @Override
            public boolean matches(CharSequence password, String hash) {
                compared++;
                return encoder.matches(password, hash);
            }
        };
    }
}
