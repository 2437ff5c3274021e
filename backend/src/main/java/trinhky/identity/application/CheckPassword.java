package trinhky.identity.application;

import java.time.Duration;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Signs in by name and password. An unknown name, a wrong password and an inactive official get the same answer. */
@Service
public class CheckPassword {

    private final AuthenticationProvider passwords;
    private final FailedSignIns failures;

    CheckPassword(OfficialAccounts accounts, PasswordEncoder encoder, FailedSignIns failures) {
        DaoAuthenticationProvider provider = new DaoAuthenticationProvider(accounts);
        provider.setPasswordEncoder(encoder);
        this.passwords = provider;
        this.failures = failures;
    }

    /**
     * Who signs in; the authentication's name is the official's id.
     *
     * @throws BadCredentialsException when name and password do not belong together
     * @throws TooManyAttempts when the name has to wait
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Authentication check(String username, String password) {
        Duration wait = failures.waitOf(username);
        if (!wait.isZero()) {
            throw new TooManyAttempts(wait);
        }
        try {
            Authentication official =
                    passwords.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(username, password));
            failures.forget(username);
            // The session must not carry the hash.
            ((CredentialsContainer) official).eraseCredentials();
            return official;
        } catch (BadCredentialsException wrong) {
            failures.record(username);
            throw wrong;
        }
    }
}
