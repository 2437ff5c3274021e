package trinhky.identity.web;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import trinhky.identity.application.IssuePassword;

/** Administration of passwords. */
@RestController
class AccountController {

    private final IssuePassword issuePassword;

    AccountController(IssuePassword issuePassword) {
        this.issuePassword = issuePassword;
    }

    /**
     * Gives an official a new random password to hand over, shown this once; open sessions of the official end. An
     * administrator; refuses with {@code identity.official-inactive} (409).
     */
    @PostMapping("/api/officials/{officialId}/password")
    IssuedPasswordView issuePassword(@PathVariable String officialId) {
        return new IssuedPasswordView(issuePassword.issue(officialId));
    }
}
