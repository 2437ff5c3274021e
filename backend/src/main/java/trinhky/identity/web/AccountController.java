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

    /** A new random password to hand over; it is shown this once. */
    @PostMapping("/api/officials/{officialId}/password")
    IssuedPasswordView issuePassword(@PathVariable String officialId) {
        return new IssuedPasswordView(issuePassword.issue(officialId));
    }
}
