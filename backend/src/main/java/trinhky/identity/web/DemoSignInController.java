package trinhky.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import trinhky.identity.application.DemoAccounts;
import trinhky.identity.application.OfficialAccounts;
import trinhky.shared.DomainProblem;

/** Sign-in without a password. It exists in the demo only: elsewhere these addresses are not there. */
@RestController
@RequestMapping("/api/demo")
@ConditionalOnBooleanProperty("trinhky.demo")
class DemoSignInController {

    private final DemoAccounts demo;
    private final OfficialAccounts accounts;
    private final OpenedSession opened;
    private final SessionViews views;

    DemoSignInController(DemoAccounts demo, OfficialAccounts accounts, OpenedSession opened, SessionViews views) {
        this.demo = demo;
        this.accounts = accounts;
        this.opened = opened;
        this.views = views;
    }

    /**
     * The accounts of the demo in the order in which a plan meets them, without a sign-in; all have the same password.
     * In the demo only.
     */
    @GetMapping("/accounts")
    DemoAccountsView listDemoAccounts() {
        List<DemoAccountView> listed = demo.list().stream()
                .map(account -> new DemoAccountView(
                        account.username(),
                        DemoAccounts.PASSWORD,
                        account.name(),
                        account.title(),
                        account.unitName(),
                        account.group()))
                .toList();
        return new DemoAccountsView(listed);
    }

    /**
     * Signs in as that official without a password. In the demo only; the CSRF token changes, read its cookie again.
     * {@code identity.demo-account-unknown} (404).
     */
    @PostMapping("/session/{username}")
    SessionView signInToDemo(@PathVariable String username, HttpServletRequest request, HttpServletResponse response) {
        UserDetails official = account(username);
        opened.open(
                UsernamePasswordAuthenticationToken.authenticated(
                        User.withUserDetails(official).password("").build(), null, official.getAuthorities()),
                request,
                response);
        return views.current();
    }

    private UserDetails account(String username) {
        try {
            return accounts.loadUserByUsername(username);
        } catch (UsernameNotFoundException unknown) {
            throw DomainProblem.notFound("identity.demo-account-unknown", username);
        }
    }
}
